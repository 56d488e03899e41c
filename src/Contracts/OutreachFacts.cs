namespace Hrss.Contracts;

/// <summary>举办宣传培训活动: an activity was held, from its first day to its last. It counts on its last day.</summary>
public sealed record OutreachActivityHeld : Fact
{
    /// <summary>编号.</summary>
    public required string Number { get; init; }

    /// <summary>活动类别, one of <see cref="OutreachKinds"/>.</summary>
    public required string Activity { get; init; }

    /// <summary>首日.</summary>
    public required DateOnly From { get; init; }

    /// <summary>末日.</summary>
    public required DateOnly To { get; init; }
}

/// <summary>举办一批次: so many people of an audience took part. It counts on the day it was held.</summary>
public sealed record OutreachBatchHeld : Fact
{
    /// <summary>编号 of the activity.</summary>
    public required string Number { get; init; }

    /// <summary>活动类别, one of <see cref="OutreachKinds"/>.</summary>
    public required string Activity { get; init; }

    /// <summary>对象, one of <see cref="OutreachAudiences"/>.</summary>
    public required string Audience { get; init; }

    /// <summary>举办日期.</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>人数.</summary>
    public required int People { get; init; }
}

/// <summary>更正批次人数: the people of a batch had been counted wrongly. Counted on the day of the batch.</summary>
public sealed record OutreachBatchCorrected : Fact
{
    /// <summary>活动类别, one of <see cref="OutreachKinds"/>.</summary>
    public required string Activity { get; init; }

    /// <summary>对象, one of <see cref="OutreachAudiences"/>.</summary>
    public required string Audience { get; init; }

    /// <summary>举办日期 of the batch.</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>How many people more (or, negative, fewer) than recorded.</summary>
    public required int PeopleAdded { get; init; }
}

/// <summary>宣传培训活动类别.</summary>
public static class OutreachKinds
{
    /// <summary>宣传月.</summary>
    public const string PublicityMonth = "publicity-month";

    /// <summary>宣传周.</summary>
    public const string PublicityWeek = "publicity-week";

    /// <summary>培训班.</summary>
    public const string TrainingClass = "training-class";

    /// <summary>讨论会、座谈会.</summary>
    public const string Seminar = "seminar";

    /// <summary>知识竞赛.</summary>
    public const string Contest = "contest";

    /// <summary>法制讲座.</summary>
    public const string Lecture = "lecture";

    /// <summary>新闻发布.</summary>
    public const string PressBriefing = "press-briefing";
}

/// <summary>宣传培训对象.</summary>
public static class OutreachAudiences
{
    /// <summary>人力资源和社会保障系统工作人员.</summary>
    public const string SystemStaff = "system-staff";

    /// <summary>街道社区机构工作人员.</summary>
    public const string CommunityStaff = "community-staff";

    /// <summary>用人单位负责人.</summary>
    public const string EmployerHeads = "employer-heads";

    /// <summary>劳资人员.</summary>
    public const string LabourOfficers = "labour-officers";

    /// <summary>公众.</summary>
    public const string Public = "public";
}

namespace Hrss.Contracts;

/// <summary>提起救济: an administrative review, a lawsuit or a complaint about disclosure (2008 Art. 33; 2019 Art. 51).</summary>
public sealed record DisclosureRemedySought : Fact
{
    /// <summary>编号.</summary>
    public required string Number { get; init; }

    /// <summary>救济途径, one of <see cref="Remedies"/>.</summary>
    public required string Remedy { get; init; }

    /// <summary>表四的栏目, one of <see cref="RemedyTracks"/>.</summary>
    public required string Track { get; init; }
}

/// <summary>审结: a review, a lawsuit or a complaint was decided, or withdrawn, which counts as another result. It counts on <see cref="Fact.OccurredOn"/>.</summary>
public sealed record DisclosureRemedyConcluded : Fact
{
    /// <summary>表四的栏目, one of <see cref="RemedyTracks"/>.</summary>
    public required string Track { get; init; }

    /// <summary>结果, one of <see cref="RemedyResults"/>.</summary>
    public required string Result { get; init; }
}

/// <summary>上诉、再审或者恢复审理: the conclusion was not the last; its result counts no more, and the remedy is pending again from that day on.</summary>
public sealed record DisclosureRemedyReopened : Fact
{
    /// <summary>表四的栏目, one of <see cref="RemedyTracks"/>.</summary>
    public required string Track { get; init; }

    /// <summary>不再计入的结果, one of <see cref="RemedyResults"/>.</summary>
    public required string Result { get; init; }

    /// <summary>The day of the conclusion that counts no more.</summary>
    public required DateOnly ConcludedOn { get; init; }
}

/// <summary>救济途径: the remedies against a disclosure decision.</summary>
public static class Remedies
{
    /// <summary>行政复议.</summary>
    public const string Review = "review";

    /// <summary>行政诉讼.</summary>
    public const string Lawsuit = "lawsuit";

    /// <summary>申诉举报.</summary>
    public const string Complaint = "complaint";
}

/// <summary>表四的栏目: the three blocks of table four, and complaints, which it does not have.</summary>
public static class RemedyTracks
{
    /// <summary>行政复议.</summary>
    public const string Review = "review";

    /// <summary>未经复议直接起诉.</summary>
    public const string DirectLawsuit = "direct-lawsuit";

    /// <summary>复议后起诉.</summary>
    public const string LawsuitAfterReview = "lawsuit-after-review";

    /// <summary>申诉举报.</summary>
    public const string Complaint = "complaint";
}

/// <summary>救济结果.</summary>
public static class RemedyResults
{
    /// <summary>结果维持.</summary>
    public const string Upheld = "upheld";

    /// <summary>结果纠正.</summary>
    public const string Corrected = "corrected";

    /// <summary>其他结果.</summary>
    public const string Other = "other";
}

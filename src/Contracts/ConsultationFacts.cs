namespace Hrss.Contracts;

/// <summary>收到咨询: a mayor's mailbox item, a hotline call or an online question was received.</summary>
public sealed record ConsultationReceived : Fact, IForServices
{
    /// <summary>登记编号.</summary>
    public required string Number { get; init; }

    /// <summary>咨询渠道, one of <see cref="ConsultationChannels"/>.</summary>
    public required string Channel { get; init; }

    /// <summary>诉求类别: inquiry, help, complaint, report or suggestion.</summary>
    public required string Class { get; init; }

    /// <summary>事项领域, one of <see cref="MatterTopics"/>; null where it is not known.</summary>
    public string? Topic { get; init; }

    /// <summary>所涉用人单位: the name of an organisation, never of a person; null where none is known.</summary>
    public string? Employer { get; init; }

    /// <summary>所涉地区: a county or district, never an address; null where none is known.</summary>
    public string? Place { get; init; }
}

/// <summary>派单: the item was dispatched to a department.</summary>
public sealed record ConsultationDispatched : Fact
{
    /// <summary>承办部门.</summary>
    public required string Department { get; init; }
}

/// <summary>答复: the item was answered.</summary>
public sealed record ConsultationAnswered : Fact
{
    /// <summary>咨询渠道.</summary>
    public required string Channel { get; init; }

    /// <summary>承办部门.</summary>
    public required string Department { get; init; }

    /// <summary>答复期限届满日.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Whether it was answered no later than <see cref="DueOn"/>.</summary>
    public required bool InTime { get; init; }
}

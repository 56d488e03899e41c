namespace Hrss.Contracts;

/// <summary>列入公开责任单位: a department (行政科室、二级机构) has the duty to publish from <see cref="Fact.OccurredOn"/> on.</summary>
public sealed record DepartmentListed : Fact
{
    /// <summary>编号.</summary>
    public required string Number { get; init; }

    /// <summary>部门名称.</summary>
    public required string Department { get; init; }
}

/// <summary>退出公开责任单位: a department has the duty no longer, for example after a merger.</summary>
public sealed record DepartmentDelisted : Fact
{
    /// <summary>部门名称.</summary>
    public required string Department { get; init; }
}

/// <summary>主动公开: an item of information was published on the agency's own initiative (2008 Art. 9-18; 2019 Art. 19-26).</summary>
public sealed record InformationPublished : Fact
{
    /// <summary>索引号.</summary>
    public required string Number { get; init; }

    /// <summary>责任部门.</summary>
    public required string Department { get; init; }

    /// <summary>领域, one of <see cref="InformationFields"/>.</summary>
    public required string Field { get; init; }

    /// <summary>公开渠道, each one of <see cref="PublicationChannels"/>.</summary>
    public required IReadOnlyList<string> Channels { get; init; }

    /// <summary>Whether it was published within 20 working days of being formed (2008 Art. 18; 2019 Art. 26).</summary>
    public required bool InTime { get; init; }
}

/// <summary>撤回: a published item was withdrawn; its publication no longer counts.</summary>
public sealed record InformationWithdrawn : Fact
{
    /// <summary>责任部门.</summary>
    public required string Department { get; init; }

    /// <summary>领域.</summary>
    public required string Field { get; init; }

    /// <summary>公开渠道 on which it had been published.</summary>
    public required IReadOnlyList<string> Channels { get; init; }

    /// <summary>The day of the publication that no longer counts.</summary>
    public required DateOnly PublishedOn { get; init; }

    /// <summary>Whether that publication had been in time.</summary>
    public required bool InTime { get; init; }
}

namespace Hrss.Contracts;

/// <summary>扩大公开渠道: a published item went through further channels, those named here.</summary>
public sealed record InformationPublishedFurther : Fact
{
    /// <summary>责任部门.</summary>
    public required string Department { get; init; }

    /// <summary>领域, one of <see cref="InformationFields"/>.</summary>
    public required string Field { get; init; }

    /// <summary>公开渠道 that were added, each one of <see cref="PublicationChannels"/>.</summary>
    public required IReadOnlyList<string> Channels { get; init; }
}

/// <summary>扩大渠道的公开不再计数: goes with a withdrawal.</summary>
public sealed record FurtherPublicationWithdrawn : Fact
{
    /// <summary>责任部门.</summary>
    public required string Department { get; init; }

    /// <summary>领域.</summary>
    public required string Field { get; init; }

    /// <summary>公开渠道 that had been added.</summary>
    public required IReadOnlyList<string> Channels { get; init; }

    /// <summary>The day of the publication that no longer counts.</summary>
    public required DateOnly PublishedOn { get; init; }
}

/// <summary>修订公开: the reviewed revision of a published item was made public (2008 Art. 18; 2019 Art. 26).</summary>
public sealed record InformationRevised : Fact
{
    /// <summary>责任部门.</summary>
    public required string Department { get; init; }

    /// <summary>领域.</summary>
    public required string Field { get; init; }

    /// <summary>Whether within 20 working days of the change.</summary>
    public required bool InTime { get; init; }
}

/// <summary>废止或者失效: a published item is in force no longer.</summary>
public sealed record InformationRepealed : Fact
{
    /// <summary>责任部门.</summary>
    public required string Department { get; init; }

    /// <summary>领域.</summary>
    public required string Field { get; init; }
}

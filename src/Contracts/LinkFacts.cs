namespace Hrss.Contracts;

/// <summary>关联重复件: what came in repeats an earlier matter, of whichever service; it goes on counting as an act (件次), no longer as a matter (件). Counted on the day of its registration.</summary>
public sealed record RepeatLinked : Fact
{
    /// <summary>The service whose matter it is.</summary>
    public required string From { get; init; }

    /// <summary>渠道 by which it came.</summary>
    public required string Channel { get; init; }

    /// <summary>登记日期: the day whose figures it corrects.</summary>
    public required DateOnly RegisteredOn { get; init; }

    /// <summary>The service that has the first.</summary>
    public required string FirstService { get; init; }

    /// <summary>初件: the matter that it repeats.</summary>
    public required Guid FirstMatterId { get; init; }
}

/// <summary>解除关联: it is a matter of its own after all. Counted on the day of its registration.</summary>
public sealed record RepeatUnlinked : Fact
{
    /// <summary>The service whose matter it is.</summary>
    public required string From { get; init; }

    /// <summary>渠道 by which it came.</summary>
    public required string Channel { get; init; }

    /// <summary>登记日期: the day whose figures it corrects.</summary>
    public required DateOnly RegisteredOn { get; init; }
}

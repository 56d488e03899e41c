namespace Hrss.Contracts;

/// <summary>录入放假通知: an officer entered a holiday notice of the State Council; it is in force everywhere, so every service goes by it.</summary>
public sealed record HolidayNoticeEntered : Fact, IForServices
{
    /// <summary>登记编号; notices take effect in its order.</summary>
    public required string Number { get; init; }

    /// <summary>文号, or null.</summary>
    public string? Document { get; init; }

    /// <summary>The year whose yearly arrangement it is, or null for an amendment.</summary>
    public int? Publishes { get; init; }

    /// <summary>放假: the days off, each with its festival.</summary>
    public required IReadOnlyDictionary<DateOnly, string> DaysOff { get; init; }

    /// <summary>调休上班: the days worked, each with the festival it makes up for.</summary>
    public required IReadOnlyDictionary<DateOnly, string> DaysWorked { get; init; }
}

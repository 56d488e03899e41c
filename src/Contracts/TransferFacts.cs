namespace Hrss.Contracts;

/// <summary>提出转送: a service offers a matter to the one whose affair it is in truth (2019 Art. 39; 2022 Arts 29-31). What it is about is asked of the one that offers it.</summary>
public sealed record MatterOffered : Fact, IForServices
{
    /// <summary>The service that offers it.</summary>
    public required string From { get; init; }

    /// <summary>The service it is offered to.</summary>
    public required string To { get; init; }

    /// <summary>登记编号.</summary>
    public required string Number { get; init; }
}

/// <summary>接收转送: the matter was registered by the service to which it was offered.</summary>
public sealed record MatterTakenOver : Fact, IForServices
{
    /// <summary>The service that had offered it.</summary>
    public required string From { get; init; }

    /// <summary>The matter there.</summary>
    public required Guid OfferedMatterId { get; init; }

    /// <summary>登记编号 there.</summary>
    public required string OfferedNumber { get; init; }

    /// <summary>The service that took it over.</summary>
    public required string By { get; init; }

    /// <summary>登记编号 under which it goes on.</summary>
    public required string Number { get; init; }
}

/// <summary>不予接收: the matter cannot be registered by the service to which it was offered.</summary>
public sealed record MatterNotTakenOver : Fact, IForServices
{
    /// <summary>The service that had offered it.</summary>
    public required string From { get; init; }

    /// <summary>The matter there.</summary>
    public required Guid OfferedMatterId { get; init; }

    /// <summary>The service that declines.</summary>
    public required string By { get; init; }

    /// <summary>The code of the refusal.</summary>
    public required string Code { get; init; }

    /// <summary>理由, in Chinese.</summary>
    public required string Reason { get; init; }

    /// <summary>The same in English.</summary>
    public required string EnglishReason { get; init; }
}

/// <summary>转送办结: a matter is closed because another service has taken it over; counted there as received, here as transferred.</summary>
public sealed record MatterTransferred : Fact
{
    /// <summary>The service that had offered it.</summary>
    public required string From { get; init; }

    /// <summary>渠道 by which it had come.</summary>
    public required string Channel { get; init; }

    /// <summary>The service that took it over.</summary>
    public required string To { get; init; }

    /// <summary>登记编号 under which it goes on.</summary>
    public required string Number { get; init; }
}

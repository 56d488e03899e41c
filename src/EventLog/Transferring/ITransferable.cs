using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults.Problems;

namespace Hrss.EventLog.Transferring;

/// <summary>可转送的事项: the state of a matter that may turn out to be another service's. Its folds know <see cref="TransferEvents"/>.</summary>
public interface ITransferable : IMatter
{
    /// <summary>登记编号.</summary>
    string Number { get; }

    /// <summary>渠道 by which it came, as facts name it.</summary>
    string ChannelWord { get; }

    /// <summary>转送, or null where none was offered or it was returned.</summary>
    Transfer? Transfer { get; }

    /// <summary>Why it cannot be offered to a service, or null.</summary>
    /// <param name="to">The service.</param>
    Refusal? WhyNotOffered(string to);

    /// <summary>Why nothing else may be done about it while it is offered and after it was taken over, or null where acts go on.</summary>
    Refusal? Frozen => Transfer switch
    {
        null => null,
        { IsDone: false } => TransferRefusals.UnderWay,
        _ => TransferRefusals.Done,
    };
}

/// <summary>转送的情况.</summary>
/// <param name="To">The service it is offered to.</param>
/// <param name="TakenAs">登记编号 there once it was taken over, or null.</param>
/// <param name="TakenAsId">The matter there, or null.</param>
public sealed record Transfer(string To, string? TakenAs = null, Guid? TakenAsId = null)
{
    /// <summary>Whether it was taken over.</summary>
    public bool IsDone => TakenAs is not null;

    /// <summary>The transfer after an event on the matter that was offered; null where there is none.</summary>
    public static Transfer? After(ITransferEvent e, Transfer? before) => e switch
    {
        TransferOffered offered => new Transfer(offered.To),
        TransferCompleted done => new Transfer(done.To, done.TakenAs, done.TakenAsId),
        TransferReturned => null,
        TakenOver or TakeOverDeclined => before,
        _ => throw new ArgumentOutOfRangeException(nameof(e), e.GetType().Name, "An event of transfers without its effect."),
    };
}

/// <summary>转送的来处: where a matter that was taken over had come from.</summary>
/// <param name="Service">The service.</param>
/// <param name="Number">登记编号 there.</param>
/// <param name="Id">The matter there.</param>
public sealed record TransferOrigin(string Service, string Number, Guid Id)
{
    /// <summary>The origin that a registration names.</summary>
    public static TransferOrigin Of(TakenOver e) => new(e.From, e.OfferedNumber, e.OfferedId);
}

using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults.Problems;
using Marten;

namespace Hrss.EventLog.Transferring;

/// <summary>转送的出入口: what a service gives of a matter that it offers, and how it registers one that it takes over.</summary>
public interface ITransferDoor
{
    /// <summary>The services to which a matter of this one can be offered.</summary>
    IReadOnlyList<string> Targets { get; }

    /// <summary>What whoever takes the matter over must know.</summary>
    /// <param name="session">The session of the matter's agency.</param>
    /// <param name="id">The matter.</param>
    /// <param name="offer">The open offer.</param>
    /// <param name="cancellation">Ends with the request.</param>
    Task<TransferredMatter> ReadAsync(IQuerySession session, Guid id, OpenOffer offer, CancellationToken cancellation);

    /// <summary>The registration of a matter that was offered: its series and first facts, or why it cannot be registered here.</summary>
    /// <param name="offered">What was offered.</param>
    /// <param name="calendars">To reckon the term that begins.</param>
    (NumberSeries Series, Func<string, IReadOnlyList<object>>? Registered, Refusal? Refusal) Admit(TransferredMatter offered, Calendars calendars);
}

using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Transferring;
using JasperFx.Events;

namespace Hrss.Disclosure.Requests.Queries;

/// <summary>办理过程的一步: what was done with a request, when, and when that was recorded.</summary>
/// <param name="Act">The event's name.</param>
/// <param name="On">业务日期.</param>
/// <param name="RecordedAt">记录时间, UTC.</param>
/// <param name="By">记录人: the account.</param>
public sealed record RequestAct(string Act, DateOnly On, DateTimeOffset RecordedAt, string? By)
{
    internal static RequestAct Of(IEvent told) => new(told.EventTypeName, told.Data switch
    {
        IRequestEvent e => e.On,
        IDeadlineEvent e => e.On,
        ITransferEvent e => e.On,
        _ => throw new ArgumentOutOfRangeException(nameof(told), told.EventTypeName, "Not an event of requests."),
    }, told.Timestamp, told.UserName);
}

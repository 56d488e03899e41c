using Marten;
using Microsoft.AspNetCore.Http;

namespace Hrss.EventLog.Deadlines;

/// <summary>期限一览的查阅限制: which matters a reader must not find among the due dates of a service.</summary>
public interface IHideDeadlines
{
    /// <summary>The matters that are hidden from whoever asks, of every kind that the service watches.</summary>
    /// <param name="http">The request.</param>
    /// <param name="session">The session of the caller's agency.</param>
    /// <param name="cancellation">Ends with the request.</param>
    Task<IReadOnlySet<Guid>> HiddenAsync(HttpContext http, IQuerySession session, CancellationToken cancellation);
}

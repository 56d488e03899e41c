using Marten;
using Microsoft.AspNetCore.Http;

namespace Hrss.EventLog.Deadlines;

/// <summary>期限一览的查阅限制: which matters a reader must not find among the due dates of a service.</summary>
public interface IHideDeadlines
{
    /// <summary>Those of some matters that are hidden from whoever asks.</summary>
    /// <param name="http">The request.</param>
    /// <param name="session">The session of the caller's agency.</param>
    /// <param name="matters">The matters, of every kind that the service watches.</param>
    /// <param name="cancellation">Ends with the request.</param>
    Task<IReadOnlySet<Guid>> HiddenAsync(HttpContext http, IQuerySession session, IReadOnlyList<Guid> matters, CancellationToken cancellation);
}

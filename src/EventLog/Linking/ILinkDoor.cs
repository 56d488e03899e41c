using Marten;
using Microsoft.AspNetCore.Http;

namespace Hrss.EventLog.Linking;

/// <summary>关联的出入口: which matters of the service a reader may know of.</summary>
public interface ILinkDoor
{
    /// <summary>Those of some matters that whoever asks may see (保密、回避).</summary>
    /// <param name="http">The request.</param>
    /// <param name="session">The session of the caller's agency.</param>
    /// <param name="ids">The matters.</param>
    Task<IReadOnlyList<Guid>> VisibleAsync(HttpContext http, IQuerySession session, IReadOnlyList<Guid> ids);

    /// <summary>查重: of what whoever asks may see, the acts that may be about the matter that is described.</summary>
    /// <param name="http">The request.</param>
    /// <param name="session">The session of the caller's agency.</param>
    /// <param name="asked">What is known of the matter.</param>
    /// <param name="today">The day until which they came in.</param>
    Task<IReadOnlyList<AlikeAct>> AlikeAsync(HttpContext http, IQuerySession session, FindAlikeActs asked, DateOnly today);
}

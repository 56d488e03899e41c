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
}

/// <summary>Of a service that hides no matter from its staff.</summary>
public sealed class OpenDoor : ILinkDoor
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Guid>> VisibleAsync(HttpContext http, IQuerySession session, IReadOnlyList<Guid> ids) => Task.FromResult(ids);
}

using System.Security.Claims;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Hrss.EventLog;

/// <summary>Opens a request's Marten session for its agency (机构 as tenant), with the caller's id on all that is written.</summary>
public sealed class AgencySessions(IDocumentStore store, IHttpContextAccessor accessor) : ISessionFactory
{
    /// <inheritdoc/>
    public IQuerySession QuerySession() => store.QuerySession(Request.Agency());

    /// <inheritdoc/>
    public IDocumentSession OpenSession()
    {
        var session = store.LightweightSession(Request.Agency());
        session.LastModifiedBy = Request.User.FindFirstValue(Claims.Subject) ?? Caller.Anonymous;
        return session;
    }

    private HttpContext Request =>
        accessor.HttpContext ?? throw new InvalidOperationException("Outside a request, open a session from IDocumentStore with the agency.");
}

using Microsoft.AspNetCore.Http;

namespace Hrss.ServiceDefaults.Requests;

/// <summary>机构的另一写法: how else than by header <c>Hrss-Agency</c> a caller names an agency, where a standard has a way of its own; metadata of the endpoint.</summary>
public interface IAgencyNaming
{
    /// <summary>The agency named; null where none is.</summary>
    ValueTask<string?> NamedAsync(HttpContext http);
}

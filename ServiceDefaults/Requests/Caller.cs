using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Hrss.ServiceDefaults.Requests;

/// <summary>办理人: who makes a request, for which agency, and whether older dates may be given.</summary>
/// <param name="Id">Account or client id; <c>anonymous</c> for a visitor without account.</param>
/// <param name="Agency">机构代码.</param>
/// <param name="MayBackDate">Whether the caller is an authorised import (补录).</param>
public sealed record Caller(string Id, string Agency, bool MayBackDate)
{
    /// <summary>The id of a visitor without an account.</summary>
    public const string Anonymous = "anonymous";

    /// <summary>The caller of this request; the agency was settled by <see cref="AgencyOfRequest"/>.</summary>
    public static Caller Of(HttpContext http)
    {
        var user = http.User;
        return new Caller(
            user.FindFirstValue(Claims.Subject) ?? Anonymous,
            http.Agency(),
            Policies.HasScope(user, Scopes.Import));
    }
}

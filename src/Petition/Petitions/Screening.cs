using Hrss.EventLog.Searching;
using Marten;

namespace Hrss.Petition.Petitions;

/// <summary>
/// 保护信访人: whoever is complained of sees neither the petition nor the petitioner, and who must keep out keeps out (2005 Arts 23, 30, 44; 2022
/// Arts 28(3), 30(3), 46(5)). Every read and every act on a petition passes here.
/// </summary>
internal static class Screening
{
    /// <summary>Guards every endpoint of the group that is about one petition.</summary>
    public static RouteGroupBuilder Screened(this RouteGroupBuilder petitions)
    {
        petitions.AddEndpointFilter(ScreenAsync);
        return petitions;
    }

    /// <summary>Lets an endpoint answer those too who may only know how far the matter is; it asks <see cref="IsRestricted"/> then.</summary>
    public static RouteHandlerBuilder AlsoRestricted(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new RestrictedView());

    /// <summary>Whether the request may only see the restricted view.</summary>
    public static bool IsRestricted(this HttpContext http) => http.Items.ContainsKey(typeof(RestrictedView));

    /// <summary>被检举控告的部门: whether a department is accused, or one that an accused belongs to.</summary>
    public static bool Accuses(Petition petition, string? department) =>
        petition.Accused.Any(a => Same(a.Department, department) || (a.Kind == AccusedKind.Unit && Same(a.Name, department)));

    /// <summary>Whether somebody is accused or recused by name.</summary>
    public static bool Names(Petition petition, string? person) =>
        petition.Accused.Any(a => a.Kind != AccusedKind.Unit && Same(a.Name, person)) || petition.Recused.Any(r => Same(r.Officer, person));

    /// <summary>Whether the petition is in the hands of somebody who is accused.</summary>
    public static bool Handles(Petition petition, Accused accused) =>
        petition.Department is { } department
        && (petition.CoHandlers.Append(department).Any(d => Same(d, accused.Department) || (accused.Kind == AccusedKind.Unit && Same(d, accused.Name)))
            || (accused.Kind != AccusedKind.Unit
                && ((string?[])[petition.Officer, petition.Led?.Leader, petition.Led?.Responsible]).Any(person => Same(person, accused.Name))));

    /// <summary>Whether two names are the same, however they were typed.</summary>
    public static bool Same(string? one, string? other) => SearchText.Plain(one) is { } plain && plain == SearchText.Plain(other);

    private static async ValueTask<object?> ScreenAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!Guid.TryParse(http.GetRouteValue("id") as string, out var id))
            return await next(context);
        var hidden = await Reader.Of(http).HiddenAsync(http.RequestServices.GetRequiredService<IQuerySession>(), http.RequestAborted);
        if (hidden.OfTheAccused.Contains(id))
            return PetitionRefusals.NotFound.ToProblem();
        if (hidden.All.Contains(id))
        {
            if (http.GetEndpoint()?.Metadata.GetMetadata<RestrictedView>() is null)
                return PetitionRefusals.KeptOut.ToProblem();
            http.Items[typeof(RestrictedView)] = true;
        }

        return await next(context);
    }

    private sealed class RestrictedView;
}

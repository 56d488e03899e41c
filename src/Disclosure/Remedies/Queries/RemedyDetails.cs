using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Remedies.Queries;

/// <summary>救济事项详情: a remedy as staff see it.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="Version">Its version, for <c>If-Match</c>.</param>
/// <param name="Kind">救济途径.</param>
/// <param name="SoughtOn">提起日期.</param>
/// <param name="Claimant">申请人、原告或举报人.</param>
/// <param name="Ground">事由.</param>
/// <param name="RequestNumber">涉及的申请的登记编号, or null.</param>
public sealed record RemedyDetails(
    Guid Id, string Number, int Version, RemedyKind Kind, DateOnly SoughtOn, string Claimant, string Ground, string? RequestNumber)
{
    /// <summary>提起.</summary>
    public static RemedyDetails Create(RemedySought e) => new(Guid.Empty, e.Number, 0, e.Kind, e.On, e.Claimant, e.Ground, e.RequestNumber);

    internal static void Map(RouteGroupBuilder remedies) => remedies
        .MapGet("/{id:guid}", HandleAsync)
        .RequireAuthorization(Policies.ReadMatters)
        .WithSummary("救济事项详情 / A remedy");

    private static async Task<Results<Ok<RemedyDetails>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpContext http, IQuerySession session, CancellationToken cancellation)
    {
        if (await session.Events.AggregateStreamAsync<RemedyDetails>(id, token: cancellation) is not { } details)
            return RemedyRefusals.NotFound.ToProblem();
        new MatterVersion(id, details.Version).Tag(http);
        return TypedResults.Ok(details with { Id = id });
    }
}

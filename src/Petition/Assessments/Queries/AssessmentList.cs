using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Assessments.Queries;

/// <summary>社会稳定风险评估清单: the assessments that were started in a year.</summary>
internal static class AssessmentList
{
    public static void Map(RouteGroupBuilder assessments)
    {
        assessments.MapGet("", ListAsync)
            .RequireAuthorization(Policies.ReadMatters)
            .WithSummary("某年启动的社会稳定风险评估 / The risk assessments that were started in a year");
        assessments.MapGet("/{id:guid}", OneAsync)
            .RequireAuthorization(Policies.ReadMatters)
            .WithSummary("社会稳定风险评估 / A risk assessment");
    }

    private static async Task<Results<Ok<IReadOnlyList<ListedAssessment>>, ProblemHttpResult>> ListAsync(
        IQuerySession session, int year, CancellationToken cancellation)
    {
        if (year is < 1 or > 9999)
            return AssessmentRefusals.NoSuchYear.ToProblem();
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return TypedResults.Ok(await session.Query<ListedAssessment>()
            .Where(a => a.StartedOn >= first && a.StartedOn <= last)
            .OrderBy(a => a.Number)
            .ToListAsync(cancellation));
    }

    private static async Task<Results<Ok<ListedAssessment>, ProblemHttpResult>> OneAsync(
        Guid id, HttpContext http, IQuerySession session, CancellationToken cancellation)
    {
        if (await session.LoadAsync<ListedAssessment>(id, cancellation) is not { } assessment
            || await session.Events.FetchStreamStateAsync(id, cancellation) is not { } stream)
            return AssessmentRefusals.NotFound.ToProblem();
        new MatterVersion(id, stream.Version).Tag(http);
        return TypedResults.Ok(assessment);
    }
}

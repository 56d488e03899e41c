using Hrss.EventLog.Deciding;
using Hrss.Petition.Queries;
using Hrss.ServiceDefaults;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Warnings.Queries;

/// <summary>预警清单和阈值: the warnings, by default those that nobody has ended yet, and the versions of the thresholds.</summary>
internal static class WarningList
{
    public static void Map(RouteGroupBuilder warnings)
    {
        warnings.MapGet("", ListAsync)
            .RequireAuthorization(Policies.ReadMatters)
            .WithSummary("预警清单，最近的在前；open=false 为已转办或者已解除的 / Warnings, the latest first; open=false for those that have ended");
        warnings.MapGet("/{id:guid}", OneAsync)
            .RequireAuthorization(Policies.ReadMatters)
            .WithSummary("预警 / A warning");
        warnings.MapGet("/thresholds", ThresholdsAsync)
            .RequireAuthorization(Policies.ReadMatters)
            .WithSummary("预警阈值的各版本，最近的在前 / The versions of the thresholds, the latest first");
    }

    private static async Task<Ok<IReadOnlyList<ListedWarning>>> ListAsync(
        HttpContext http, IQuerySession session, bool open = true, CancellationToken cancellation = default)
    {
        var warnings = await (open
                ? session.Query<ListedWarning>().Where(w => w.Stage == WarningStage.Raised || w.Stage == WarningStage.Acknowledged)
                : session.Query<ListedWarning>().Where(w => w.Stage != WarningStage.Raised && w.Stage != WarningStage.Acknowledged))
            .OrderByDescending(w => w.RaisedOn).ThenBy(w => w.Number)
            .Take(500)
            .ToListAsync(cancellation);
        var hidden = await session.HiddenFromAsync(http);
        return TypedResults.Ok<IReadOnlyList<ListedWarning>>([.. warnings.Select(w => w with { Signals = w.Signals.Without(hidden) })]);
    }

    private static async Task<Results<Ok<ListedWarning>, ProblemHttpResult>> OneAsync(
        Guid id, HttpContext http, IQuerySession session, CancellationToken cancellation)
    {
        if (await session.LoadAsync<ListedWarning>(id, cancellation) is not { } warning
            || await session.Events.FetchStreamStateAsync(id, cancellation) is not { } stream)
            return WarningRefusals.NotFound.ToProblem();
        new MatterVersion(id, stream.Version).Tag(http);
        return TypedResults.Ok(warning with { Signals = warning.Signals.Without(await session.HiddenFromAsync(http)) });
    }

    private static async Task<Ok<IReadOnlyList<ThresholdVersion>>> ThresholdsAsync(IQuerySession session, CancellationToken cancellation) =>
        TypedResults.Ok(await session.ThresholdsAsync(cancellation));
}

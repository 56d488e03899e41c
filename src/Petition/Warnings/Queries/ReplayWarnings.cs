using Hrss.Petition.Queries;
using Hrss.Petition.Warnings.Commands;
using Hrss.ServiceDefaults;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Warnings.Queries;

/// <summary>另设的阈值: what is left out is as in force on the last day of the period.</summary>
/// <param name="EmployerDays">同一用人单位的时间窗口.</param>
/// <param name="EmployerMatters">同一用人单位的加权件数.</param>
/// <param name="EmployerPeople">同一用人单位的人数.</param>
/// <param name="PlaceDays">同一地区同一领域的时间窗口.</param>
/// <param name="PlaceMatters">同一地区同一领域的加权件数.</param>
/// <param name="PlacePeople">同一地区同一领域的人数.</param>
/// <param name="Visit">来访的权重.</param>
/// <param name="Letter">来信的权重.</param>
/// <param name="Call">来电的权重.</param>
/// <param name="Assigned">上级交办的权重.</param>
/// <param name="OnlinePetition">网上信访的权重.</param>
/// <param name="Mailbox">市长信箱的权重.</param>
/// <param name="Hotline">市长热线的权重.</param>
/// <param name="OnlineQuestion">网上咨询的权重.</param>
internal sealed record OtherThresholds(
    int? EmployerDays = null, int? EmployerMatters = null, int? EmployerPeople = null, int? PlaceDays = null, int? PlaceMatters = null, int? PlacePeople = null,
    int? Visit = null, int? Letter = null, int? Call = null, int? Assigned = null, int? OnlinePetition = null, int? Mailbox = null, int? Hotline = null,
    int? OnlineQuestion = null)
{
    public WarningThresholds Instead(WarningThresholds inForce) => new(
        new ChannelWeights(
            Visit ?? inForce.Weights.Visit, Letter ?? inForce.Weights.Letter, Call ?? inForce.Weights.Call, Assigned ?? inForce.Weights.Assigned,
            OnlinePetition ?? inForce.Weights.OnlinePetition, Mailbox ?? inForce.Weights.Mailbox, Hotline ?? inForce.Weights.Hotline,
            OnlineQuestion ?? inForce.Weights.OnlineQuestion),
        Instead(inForce.PerEmployer, EmployerDays, EmployerMatters, EmployerPeople),
        Instead(inForce.PerPlaceAndTopic, PlaceDays, PlaceMatters, PlacePeople));

    private static ScopeThreshold? Instead(ScopeThreshold? inForce, int? days, int? matters, int? people) =>
        inForce is null && (days ?? matters ?? people) is null
            ? null
            : new ScopeThreshold(days ?? inForce?.Days ?? 30, matters ?? inForce?.Matters ?? 1_000_000, people ?? inForce?.People ?? 100_000_000);
}

/// <summary>回溯的结果.</summary>
/// <param name="From">起日.</param>
/// <param name="To">止日.</param>
/// <param name="Thresholds">另设的阈值; null where those in force on each day applied.</param>
/// <param name="Signals">其间的信号数.</param>
/// <param name="Warnings">按此阈值应发的预警, with their days and signals.</param>
public sealed record ReplayedWarnings(DateOnly From, DateOnly To, WarningThresholds? Thresholds, int Signals, IReadOnlyList<DueWarning> Warnings);

/// <summary>
/// 预警回溯: which warnings would have been raised in a period, with the thresholds in force on each day or with others throughout. It changes nothing.
/// </summary>
internal static class ReplayWarnings
{
    public static void Map(RouteGroupBuilder warnings) => warnings
        .MapGet("/replay", HandleAsync)
        .RequireAuthorization(Policies.ReadMatters)
        .WithSummary("预警回溯：以所给阈值，某段时间内哪日应发哪些预警 / Which warnings a period would have raised with other thresholds");

    private static async Task<Results<Ok<ReplayedWarnings>, ProblemHttpResult>> HandleAsync(
        HttpContext http, IQuerySession session, DateOnly from, DateOnly to, [AsParameters] OtherThresholds others, CancellationToken cancellation)
    {
        if (to < from || to > from.AddYears(3))
            return WarningRefusals.PeriodImpossible.ToProblem();
        var versions = await session.ThresholdsAsync(cancellation);
        var set = others == new OtherThresholds() ? null : others.Instead(versions.On(to).Thresholds);
        if (set is not null && !SetThresholds.ArePossible(set))
            return WarningRefusals.ThresholdImpossible.ToProblem();
        // What came before the period is gone through with it: it stands in the windows of the first days, but for what has raised a warning by then. Which
        // signals that was depends on the warnings before, so that no later beginning would always raise the same.
        var signals = await session.Query<Signal>().Where(s => s.On <= to && (s.Employer != null || (s.Place != null && s.Topic != null))).ToListAsync(cancellation);
        var hidden = await session.HiddenFromAsync(http);
        var raised = RaiseWarnings.Evaluate(day => set ?? versions.On(day).Thresholds, signals).Where(w => w.On >= from);
        return TypedResults.Ok(new ReplayedWarnings(
            from, to, set, signals.Count(s => s.On >= from), [.. raised.Select(w => w with { Signals = w.Signals.Without(hidden) })]));
    }
}

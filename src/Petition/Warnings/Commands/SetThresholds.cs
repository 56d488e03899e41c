using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Warnings.Commands;

/// <summary>设定预警阈值: a new version, in force for what is registered from its day on. Warnings that were raised stay.</summary>
/// <param name="Thresholds">预警阈值.</param>
/// <param name="Reason">理由.</param>
/// <param name="On">设定日期; null for today.</param>
public sealed record SetThresholds(WarningThresholds Thresholds, string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The version, or why it is refused.</summary>
    public static (Func<string, ThresholdsSet>? Set, Refusal? Refusal) Decide(SetThresholds command, DateOnly on) =>
        Regulations.Petition(on) is null ? (null, WarningRefusals.TooEarly)
        : !ArePossible(command.Thresholds) ? (null, WarningRefusals.ThresholdImpossible)
        : (number => new ThresholdsSet(number, on, command.Thresholds, command.Reason), null);

    /// <summary>Whether thresholds can be reached at all, and not by nothing.</summary>
    internal static bool ArePossible(WarningThresholds thresholds) =>
        IsPossible(thresholds.PerEmployer) && IsPossible(thresholds.PerPlaceAndTopic) && thresholds.Weights.AreBetween(0, 100);

    internal static void Map(RouteGroupBuilder warnings) => warnings
        .MapPost("/thresholds", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("设定预警阈值 / Set the thresholds of warnings");

    private static bool IsPossible(ScopeThreshold? threshold) =>
        threshold is null || threshold is { Days: >= 1 and <= 366, Matters: >= 1 and <= 1_000_000, People: >= 1 and <= 100_000_000 };

    private static Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<SetThresholds> command, MatterRegistry registry, BusinessClock clock, CancellationToken cancellation) =>
        registry.RegisterAsync(command, clock, "YZ", on => Decide(command.Body, on), _ => "/api/v1/warnings/thresholds", cancellation);
}

/// <summary>What thresholds must hold before they are looked at.</summary>
internal sealed class SetThresholdsRules : AbstractValidator<SetThresholds>
{
    public SetThresholdsRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

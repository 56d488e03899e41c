using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Warnings.Commands;

/// <summary>解除预警: there is nothing behind it, with the reason.</summary>
/// <param name="Reason">理由.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record DismissWarning(string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The dismissal, nothing where it was dismissed so, or why it is refused.</summary>
    public static Decision Decide(Warning warning, DismissWarning command, DateOnly on) => warning.Stage switch
    {
        WarningStage.Dismissed when warning.Reason == command.Reason => Decision.NothingToDo,
        WarningStage.TurnedIntoFactor or WarningStage.Dismissed or WarningStage.Superseded => WarningRefusals.Ended,
        WarningStage.Raised => WarningRefusals.NotAcknowledged,
        _ => Decision.Of(new WarningDismissed(on, warning.Scope, command.Reason)),
    };

    internal static void Map(RouteGroupBuilder warnings) => warnings
        .MapPost("/{id:guid}/dismissal", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("解除预警 / Dismiss the warning");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<DismissWarning> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Warning, DismissWarning>(
            command, id, clock, WarningRefusals.NotFound, (warning, on) => Decide(warning, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class DismissWarningRules : AbstractValidator<DismissWarning>
{
    public DismissWarningRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(2000);
}

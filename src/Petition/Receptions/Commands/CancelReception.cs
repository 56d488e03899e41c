using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Receptions.Commands;

/// <summary>登记未举行: the reception was, or will be, not held, with the reason. It counts on its day as not held.</summary>
/// <param name="Reason">理由.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record CancelReception(string Reason, DateOnly? On = null) : IDated
{
    /// <summary>That it is not held, nothing where that is recorded, or why it is refused.</summary>
    public static Decision Decide(ReceptionDay day, CancelReception command, DateOnly on) => day switch
    {
        { NotHeld: { } known } => known.Reason == command.Reason ? Decision.NothingToDo : ReceptionRefusals.Over,
        { Stage: ReceptionStage.Held } => ReceptionRefusals.Over,
        { Cases.Count: > 0 } => ReceptionRefusals.HasCases,
        _ => Decision.Of(new ReceptionNotHeld(day.Number, on, day.Day, command.Reason)),
    };

    internal static void Map(RouteGroupBuilder receptions) => receptions
        .MapPost("/{id:guid}/cancellation", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("登记未举行 / Record that the reception is not held");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<CancelReception> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<ReceptionDay, CancelReception>(
            command, id, clock, ReceptionRefusals.NotFound, (day, on) => Decide(day, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class CancelReceptionRules : AbstractValidator<CancelReception>
{
    public CancelReceptionRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

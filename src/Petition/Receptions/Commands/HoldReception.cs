using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Receptions.Commands;

/// <summary>登记已接待: the reception was held on its day.</summary>
/// <param name="Leader">实际接待领导; null for the one who was announced.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record HoldReception(string? Leader = null, DateOnly? On = null) : IDated
{
    /// <summary>That it was held, nothing where that is recorded, or why it is refused.</summary>
    public static Decision Decide(ReceptionDay day, HoldReception command, DateOnly on) => day switch
    {
        { Stage: ReceptionStage.Held } => day.Leader == (command.Leader ?? day.Leader) ? Decision.NothingToDo : ReceptionRefusals.Over,
        { Stage: ReceptionStage.NotHeld } => ReceptionRefusals.WasNotHeld,
        _ when on < day.Day => ReceptionRefusals.NotYet,
        _ => Decision.Of(new ReceptionHeld(day.Number, on, day.Day, command.Leader ?? day.Leader)),
    };

    internal static void Map(RouteGroupBuilder receptions) => receptions
        .MapPost("/{id:guid}/holding", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("登记已接待 / Record that the reception was held");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<HoldReception> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<ReceptionDay, HoldReception>(
            command, id, clock, ReceptionRefusals.NotFound, (day, on) => Decide(day, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class HoldReceptionRules : AbstractValidator<HoldReception>
{
    public HoldReceptionRules() => RuleFor(c => c.Leader).MaximumLength(100);
}

using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.Petition.Queries;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Receptions.Commands;

/// <summary>登记接待事项: a petition that the leader received on the day, with what came of it and by when it is to be finished.</summary>
/// <param name="Petition">信访事项编号, registered before.</param>
/// <param name="Result">接待结果.</param>
/// <param name="FinishBy">办结时限; null where it was settled on the spot.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record ReceiveCase(string Petition, string Result, DateOnly? FinishBy = null, DateOnly? On = null) : IDated
{
    /// <summary>The case, nothing where it is recorded, or why it is refused.</summary>
    /// <param name="day">The reception day.</param>
    /// <param name="command">The case.</param>
    /// <param name="petitionKnown">Whether the petition is registered; one that the caller must not see is to him not.</param>
    /// <param name="on">登记日期.</param>
    public static Decision Decide(ReceptionDay day, ReceiveCase command, bool petitionKnown, DateOnly on) => day switch
    {
        { Stage: ReceptionStage.NotHeld } => ReceptionRefusals.WasNotHeld,
        _ when !petitionKnown => ReceptionRefusals.PetitionUnknown,
        _ when day.Cases.FirstOrDefault(c => c.Petition == command.Petition) is { } known =>
            (known.Result, known.FinishBy) == (command.Result, command.FinishBy) ? Decision.NothingToDo : ReceptionRefusals.CaseRecorded,
        _ when on < day.Day => ReceptionRefusals.NotYet,
        _ when command.FinishBy < day.Day => ReceptionRefusals.FinishBefore,
        _ => Decision.Of(new ReceptionCaseReceived(day.Number, on, day.Day, command.Petition, command.Result, command.FinishBy)),
    };

    internal static void Map(RouteGroupBuilder receptions) => receptions
        .MapPost("/{id:guid}/cases", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("登记接待事项 / Record a case that was received");

    private static async Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ReceiveCase> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation)
    {
        var petitionKnown = await session.IsPetitionKnownAsync(command.Http, command.Body.Petition);
        return await session.ChangeAsync<ReceptionDay, ReceiveCase>(
            command, id, clock, ReceptionRefusals.NotFound, (day, on) => Decide(day, command.Body, petitionKnown, on), cancellation);
    }
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class ReceiveCaseRules : AbstractValidator<ReceiveCase>
{
    public ReceiveCaseRules()
    {
        RuleFor(c => c.Petition).NotEmpty().MatterNumber();
        RuleFor(c => c.Result).NotEmpty().MaximumLength(2000);
    }
}

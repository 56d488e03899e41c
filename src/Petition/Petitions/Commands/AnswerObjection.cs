using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>管辖异议的答复: only where the sender agrees does the matter go back (2022 Art. 23(3)).</summary>
/// <param name="Agrees">转送、交办机关是否同意.</param>
/// <param name="Reason">不同意的理由.</param>
/// <param name="On">答复日期; null for today.</param>
public sealed record AnswerObjection(bool Agrees, string? Reason = null, DateOnly? On = null) : IDated
{
    /// <summary>The return of the matter or the end of the objection, or why it is refused.</summary>
    public static Decision Decide(Petition petition, AnswerObjection command, DateOnly on) =>
        petition.Objection is not { Organ: var organ } ? PetitionRefusals.NoObjection
        : command.Agrees ? Decision.Of(new PetitionReturned(on, petition.Channel, organ))
        : Decision.Of(new ObjectionRejected(on, command.Reason!));

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/objection/answer", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("登记对管辖异议的答复 / Record the sender’s answer to the objection");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<AnswerObjection> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, AnswerObjection>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class AnswerObjectionRules : AbstractValidator<AnswerObjection>
{
    public AnswerObjectionRules()
    {
        RuleFor(c => c.Reason).NotEmpty().When(c => !c.Agrees).MaximumLength(2000);
    }
}

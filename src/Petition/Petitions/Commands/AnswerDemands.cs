using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>答复部分诉求: answers some demands before the written opinion, which closes the matter.</summary>
/// <param name="Demands">对各项诉求的答复.</param>
/// <param name="On">答复日期; null for today.</param>
public sealed record AnswerDemands(IReadOnlyList<DemandAnswer> Demands, DateOnly? On = null) : IDated
{
    /// <summary>The answers, nothing where they were given, or why they are refused.</summary>
    public static Decision Decide(Petition petition, AnswerDemands command, DateOnly on) =>
        petition.IsClosed ? PetitionRefusals.Closed
        : petition.Accepted is null ? PetitionRefusals.NotAccepted
        : petition.Department is null ? PetitionRefusals.NotAssigned
        : command.Demands.Any(a => petition.Demands.All(d => d.Number != a.Number)) ? PetitionRefusals.NoSuchDemand
        : Demand.Answered(petition.Demands, command.Demands).SequenceEqual(petition.Demands) ? Decision.NothingToDo
        : Decision.Of(new DemandsAnswered(on, command.Demands));

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/demands/answers", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("答复诉求 / Answer demands");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<AnswerDemands> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, AnswerDemands>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class AnswerDemandsRules : AbstractValidator<AnswerDemands>
{
    public AnswerDemandsRules()
    {
        RuleFor(c => c.Demands).NotEmpty().Must(AnswerPetitionRules.EachOnce)
            .Explained("petition.demand-twice", "同一诉求只答复一次。", "Each demand is answered once.");
        RuleForEach(c => c.Demands).SetValidator(new DemandAnswerRules());
    }
}

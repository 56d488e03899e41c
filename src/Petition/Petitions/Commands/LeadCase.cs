using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>领导包案: a leader answers for the case by name, with a responsible person and within a term.</summary>
/// <param name="Leader">包案领导.</param>
/// <param name="DueOn">限期.</param>
/// <param name="On">确定日期; null for today.</param>
/// <param name="Responsible">责任人; null for the officer who handles it.</param>
public sealed record LeadCase(string Leader, DateOnly DueOn, DateOnly? On = null, string? Responsible = null) : IDated
{
    /// <summary>The leader and the term, nothing where they stand so, or why it is refused.</summary>
    public static Decision Decide(Petition petition, LeadCase command, DateOnly on) =>
        petition.IsClosed ? PetitionRefusals.Closed
        : petition.Department is not { } department ? PetitionRefusals.NotAssigned
        : command.DueOn < on ? PetitionRefusals.TermInThePast
        : (command.Responsible ?? petition.Officer) is not { } responsible ? PetitionRefusals.NobodyResponsible
        : Screening.Names(petition, command.Leader) || Screening.Names(petition, responsible) ? PetitionRefusals.AccusedHandles
        : (petition.Led?.Leader, petition.Led?.DueOn, petition.Led?.Responsible) == (command.Leader, command.DueOn, responsible) ? Decision.NothingToDo
        : Decision.Of(new CaseLed(on, department, command.Leader, command.DueOn, !petition.WasLed, responsible));

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/lead", HandleAsync)
        .RequireAuthorization(Policies.ApprovePetitions)
        .WithSummary("领导包案 / A leader takes the case");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<LeadCase> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, LeadCase>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class LeadCaseRules : AbstractValidator<LeadCase>
{
    public LeadCaseRules()
    {
        RuleFor(c => c.Leader).NotEmpty().MaximumLength(50);
        RuleFor(c => c.Responsible).MaximumLength(50);
    }
}

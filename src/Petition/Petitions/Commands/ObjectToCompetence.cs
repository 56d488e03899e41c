using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>管辖异议: tells the sender, within 5 working days and with reasons, that the matter is not the bureau’s (2022 Art. 23(3)).</summary>
/// <param name="Reason">理由.</param>
/// <param name="Proposed">建议的有权机关, or null.</param>
/// <param name="On">提出日期; null for today.</param>
public sealed record ObjectToCompetence(string Reason, string? Proposed = null, DateOnly? On = null) : IDated
{
    /// <summary>The objection, nothing where it was raised, or why it is refused.</summary>
    public static Decision Decide(Petition petition, ObjectToCompetence command, DateOnly on, WorkingCalendar calendar) =>
        petition.AssignedBy is not { Organ: { } organ } ? PetitionRefusals.NotFromAbove
        : petition.Regulation != PetitionRegulation.Of2022 ? PetitionRefusals.NoObjectionIn2005
        : petition.Objection is { } raised && (raised.Reason, raised.Proposed) == (command.Reason, command.Proposed) ? Decision.NothingToDo
        : petition.Objection is not null ? PetitionRefusals.ObjectionPending
        : petition.Stage != PetitionStage.Registered ? PetitionRefusals.NotRegistered
        : on > DueDates.Of(Terms.CompetenceObjection, petition.ReceivedOn, calendar).LegalDue ? PetitionRefusals.ObjectionTooLate
        : Decision.Of(new CompetenceObjected(on, organ, command.Reason, command.Proposed));

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/objection", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("提出管辖异议 / Object to competence");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ObjectToCompetence> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, ObjectToCompetence>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class ObjectToCompetenceRules : AbstractValidator<ObjectToCompetence>
{
    public ObjectToCompetenceRules()
    {
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(2000);
        RuleFor(c => c.Proposed).MaximumLength(100);
    }
}

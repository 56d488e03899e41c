using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>督办: asks the department that handles it for action and an answer by a day (2005 Art. 36: 30 days; 2022 Art. 40 sets no number).</summary>
/// <param name="Supervisor">督办人.</param>
/// <param name="Requirement">督办要求.</param>
/// <param name="DueOn">反馈限期; null for the 30 days of 2005.</param>
/// <param name="On">督办日期; null for today.</param>
public sealed record SupervisePetition(string Supervisor, string Requirement, DateOnly? DueOn = null, DateOnly? On = null) : IDated
{
    /// <summary>The round, or why it is refused.</summary>
    public static Decision Decide(Petition petition, SupervisePetition command, DateOnly on, WorkingCalendar calendar)
    {
        if (petition.IsClosed)
            return PetitionRefusals.Closed;
        if (petition.Department is not { } department)
            return PetitionRefusals.NotAssigned;
        if (Screening.Names(petition, command.Supervisor))
            return PetitionRefusals.AccusedHandles;
        if (petition.Rounds.Any(r => r.Reply is null))
            return PetitionRefusals.RoundOpen;
        if (command.DueOn is null && petition.Regulation != PetitionRegulation.Of2005)
            return PetitionRefusals.TermMissing;
        if (command.DueOn < on)
            return PetitionRefusals.TermInThePast;
        var due = command.DueOn ?? DueDates.Of(Terms.PetitionAdviceReply, on, calendar).LegalDue;
        return Decision.Of(new PetitionSupervised(on, department, petition.Rounds.Count + 1, command.Supervisor, command.Requirement, due));
    }

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/supervision", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("督办 / Supervise the department");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<SupervisePetition> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, SupervisePetition>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class SupervisePetitionRules : AbstractValidator<SupervisePetition>
{
    public SupervisePetitionRules()
    {
        RuleFor(c => c.Supervisor).NotEmpty().MaximumLength(50);
        RuleFor(c => c.Requirement).NotEmpty().MaximumLength(2000);
    }
}

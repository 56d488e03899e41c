using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Linking;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>受理: accepts a petition; from that day the 60 days of handling run (2005 Art. 33; 2022 Art. 34), in simple handling 10 working days.</summary>
/// <param name="Simple">简易办理的情形, or null for the ordinary procedure.</param>
/// <param name="On">受理日期; null for today.</param>
public sealed record AcceptPetition(SimpleGround? Simple = null, DateOnly? On = null) : IDated
{
    /// <summary>The acceptance with its due date, nothing where it is accepted, or why it is refused.</summary>
    /// <param name="petition">The petition.</param>
    /// <param name="command">The command.</param>
    /// <param name="on">The day of the acceptance.</param>
    /// <param name="firstIsFinal">Whether the earlier matter that it repeats has ended for good.</param>
    /// <param name="calendar">工作日历.</param>
    /// <param name="assumed">假定值: the terms of simple handling.</param>
    public static Decision Decide(
        Petition petition, AcceptPetition command, DateOnly on, bool firstIsFinal, WorkingCalendar calendar, AssumedValues assumed)
    {
        if (petition.Stage == PetitionStage.Accepted && petition.Accepted?.Simple == command.Simple)
            return Decision.NothingToDo;
        if (petition.Stage != PetitionStage.Registered)
            return PetitionRefusals.NotRegistered;
        if (petition.Objection is not null)
            return PetitionRefusals.ObjectionPending;
        if (petition.BelongsElsewhere)
            return PetitionRefusals.BelongsElsewhere;
        if (petition.Linked is not null && firstIsFinal)
            return PetitionRefusals.Final;
        if (petition is { GroupVisit: true, Representatives.Count: 0 })
            return PetitionRefusals.NobodyElected;
        if (command.Simple is null)
            return Decision.Of(new PetitionAccepted(on, DueDates.Of(petition.HandlingTerm, on, calendar).Summary));

        if (Regulations.SimpleProcedure(petition.ReceivedOn, assumed) is not { } rules)
            return PetitionRefusals.NoSimpleHandling;
        if (!petition.MayBeSimple)
            return PetitionRefusals.NotSimple;
        return on > DueDates.Of(Terms.SimpleAcceptance(rules, assumed), petition.ReceivedOn, calendar).LegalDue
            ? PetitionRefusals.SimpleTooLate
            : Decision.Of(new PetitionAccepted(on, DueDates.Of(Terms.SimpleOpinion(rules, assumed), on, calendar).Summary, command.Simple));
    }

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/acceptance", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("受理 / Accept the petition");

    private static async Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<AcceptPetition> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation)
    {
        // A first of another service has no end for good.
        var final = await session.LoadAsync<MatterLink>(id, cancellation) is { } link
            && await session.Events.AggregateStreamAsync<Petition>(link.First, token: cancellation) is { Concluded: not null };
        return await session.ChangeAsync<Petition, AcceptPetition>(
            command, id, clock, PetitionRefusals.NotFound,
            (petition, on) => Decide(petition, command.Body, on, final, calendars.Current, calendars.Assumed), cancellation);
    }
}

/// <summary>What an acceptance must hold before it is looked at.</summary>
internal sealed class AcceptPetitionRules : AbstractValidator<AcceptPetition>
{
    public AcceptPetitionRules() => RuleFor(c => c.Simple).IsInEnum();
}

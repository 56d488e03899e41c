using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>受理: accepts a petition; from that day the 60 days of handling run (2005 Art. 33; 2022 Art. 34).</summary>
/// <param name="On">受理日期; null for today.</param>
public sealed record AcceptPetition(DateOnly? On = null) : IDated
{
    /// <summary>The acceptance with its due date, nothing where it is accepted, or why it is refused.</summary>
    public static Decision Decide(Petition petition, DateOnly on, WorkingCalendar calendar) => petition.Stage switch
    {
        PetitionStage.Registered => Decision.Of(new PetitionAccepted(
            on, DueDates.Of(Terms.PetitionHandling(petition.Regulation), on, calendar).Summary)),
        PetitionStage.Accepted => Decision.NothingToDo,
        _ => PetitionRefusals.NotRegistered,
    };

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/acceptance", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("受理 / Accept the petition");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<AcceptPetition> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, AcceptPetition>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, on, calendars.Current), cancellation);
}

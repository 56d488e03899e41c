using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>转为普通程序: simple handling does not fit after all.</summary>
/// <param name="Reason">理由.</param>
/// <param name="On">转换日期; null for today.</param>
public sealed record LeaveSimpleHandling(string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The change with the ordinary term from acceptance, nothing where it was changed for the same, or why it is refused.</summary>
    public static Decision Decide(Petition petition, LeaveSimpleHandling command, DateOnly on, WorkingCalendar calendar) =>
        petition.IsClosed ? PetitionRefusals.Closed
        : petition.Accepted is not { } accepted ? PetitionRefusals.NotAccepted
        : !petition.IsSimple ? petition.LeftSimple?.Reason == command.Reason ? Decision.NothingToDo : PetitionRefusals.NotInSimpleHandling
        : Decision.Of(new SimpleHandlingLeft(on, command.Reason, DueDates.Of(petition.HandlingTerm, accepted.On, calendar).Summary));

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/ordinary-procedure", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("转为普通程序 / Leave simple handling");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<LeaveSimpleHandling> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, LeaveSimpleHandling>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class LeaveSimpleHandlingRules : AbstractValidator<LeaveSimpleHandling>
{
    public LeaveSimpleHandlingRules()
    {
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(1000);
    }
}

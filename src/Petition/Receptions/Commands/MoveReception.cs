using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.Petition.Receptions.Queries;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Receptions.Commands;

/// <summary>改期: the reception is held on another day, with the reason; never on a day that has passed.</summary>
/// <param name="Day">新接待日期.</param>
/// <param name="Reason">理由.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record MoveReception(DateOnly Day, string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The move, nothing where it is on that day, or why it is refused.</summary>
    /// <param name="day">The reception day.</param>
    /// <param name="command">The move.</param>
    /// <param name="on">改期日期.</param>
    /// <param name="monthTaken">Whether the month of the new day has another reception day.</param>
    /// <param name="calendar">现行工作日历.</param>
    public static Decision Decide(ReceptionDay day, MoveReception command, DateOnly on, bool monthTaken, WorkingCalendar calendar) => day switch
    {
        { IsOpen: false } => ReceptionRefusals.Over,
        _ when day.Day == command.Day => Decision.NothingToDo,
        _ when !ArrangeReception.IsAhead(command.Day, on) => ReceptionRefusals.NotAhead,
        _ when !calendar.IsWorkingDay(command.Day) => ReceptionRefusals.NotWorked,
        { Cases.Count: > 0 } => ReceptionRefusals.HasCases,
        _ when monthTaken => ReceptionRefusals.MonthTaken,
        _ => Decision.Of(new ReceptionMoved(
            on, day.Day, command.Day, command.Reason, StabilityRules.DueBy(Terms.ReceptionDay, on, command.Day, calendar))),
    };

    internal static void Map(RouteGroupBuilder receptions) => receptions
        .MapPost("/{id:guid}/move", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("改期 / Move the reception to another day");

    private static async Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<MoveReception> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation)
    {
        var monthTaken = await session.IsTakenAsync(command.Body.Day, id, cancellation);
        return await session.ChangeAsync<ReceptionDay, MoveReception>(
            command, id, clock, ReceptionRefusals.NotFound, (day, on) => Decide(day, command.Body, on, monthTaken, calendars.Current), cancellation);
    }
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class MoveReceptionRules : AbstractValidator<MoveReception>
{
    public MoveReceptionRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

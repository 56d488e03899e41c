using FluentValidation;
using Hrss.Disclosure.Calendar.Queries;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Hrss.Disclosure.Calendar.Commands;

/// <summary>一段放假或调休上班的日子, as notices name them: 1月1日至3日放假.</summary>
/// <param name="From">起日.</param>
/// <param name="Festival">节日, such as 春节.</param>
/// <param name="To">止日; null for one day.</param>
public sealed record NoticedDays(DateOnly From, string Festival, DateOnly? To = null);

/// <summary>录入放假通知: enters a notice of the State Council, or corrects what an earlier one said.</summary>
/// <param name="DaysOff">放假.</param>
/// <param name="DaysWorked">调休上班.</param>
/// <param name="Source">来源: where the notice can be read.</param>
/// <param name="Publishes">The year whose yearly arrangement it is; null for an amendment.</param>
/// <param name="Document">文号, or null.</param>
public sealed record EnterNotice(
    IReadOnlyList<NoticedDays> DaysOff, IReadOnlyList<NoticedDays> DaysWorked, string Source, int? Publishes = null, string? Document = null)
{
    /// <summary>The fact of the notice, or why it is refused.</summary>
    /// <param name="command">What was sent.</param>
    /// <param name="on">录入日期.</param>
    /// <param name="calendar">The calendar as it is.</param>
    /// <param name="byTheBureau">Whether the caller acts for the agency at which the calendar is kept.</param>
    public static (Func<string, NoticeEntered>? Entered, Refusal? Refusal) Decide(EnterNotice command, DateOnly on, WorkingCalendar calendar, bool byTheBureau)
    {
        if (!byTheBureau)
            return (null, NoticeRefusals.OtherAgency);
        if (command.DaysOff.Concat(command.DaysWorked).FirstOrDefault(s => s.To < s.From || s.To > s.From.AddDays(30)) is { } impossible)
            return (null, NoticeRefusals.StretchImpossible(impossible.From));
        CalendarDay[] days = [.. Named(command.DaysOff, CalendarDayKind.Holiday), .. Named(command.DaysWorked, CalendarDayKind.Workday)];
        var refusal = RefuseYear(command.Publishes, days, on, calendar) ?? RefuseDays(days, calendar);
        if (refusal is null && command.Publishes is null && days.All(day => SaysSo(calendar, day)))
            refusal = NoticeRefusals.NothingNew;
        return refusal is not null
            ? (null, refusal)
            : (number => new NoticeEntered(number, on, command.Publishes, [.. days.OrderBy(d => d.Date)], command.Document, command.Source), null);
    }

    internal static void Map(RouteGroupBuilder calendar) => calendar
        .MapPost("/notices", HandleAsync)
        .RequireAuthorization(Policies.AmendCalendar)
        .WithSummary("录入放假通知 / Enter a holiday notice");

    private static async Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<EnterNotice> command, IDocumentSession session, MatterRegistry registry, NoticeBook book, Calendars calendars, IOptions<AgencyRegister> agencies,
        BusinessClock clock, CancellationToken cancellation)
    {
        // A repeat gets the first answer: to the decision the calendar would by now say all of it.
        var (earlier, reused) = await IdempotentReply.FindAsync(session, command, cancellation);
        if (reused is not null)
            return reused.ToProblem();
        if (earlier is not null)
            return TypedResults.Created(Address(earlier.Id), earlier.Tag(command.Http));
        var on = clock.Today;
        var (entered, refusal) = Decide(command.Body, on, calendars.Current, command.Caller.Agency == agencies.Value.Default);
        if (refusal is not null)
            return refusal.ToProblem();
        var answer = await registry.RegisterAsync(command, new NumberSeries("JR", on.Year), number => [entered!(number)], Address, cancellation);
        try
        {
            // Here at once; the other services, and this one should it stop now, are told as of any fact.
            if (answer.Result is Created<MatterVersion> { Value.Number: { } number })
                await book.TakeInAsync([EnteredNotice.Of(entered!(number))], cancellation);
        }
        catch (Exception outage) when (EventLog.StorageFaults.IsOutage(outage))
        {
            // The notice is entered; it takes effect when it is told.
        }

        return answer;
    }

    private static Refusal? RefuseYear(int? publishes, CalendarDay[] days, DateOnly on, WorkingCalendar calendar)
    {
        if (publishes is not { } year)
            return days.FirstOrDefault(day => !calendar.IsPublished(day.Date.Year)) is { } early ? NoticeRefusals.YearNotPublished(early.Date) : null;
        var first = calendar.PublishedYears[0];
        return year < first || year > on.Year + 1 ? NoticeRefusals.YearOutOfRange(first, on.Year + 1)
            : calendar.IsPublished(year) ? NoticeRefusals.YearPublished(year)
            : days.FirstOrDefault(day => day.Date < new DateOnly(year - 1, 12, 1) || day.Date.Year > year) is { } outside ? NoticeRefusals.DayOutsideYear(outside.Date, year)
            : days.Any(day => day.Date == new DateOnly(year, 1, 1) && day.Kind == CalendarDayKind.Holiday) ? null
            : NoticeRefusals.NewYearMissing;
    }

    private static Refusal? RefuseDays(CalendarDay[] days, WorkingCalendar calendar) =>
        days.GroupBy(day => day.Date).FirstOrDefault(same => same.Count() > 1) is { } twice ? NoticeRefusals.DayTwice(twice.Key)
        : days.FirstOrDefault(day => day.Kind == CalendarDayKind.Workday && calendar.NatureOf(day.Date) == DayNature.Working) is { } worked
            ? NoticeRefusals.WorkedAlready(worked.Date)
            : null;

    private static IEnumerable<CalendarDay> Named(IEnumerable<NoticedDays> stretches, CalendarDayKind kind) => stretches.SelectMany(stretch =>
        Enumerable.Range(0, (stretch.To ?? stretch.From).DayNumber - stretch.From.DayNumber + 1)
            .Select(i => new CalendarDay(stretch.From.AddDays(i), kind, stretch.Festival)));

    private static bool SaysSo(WorkingCalendar calendar, CalendarDay day) =>
        calendar.FestivalOn(day.Date) == day.Name && calendar.IsWorkingDay(day.Date) == (day.Kind == CalendarDayKind.Workday);

    private static string Address(Guid id) => $"/api/v1/calendar/notices/{id}";
}

/// <summary>What a notice must hold before it is looked at.</summary>
internal sealed class EnterNoticeRules : AbstractValidator<EnterNotice>
{
    public EnterNoticeRules()
    {
        RuleFor(c => c.Source).NotEmpty().MaximumLength(500);
        RuleFor(c => c.Document).MaximumLength(100);
        RuleFor(c => c.Publishes).InclusiveBetween(1990, 2199);
        RuleFor(c => c.DaysOff.Count + c.DaysWorked.Count).InclusiveBetween(1, 100).OverridePropertyName("daysOff");
        RuleForEach(c => c.DaysOff).NotNull().ChildRules(Days);
        RuleForEach(c => c.DaysWorked).NotNull().ChildRules(Days);

        static void Days(InlineValidator<NoticedDays> days)
        {
            days.RuleFor(d => d.Festival).NotEmpty().MaximumLength(50);
            days.RuleFor(d => d.From).InclusiveBetween(DueDates.Earliest, DueDates.Latest);
            days.RuleFor(d => d.To).InclusiveBetween(DueDates.Earliest, DueDates.Latest);
        }
    }
}

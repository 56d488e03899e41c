using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Hrss.EventLog.Deadlines;

/// <summary>紧急程度: where an open matter stands against its due date.</summary>
public enum Urgency
{
    /// <summary>逾期.</summary>
    Overdue,

    /// <summary>今日到期.</summary>
    Today,

    /// <summary>即将到期.</summary>
    Soon,

    /// <summary>扣除期间: the clock stands still; the date is the earliest possible one.</summary>
    Paused,
}

/// <summary>一件未办结事项的期限.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Urgency">紧急程度.</param>
/// <param name="Rule">The code of the term.</param>
/// <param name="Term">期限名称.</param>
/// <param name="Department">承办部门, or null.</param>
/// <param name="NominalDue">名义到期日.</param>
/// <param name="DueOn">法定到期日.</param>
/// <param name="Provisional">暂定.</param>
/// <param name="WorkingDaysLeft">剩余工作日, the due date itself included; negative where it has passed.</param>
public sealed record DeadlineLine(
    Guid Id, string Number, Urgency Urgency, string Rule, Wording Term, string? Department, DateOnly NominalDue, DateOnly DueOn, bool Provisional, int WorkingDaysLeft)
{
    internal static DeadlineLine Of(Guid id, ITimed matter, WorkingCalendar calendar, DateOnly today)
    {
        var due = matter.Running!.Due;
        return new DeadlineLine(
            id, matter.Number, UrgencyOf(due, today), due.Rule, TermCatalogue.Of(due).Name, matter.Department, due.NominalDue, due.LegalDue, due.Provisional,
            calendar.WorkingDaysLeft(today, due.LegalDue));
    }

    private static Urgency UrgencyOf(DueDateSummary due, DateOnly today) =>
        due.Doubt.HasFlag(DateDoubt.PauseStillRunning) ? Urgency.Paused
        : due.LegalDue < today ? Urgency.Overdue
        : due.LegalDue == today ? Urgency.Today
        : Urgency.Soon;
}

/// <summary>期限一览: the open matters of an agency that are overdue or due soon.</summary>
/// <param name="Today">今日, Asia/Shanghai.</param>
/// <param name="Until">The last day looked at.</param>
/// <param name="Overdue">逾期件数.</param>
/// <param name="DueToday">今日到期件数.</param>
/// <param name="DueSoon">即将到期件数.</param>
/// <param name="Matters">逐件, the earliest due first; at most <see cref="ReadDeadlines.Most"/>.</param>
public sealed record DeadlineList(DateOnly Today, DateOnly Until, int Overdue, int DueToday, int DueSoon, IReadOnlyList<DeadlineLine> Matters);

/// <summary>Lists the due dates of a service's open matters.</summary>
public static class ReadDeadlines
{
    /// <summary>How many matters are listed at most; all are counted.</summary>
    public const int Most = 1000;

    private static readonly Refusal OutOfRange = new(
        "deadlines.within-out-of-range", "within 须为 0 至 250 个工作日。", "within is 0 to 250 working days.", StatusCodes.Status422UnprocessableEntity);

    /// <summary>Maps <c>GET /api/v1/deadlines?within=5</c>: within how many working days.</summary>
    public static void MapDeadlines(this IEndpointRouteBuilder app) => app.MapApi("deadlines")
        .MapGet("", HandleAsync)
        .RequireAuthorization(Policies.ReadMatters)
        .WithSummary("期限一览：逾期、今日到期和若干工作日内到期的未办结事项 / Open matters that are overdue, due today or due within some working days");

    private static async Task<Results<Ok<DeadlineList>, ProblemHttpResult>> HandleAsync(
        IEnumerable<IDeadlineWatch> watches, IEnumerable<IHideDeadlines> hiders, HttpContext http, IQuerySession session, Calendars calendars, BusinessClock clock,
        int within = 5, string? department = null, CancellationToken cancellation = default)
    {
        if (within is < 0 or > 250)
            return OutOfRange.ToProblem();
        var today = clock.Today;
        var until = today;
        for (var ahead = 0; ahead < within; ahead += calendars.Current.IsWorkingDay(until) ? 1 : 0)
            until = until.AddDays(1);
        var lines = new List<DeadlineLine>();
        foreach (var watch in watches)
            lines.AddRange(await watch.ListAsync(session, until, department, cancellation));
        foreach (var hider in hiders)
        {
            // Neither listed nor counted.
            var hidden = await hider.HiddenAsync(http, session, cancellation);
            lines.RemoveAll(line => hidden.Contains(line.Id));
        }

        return TypedResults.Ok(new DeadlineList(
            today, until, Count(Urgency.Overdue), Count(Urgency.Today), Count(Urgency.Soon), [.. lines.OrderBy(l => l.DueOn).ThenBy(l => l.Number, StringComparer.Ordinal).Take(Most)]));

        int Count(Urgency urgency) => lines.Count(l => l.Urgency == urgency);
    }
}

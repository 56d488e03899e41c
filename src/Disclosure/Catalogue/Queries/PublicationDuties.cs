using Hrss.EventLog.Deadlines;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Marten.Pagination;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Catalogue.Queries;

/// <summary>待公开的一条: what must be public by a day (2008 Art. 18; 2019 Art. 26).</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">索引号.</param>
/// <param name="Title">标题.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Stage">已拟稿, 初审通过 or 审查通过.</param>
/// <param name="FormedOn">信息形成或者变更日期.</param>
/// <param name="Revision">是否为已公开信息的修订.</param>
/// <param name="DueOn">公开期限届满日.</param>
/// <param name="DaysLeft">剩余工作日; negative once the day has passed.</param>
/// <param name="Overdue">是否超期.</param>
public sealed record PublicationDuty(
    Guid Id, string Number, string Title, string Department, InformationStage Stage, DateOnly FormedOn, bool Revision, DateOnly DueOn, int DaysLeft, bool Overdue);

/// <summary>待公开清单的一页.</summary>
/// <param name="AsOf">The day from which days are counted.</param>
/// <param name="Items">The most urgent first.</param>
/// <param name="Page">页码, from 1.</param>
/// <param name="Pages">总页数.</param>
/// <param name="Total">总条数.</param>
/// <param name="Overdue">其中超期条数.</param>
public sealed record PublicationDutyPage(DateOnly AsOf, IReadOnlyList<PublicationDuty> Items, int Page, long Pages, long Total, long Overdue);

/// <summary>待公开清单: what is drafted or cleared and not yet public, as it stands now, with the working days left from a day on. What was withheld has no duty.</summary>
internal static class PublicationDuties
{
    private const int PageSize = 100;

    public static void Map(RouteGroupBuilder information) => information
        .MapGet("/duty", HandleAsync)
        .RequireAuthorization(Policies.ReadMatters)
        .WithSummary("待公开清单：到期日、剩余工作日、是否超期 / What is still to be published, by when, and what is overdue");

    private static async Task<Results<Ok<PublicationDutyPage>, ProblemHttpResult>> HandleAsync(
        IQuerySession session, BusinessClock clock, Calendars calendars, DateOnly? asOf = null, string? department = null, int page = 1, CancellationToken cancellation = default)
    {
        var day = asOf ?? clock.Today;
        if (day < DueDates.Earliest || day > DueDates.Latest || page is < 1 or > 1_000_000)
            return InformationRefusals.NoSuchPage.ToProblem();
        var due = session.Query<CatalogueEntry>().Where(e => e.DueOn != null && e.DraftedOn <= day
            && (e.Draft == InformationStage.Drafted || e.Draft == InformationStage.FirstCleared || e.Draft == InformationStage.Cleared));
        if (department is not null)
            due = due.Where(e => e.Department == department);
        var overdue = await due.CountAsync(e => e.DueOn < day, cancellation);
        var items = await due.OrderBy(e => e.DueOn).ThenBy(e => e.Number).ToPagedListAsync(page, PageSize, cancellation);
        return TypedResults.Ok(new PublicationDutyPage(day, [.. items.Select(e => Of(e, day, calendars.Current))], page, items.PageCount, items.TotalItemCount, overdue));
    }

    private static PublicationDuty Of(CatalogueEntry entry, DateOnly day, WorkingCalendar calendar)
    {
        var due = entry.DueOn!.Value;
        return new PublicationDuty(
            entry.Id, entry.Number, entry.Title, entry.Department, entry.Draft!.Value, entry.ChangedOn ?? entry.ProducedOn, entry.ChangedOn is not null, due,
            calendar.WorkingDaysLeft(day, due), due < day);
    }
}

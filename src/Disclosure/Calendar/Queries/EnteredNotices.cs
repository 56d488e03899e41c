using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Hrss.Disclosure.Calendar.Queries;

/// <summary>录入的放假通知. Kept in the transaction of the event, so that a year's arrangement is entered once. The other services read it too.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号; notices take effect in its order.</param>
/// <param name="EnteredOn">录入日期.</param>
/// <param name="Publishes">The year whose yearly arrangement it is, or null for an amendment.</param>
/// <param name="DaysOff">放假.</param>
/// <param name="DaysWorked">调休上班.</param>
/// <param name="Document">文号, or null.</param>
/// <param name="Source">来源.</param>
public sealed record EnteredNotice(
    Guid Id, string Number, DateOnly EnteredOn, int? Publishes, IReadOnlyDictionary<DateOnly, string> DaysOff, IReadOnlyDictionary<DateOnly, string> DaysWorked,
    string? Document, string Source)
{
    /// <summary>录入.</summary>
    public static EnteredNotice Create(IEvent<NoticeEntered> told)
    {
        var (e, notice) = (told.Data, Of(told.Data));
        return new(told.StreamId, e.Number, e.On, e.Publishes, notice.DaysOff, notice.DaysWorked, e.Document, e.Source);
    }

    /// <summary>What every service keeps of it.</summary>
    internal static HolidayNotice Of(NoticeEntered e) => new(e.Number, e.Document, e.Publishes, Days(e, CalendarDayKind.Holiday), Days(e, CalendarDayKind.Workday));

    private static Dictionary<DateOnly, string> Days(NoticeEntered e, CalendarDayKind kind) =>
        e.Days.Where(day => day.Kind == kind).ToDictionary(day => day.Date, day => day.Name);
}

/// <summary>放假通知录入记录: every notice that was entered, in order. The same for every agency.</summary>
internal static class EnteredNotices
{
    public static void Map(RouteGroupBuilder calendar)
    {
        calendar.MapGet("/notices", AllAsync)
            .RequireAuthorization(Policies.Public)
            .WithSummary("录入的放假通知 / Holiday notices that were entered");
        calendar.MapGet("/notices/{id:guid}", OneAsync)
            .RequireAuthorization(Policies.Public)
            .WithSummary("放假通知 / A holiday notice");
    }

    private static async Task<Ok<IReadOnlyList<EnteredNotice>>> AllAsync(IDocumentStore store, IOptions<AgencyRegister> agencies, CancellationToken cancellation)
    {
        await using var session = store.QuerySession(agencies.Value.Default);
        return TypedResults.Ok(await session.Query<EnteredNotice>().OrderBy(n => n.Number).ToListAsync(cancellation));
    }

    private static async Task<Results<Ok<EnteredNotice>, ProblemHttpResult>> OneAsync(
        Guid id, HttpContext http, IDocumentStore store, IOptions<AgencyRegister> agencies, CancellationToken cancellation)
    {
        await using var session = store.QuerySession(agencies.Value.Default);
        if (await session.LoadAsync<EnteredNotice>(id, cancellation) is not { } notice)
            return NoticeRefusals.NotFound.ToProblem();
        new MatterVersion(id, 1).Tag(http);
        return TypedResults.Ok(notice);
    }
}

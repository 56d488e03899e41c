using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.Extensions.Options;

namespace Hrss.EventLog.Deadlines;

/// <summary>
/// 放假通知登记簿: the notices that a service has been told of, in its own database under the default agency: the calendar is the nation's. Taken in twice,
/// or in another order, they give the same calendar.
/// </summary>
public sealed class NoticeBook(IDocumentStore store, IOptions<AgencyRegister> agencies, Calendars calendars)
{
    internal const string Channel = "hrss_calendar";

    /// <summary>Stores notices, tells every instance of the service and goes by them at once.</summary>
    public async Task TakeInAsync(IReadOnlyCollection<HolidayNotice> notices, CancellationToken cancellation)
    {
        var known = calendars.Notices.Select(n => n.Number).ToHashSet();
        if (notices.All(n => known.Contains(n.Number)))
            return;
        await using (var session = store.LightweightSession(agencies.Value.Default))
        {
            session.Store<HolidayNotice>(notices);
            session.QueueSqlCommand($"select pg_notify('{Channel}', '')");
            await session.SaveChangesAsync(cancellation);
        }

        await ReadAsync(cancellation);
    }

    /// <summary>Reads what is stored and goes by it.</summary>
    public async Task ReadAsync(CancellationToken cancellation)
    {
        await using var session = store.QuerySession(agencies.Value.Default);
        calendars.Amend(await session.Query<HolidayNotice>().ToListAsync(cancellation));
    }
}

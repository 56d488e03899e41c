using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Hrss.EventLog.Deadlines;

/// <summary>期限看管: what is done about the terms of one kind of matters. Each may be done again at any time, by several instances too: what is done is not done twice.</summary>
public interface IDeadlineWatch
{
    /// <summary>Recalculates the terms of all open matters, of every agency, by the current calendar.</summary>
    /// <returns>How many have another date now.</returns>
    Task<int> RecalculateAsync(CancellationToken cancellation);

    /// <summary>Appends the reminders that are due today.</summary>
    /// <returns>How many, and how many are put off because somebody was working on the matter.</returns>
    Task<(int Reminded, int PutOff)> RemindAsync(CancellationToken cancellation);

    /// <summary>逾期未办结: how many open matters are overdue, by agency.</summary>
    Task<IReadOnlyDictionary<string, long>> CountOverdueAsync(CancellationToken cancellation);

    /// <summary>The open matters of an agency that are due until a day, the earliest first.</summary>
    Task<IReadOnlyList<DeadlineLine>> ListAsync(IQuerySession session, DateOnly until, string? department, CancellationToken cancellation);
}

/// <summary>The watch over one kind of matters.</summary>
/// <typeparam name="TMatter">The matter's state.</typeparam>
internal sealed partial class DeadlineWatch<TMatter>(
    IDocumentStore store, NpgsqlDataSource database, Calendars calendars, DeadlineSettings settings, BusinessClock clock, TimeProvider time,
    ILogger<DeadlineWatch<TMatter>> log) : IDeadlineWatch
    where TMatter : class, ITimed
{
    private const int Page = 500;

    private static readonly string WrittenBy = "hrss-deadlines";

    public async Task<int> RecalculateAsync(CancellationToken cancellation)
    {
        var (recalculated, today) = (0, clock.Today);
        await foreach (var open in OpenAsync(null, cancellation))
        {
            if (Decide(open.Matter).Facts.Count > 0 && await TryAppendAsync(open, Decide, cancellation))
                recalculated++;
        }

        if (recalculated > 0)
            Recalculated(recalculated, typeof(TMatter).Name);
        return recalculated;

        Decision Decide(TMatter matter) => matter.Running is not { Due: var due } ? Decision.NothingToDo
            : Recalculate.Decide(matter, calendars.Current, today, calendars.NoticeOf(due.ReceivedOn, due.LegalDue.AddMonths(1)));
    }

    public async Task<(int Reminded, int PutOff)> RemindAsync(CancellationToken cancellation)
    {
        var (reminded, putOff, today, calendar) = (0, 0, clock.Today, calendars.Current);
        // No further than the working days ahead can reach, the longest holiday among them.
        await foreach (var open in OpenAsync(today.AddDays((2 * settings.WorkingDaysAhead) + 15), cancellation))
        {
            if (Decide(open.Matter).Facts.Count == 0)
                continue;
            if (time.GetUtcNow() - open.TouchedAt < settings.Quiet)
                putOff++;
            else if (await TryAppendAsync(open, Decide, cancellation))
                reminded++;

            Decision Decide(TMatter matter) => Remind.Decide(matter, calendar, today, open.KnownSince, settings.WorkingDaysAhead);
        }

        if (reminded + putOff > 0)
            Reminded(reminded, putOff, typeof(TMatter).Name);
        return (reminded, putOff);
    }

    public async Task<IReadOnlyDictionary<string, long>> CountOverdueAsync(CancellationToken cancellation)
    {
        await using var count = database.CreateCommand(
            $"select tenant_id, count(*) from {OpenMatters<TMatter>.Table(store)} where due_on < $1 and not (data ->> 'paused')::boolean group by tenant_id");
        count.Parameters.Add(new() { Value = clock.Today });
        var overdue = new Dictionary<string, long>();
        await using var rows = await count.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            overdue.Add(rows.GetString(0), rows.GetInt64(1));
        return overdue;
    }

    public async Task<IReadOnlyList<DeadlineLine>> ListAsync(IQuerySession session, DateOnly until, string? department, CancellationToken cancellation)
    {
        var due = session.Query<OpenMatter<TMatter>>().Where(m => m.DueOn <= until);
        if (department is not null)
            due = due.Where(m => m.Department == department);
        var (today, calendar) = (clock.Today, calendars.Current);
        return [.. (await due.OrderBy(m => m.DueOn).ToListAsync(cancellation)).Select(open => DeadlineLine.Of(open.Id, open.Matter, calendar, today))];
    }

    private async IAsyncEnumerable<OpenMatter<TMatter>> OpenAsync(
        DateOnly? nominallyUntil, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var until = nominallyUntil ?? DateOnly.MaxValue;
        for (var after = Guid.Empty; ;)
        {
            await using var session = store.QuerySession();
            var page = await session.Query<OpenMatter<TMatter>>()
                .Where(m => m.AnyTenant() && m.Id > after && m.NominalDue <= until)
                .OrderBy(m => m.Id)
                .Take(Page)
                .ToListAsync(cancellation);
            foreach (var open in page)
                yield return open;
            if (page.Count < Page)
                yield break;
            after = page[^1].Id;
        }
    }

    // Decided anew on the matter as it is: the list may be behind.
    private Task<bool> TryAppendAsync(OpenMatter<TMatter> open, Func<TMatter, Decision> decide, CancellationToken cancellation) =>
        store.ActAsync(open.Agency, open.Id, WrittenBy, decide, attempt => Busy(open.Id, attempt), cancellation);

    [LoggerMessage(LogLevel.Information, "{Count} open matters ({Kind}) have another due date by the amended calendar")]
    private partial void Recalculated(int count, string kind);

    [LoggerMessage(LogLevel.Information, "{Count} reminders of due dates ({Kind}), {PutOff} put off")]
    private partial void Reminded(int count, int putOff, string kind);

    [LoggerMessage(LogLevel.Information, "Matter {Id} was acted on at the same moment (attempt {Attempt})")]
    private partial void Busy(Guid id, int attempt);
}

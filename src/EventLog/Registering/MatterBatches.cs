using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Npgsql;

namespace Hrss.EventLog.Registering;

/// <summary>A matter to be registered with others of a ledger.</summary>
/// <param name="Series">The series of its number.</param>
/// <param name="Facts">Its facts, given the number.</param>
/// <param name="External">The number under which the ledger knows it.</param>
/// <param name="Fingerprint">SHA-256 of what the ledger says of it.</param>
public sealed record NewMatter(NumberSeries Series, Func<string, IReadOnlyList<object>> Facts, ExternalNumber External, string Fingerprint);

/// <summary>What became of a matter of a batch.</summary>
/// <param name="Registered">The matter, now or by an earlier registration.</param>
/// <param name="IsRepeat">Whether it had been registered before under its external number: nothing was changed.</param>
/// <param name="IsSame">Whether what was registered had the same fingerprint.</param>
public readonly record struct BatchRegistration(MatterVersion Registered, bool IsRepeat, bool IsSame);

/// <summary>
/// 批量登记: registers the matters of a ledger group by group. A group is one transaction: its numbers are without gaps, what was registered before
/// under its external number is found by one look-up, and a group that is repeated changes nothing.
/// </summary>
public sealed class MatterBatches(IDocumentStore store)
{
    /// <summary>The most matters of a group: others who take a number of the series wait for its transaction.</summary>
    public const int LargestGroup = 200;

    /// <summary>Registers a group; gives what became of each, in its order.</summary>
    /// <param name="caller">For whom, and by whom.</param>
    /// <param name="group">At most <see cref="LargestGroup"/> matters.</param>
    /// <param name="cancellation">Ends the registration; the group is then registered whole or not at all.</param>
    public async Task<IReadOnlyList<BatchRegistration>> RegisterAsync(Caller caller, IReadOnlyList<NewMatter> group, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(group.Count, LargestGroup);
        while (true)
        {
            try
            {
                return await RegisterOnceAsync(caller, group, cancellation);
            }
            catch (Exception repeated) when (ExternalRegistration.IsRegisteredBefore(repeated))
            {
                // One of the numbers came in by another door meanwhile: the next time it is found.
            }
        }
    }

    private async Task<IReadOnlyList<BatchRegistration>> RegisterOnceAsync(Caller caller, IReadOnlyList<NewMatter> group, CancellationToken cancellation)
    {
        await using var session = store.LightweightSession(caller.Agency);
        await session.BeginTransactionAsync(cancellation);
        // One group of an agency at a time: of two imports of the same ledger the second finds what the first has registered, instead of being rolled
        // back by a unique index and leaving the tombstones of its events in the log.
        await using (var turn = new NpgsqlCommand("select pg_advisory_xact_lock(hashtextextended('matter-batches/' || $1, 0))", session.Connection)
        {
            Parameters = { new() { Value = caller.Agency } },
        })
            await turn.ExecuteNonQueryAsync(cancellation);
        var ids = group.Select(matter => ExternalRegistration.IdOf(matter.External)).ToArray();
        var known = (await session.LoadManyAsync<ExternalRegistration>(cancellation, ids)).ToDictionary(registration => registration.Id);
        // The first of a number in the group is registered, those after it repeat it.
        var fresh = group.Where((_, i) => !known.ContainsKey(ids[i]))
            .DistinctBy(matter => ExternalRegistration.IdOf(matter.External))
            .ToList();
        var registered = fresh.Count > 0 ? await AppendAsync(session, caller, fresh, cancellation) : [];
        foreach (var registration in registered.Values)
            known.TryAdd(registration.Id, registration);
        return
        [
            .. group.Select((matter, i) =>
            {
                var registration = known[ids[i]];
                return new BatchRegistration(
                    registration.Registered, !registered.ContainsKey(matter), registration.Fingerprint is null || registration.Fingerprint == matter.Fingerprint);
            }),
        ];
    }

    private static async Task<Dictionary<NewMatter, ExternalRegistration>> AppendAsync(
        IDocumentSession session, Caller caller, List<NewMatter> fresh, CancellationToken cancellation)
    {
        var versions = await session.StartNumberedAsync(
            caller.Agency, [.. fresh.Select(matter => new NumberedStream(matter.Series, matter.Facts, caller.Id))], cancellation);
        var registered = new Dictionary<NewMatter, ExternalRegistration>(ReferenceEqualityComparer.Instance);
        foreach (var (matter, version) in fresh.Zip(versions))
            registered.Add(matter, ExternalRegistration.Of(matter.External, version, matter.Fingerprint));
        session.Insert<ExternalRegistration>([.. registered.Values]);
        await session.SaveChangesAsync(cancellation);
        return registered;
    }
}

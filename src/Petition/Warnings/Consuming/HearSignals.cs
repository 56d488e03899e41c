using System.Security.Cryptography;
using Hrss.Contracts;
using Hrss.EventLog.Consuming;
using Hrss.EventLog.Registering;
using Hrss.Petition.Warnings.Queries;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Npgsql;

namespace Hrss.Petition.Warnings.Consuming;

/// <summary>
/// 听取预警信号: keeps what warnings go by of every petition and consultation that is registered, corrected or classified anew, and raises the warnings that are due. In
/// whatever order and however often facts are told, the same warnings stand in the end: a matter is one signal, all signals about the same are gone through
/// anew, and a warning that would not have been raised so, and that nobody has acknowledged, makes way for the one that takes its place.
/// </summary>
internal sealed class HearSignals(IDocumentStore store, MatterBatches batches) : IHearFacts
{
    private const string System = "early-warning";

    public async Task HearAsync(Fact fact, CancellationToken cancellation)
    {
        if (SignalOf.Told(fact) is not { } told)
            return;
        await using var session = store.LightweightSession(fact.Agency);
        session.LastModifiedBy = $"hrss-{System}";
        await session.BeginTransactionAsync(cancellation);
        // One signal of an agency at a time: of two that reach a threshold together the second must see what the first has raised.
        await using (var turn = new NpgsqlCommand("select pg_advisory_xact_lock(hashtextextended('early-warnings/' || $1, 0))", session.Connection)
        {
            Parameters = { new() { Value = fact.Agency } },
        })
            await turn.ExecuteNonQueryAsync(cancellation);

        var before = await session.LoadAsync<Signal>(told.Id, cancellation);
        var signal = before?.With(told) ?? told;
        if (signal == before)
            return;
        session.Store(signal);
        var from = before is null || signal.On < before.On ? signal.On : before.On;
        var versions = await session.ThresholdsAsync(cancellation);
        foreach (var (same, raised) in await AboutTheSameAsync(session, before, signal, cancellation))
        {
            // What was raised before the signal's day it cannot change, and what somebody has acknowledged stands: the signals of both are used up.
            var open = raised.Where(w => w.Stage == WarningStage.Raised && w.RaisedOn >= from).ToList();
            var used = raised.Where(w => w.Stage != WarningStage.Superseded).Except(open).SelectMany(w => w.Signals).Select(s => s.Matter).ToHashSet();
            var due = RaiseWarnings.Evaluate(day => versions.On(day).Thresholds, same.Where(s => !used.Contains(s.Id))).Where(w => w.On >= from).ToList();
            var standing = open.ToDictionary(w => KeyOf(w.Signals));
            var superseded = raised.Where(w => w.Stage == WarningStage.Superseded).CountBy(w => KeyOf(w.Signals)).ToDictionary();
            var fresh = due.Where(w => !standing.ContainsKey(KeyOf(w.Signals)))
                .Select(w => Registration(w, versions.On(w.On).Number, superseded.GetValueOrDefault(KeyOf(w.Signals)))).ToList();
            foreach (var group in fresh.Chunk(MatterBatches.LargestGroup))
                await batches.RegisterAsync(new Caller($"hrss-{System}", fact.Agency, MayBackDate: true), group, cancellation);
            foreach (var (_, other) in standing.ExceptBy(due.Select(w => KeyOf(w.Signals)), w => w.Key))
                (await session.Events.FetchForWriting<Warning>(other.Id, cancellation)).AppendOne(new WarningSuperseded(other.RaisedOn, other.Scope, signal.Id));
        }

        await session.SaveChangesAsync(cancellation);
    }

    // One that was superseded, and is due again since its signals were classified back, is another.
    private static NewMatter Registration(DueWarning warning, string? thresholds, int superseded) => new(
        new NumberSeries("YJ", warning.On.Year),
        number =>
        [
            new WarningRaised(
                number, warning.On, warning.Scope, warning.Employer, warning.Place, warning.Topic, warning.Weight, warning.People, warning.Signals, thresholds),
        ],
        new ExternalNumber(System, $"{warning.Scope}/{KeyOf(warning.Signals)}/{superseded}"),
        KeyOf(warning.Signals));

    // A warning is the same where the same signals have raised it.
    private static string KeyOf(IEnumerable<RaisingSignal> signals) =>
        Convert.ToHexStringLower(SHA256.HashData([.. signals.SelectMany(s => s.Matter.ToByteArray())]));

    // The signals about the same employer, and those about the same topic in the same place, each with what was raised by them, a year before and after; and
    // those about what the matter had been taken to be about.
    private static async Task<List<(IEnumerable<Signal> Same, IReadOnlyList<ListedWarning> Raised)>> AboutTheSameAsync(
        IDocumentSession session, Signal? before, Signal signal, CancellationToken cancellation)
    {
        Signal[] versions = before is null ? [signal] : [signal, before];
        var (first, last) = (versions.Min(s => s.On).AddYears(-1), versions.Max(s => s.On).AddYears(1));
        var about = new List<(IEnumerable<Signal>, IReadOnlyList<ListedWarning>)>();
        foreach (var employer in versions.Select(s => s.Employer).OfType<string>().Distinct())
        {
            var same = await session.Query<Signal>().Where(s => s.Employer == employer && s.On >= first && s.On <= last).ToListAsync(cancellation);
            about.Add((
                same.Where(s => s.Id != signal.Id).Concat(versions[..1].Where(s => s.Employer == employer)).Select(s => s with { Place = null, Topic = null }),
                await session.Query<ListedWarning>().Where(w => w.Employer == employer && w.RaisedOn >= first && w.RaisedOn <= last).ToListAsync(cancellation)));
        }

        foreach (var (place, topic) in versions.Where(s => s is { Place: not null, Topic: not null }).Select(s => (s.Place!, s.Topic!)).Distinct())
        {
            var same = await session.Query<Signal>().Where(s => s.Place == place && s.Topic == topic && s.On >= first && s.On <= last).ToListAsync(cancellation);
            about.Add((
                same.Where(s => s.Id != signal.Id).Concat(versions[..1].Where(s => (s.Place, s.Topic) == (place, topic))).Select(s => s with { Employer = null }),
                await session.Query<ListedWarning>().Where(w => w.Place == place && w.Topic == topic && w.RaisedOn >= first && w.RaisedOn <= last)
                    .ToListAsync(cancellation)));
        }

        return about;
    }
}

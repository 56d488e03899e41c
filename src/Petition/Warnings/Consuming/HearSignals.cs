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
/// 听取预警信号: keeps what warnings go by of every petition and consultation that is registered, and raises the warnings that are due. In whatever order and
/// however often facts are told, the same warnings stand in the end: a signal is kept under its fact's id, all signals about the same are gone through anew,
/// and a warning that was raised before an earlier signal came in, and that nobody has acknowledged, makes way for the one that takes its place.
/// </summary>
internal sealed class HearSignals(IDocumentStore store, MatterBatches batches) : IHearFacts
{
    private const string System = "early-warning";

    public async Task HearAsync(Fact fact, CancellationToken cancellation)
    {
        if (SignalOf(fact) is not { } signal)
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

        var versions = await session.ThresholdsAsync(cancellation);
        foreach (var (same, raised) in await AboutTheSameAsync(session, signal, cancellation))
        {
            // What somebody has acknowledged stands, and its signals are used up.
            var used = raised.Where(w => w.Stage is not (WarningStage.Raised or WarningStage.Superseded)).SelectMany(w => w.Signals).Select(s => s.FactId).ToHashSet();
            var due = RaiseWarnings.Evaluate(day => versions.On(day).Thresholds, same.Where(s => !used.Contains(s.Id)));
            var standing = raised.Where(w => w.Stage == WarningStage.Raised).ToDictionary(w => KeyOf(w.Signals));
            var fresh = due.Where(w => !standing.ContainsKey(KeyOf(w.Signals))).Select(w => Registration(w, versions.On(w.On).Number)).ToList();
            foreach (var group in fresh.Chunk(MatterBatches.LargestGroup))
                await batches.RegisterAsync(new Caller($"hrss-{System}", fact.Agency, MayBackDate: true), group, cancellation);
            foreach (var (_, superseded) in standing.ExceptBy(due.Select(w => KeyOf(w.Signals)), w => w.Key))
                (await session.Events.FetchForWriting<Warning>(superseded.Id, cancellation)).AppendOne(
                    new WarningSuperseded(superseded.RaisedOn, superseded.Scope, signal.Id));
        }

        session.Store(signal);
        await session.SaveChangesAsync(cancellation);
    }

    private static NewMatter Registration(DueWarning warning, string? thresholds) => new(
        new NumberSeries("YJ", warning.On.Year),
        number =>
        [
            new WarningRaised(
                number, warning.On, warning.Scope, warning.Employer, warning.Place, warning.Topic, warning.Weight, warning.People, warning.Signals, thresholds),
        ],
        new ExternalNumber(System, $"{warning.Scope}/{KeyOf(warning.Signals)}"),
        KeyOf(warning.Signals));

    // A warning is the same where the same signals have raised it.
    private static string KeyOf(IEnumerable<RaisingSignal> signals) =>
        Convert.ToHexStringLower(SHA256.HashData([.. signals.SelectMany(s => s.FactId.ToByteArray())]));

    // The signals about the same employer, and those about the same topic in the same place, each with what was raised by them; a year before and after.
    private static async Task<List<(IEnumerable<Signal> Same, IReadOnlyList<ListedWarning> Raised)>> AboutTheSameAsync(
        IDocumentSession session, Signal signal, CancellationToken cancellation)
    {
        var (first, last) = (signal.On.AddYears(-1), signal.On.AddYears(1));
        var about = new List<(IEnumerable<Signal>, IReadOnlyList<ListedWarning>)>();
        if (signal.Employer is { } employer)
        {
            var same = await session.Query<Signal>().Where(s => s.Employer == employer && s.On >= first && s.On <= last).ToListAsync(cancellation);
            about.Add((
                With(same, signal).Select(s => s with { Place = null, Topic = null }),
                await session.Query<ListedWarning>().Where(w => w.Employer == employer && w.RaisedOn >= first && w.RaisedOn <= last).ToListAsync(cancellation)));
        }

        if (signal is { Place: { } place, Topic: { } topic })
        {
            var same = await session.Query<Signal>().Where(s => s.Place == place && s.Topic == topic && s.On >= first && s.On <= last).ToListAsync(cancellation);
            about.Add((
                With(same, signal).Select(s => s with { Employer = null }),
                await session.Query<ListedWarning>().Where(w => w.Place == place && w.Topic == topic && w.RaisedOn >= first && w.RaisedOn <= last)
                    .ToListAsync(cancellation)));
        }

        return about;
    }

    private static IEnumerable<Signal> With(IEnumerable<Signal> stored, Signal signal) => stored.Where(s => s.Id != signal.Id).Append(signal);

    /// <summary>The signal that a fact gives; null where it gives none.</summary>
    internal static Signal? SignalOf(Fact fact) => fact switch
    {
        // What another service passed on gave its signal when it came in there.
        PetitionRegistered { Channel: PetitionChannels.Transferred } or ConsultationReceived { Channel: ConsultationChannels.Transferred } => null,
        PetitionRegistered e => Signal(e, e.Number, OfPetition(e.Channel), e.People, e.Employer, e.Place, e.Topic),
        ConsultationReceived e => Signal(e, e.Number, OfConsultation(e.Channel), 1, e.Employer, e.Place, e.Topic),
        _ => null,
    };

    // What names neither an employer nor both place and topic can raise no warning.
    private static Signal? Signal(Fact fact, string number, SignalChannel channel, int people, string? employer, string? place, string? topic) =>
        Warnings.Signal.KeyOf(employer) is var key && (key ?? (topic is null ? null : place)) is null
            ? null
            : new Signal(fact.FactId, number, channel, fact.OccurredOn, people, key, place, topic);

    private static SignalChannel OfPetition(string channel) => channel switch
    {
        PetitionChannels.Visit => SignalChannel.Visit,
        PetitionChannels.Letter => SignalChannel.Letter,
        PetitionChannels.Call => SignalChannel.Call,
        PetitionChannels.Assigned => SignalChannel.Assigned,
        PetitionChannels.Online => SignalChannel.OnlinePetition,
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, null),
    };

    private static SignalChannel OfConsultation(string channel) => channel switch
    {
        ConsultationChannels.MayorsMailbox or ConsultationChannels.GovernorsMailbox => SignalChannel.Mailbox,
        ConsultationChannels.MayorsHotline => SignalChannel.Hotline,
        ConsultationChannels.Online => SignalChannel.OnlineQuestion,
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, null),
    };
}

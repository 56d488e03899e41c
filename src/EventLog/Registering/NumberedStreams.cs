using Hrss.EventLog.Deciding;
using Marten;

namespace Hrss.EventLog.Registering;

/// <summary>A new matter's stream.</summary>
/// <param name="Series">The series of its number.</param>
/// <param name="Facts">Its facts, given the number.</param>
/// <param name="By">Who registers it.</param>
internal readonly record struct NumberedStream(NumberSeries Series, Func<string, IReadOnlyList<object>> Facts, string By);

/// <summary>编号并立案: starts streams in a transaction that has begun, each with its number.</summary>
internal static class NumberedStreams
{
    /// <summary>Starts the streams; gives what each matter is known by, in their order.</summary>
    public static async Task<MatterVersion[]> StartNumberedAsync(
        this IDocumentSession session, string agency, IReadOnlyList<NumberedStream> streams, CancellationToken cancellation)
    {
        var started = new MatterVersion[streams.Count];
        // Always in the same order of series, so that two transactions cannot wait for each other.
        foreach (var series in streams.Select((stream, index) => (stream, index)).GroupBy(x => x.stream.Series)
            .OrderBy(g => g.Key.Prefix, StringComparer.Ordinal).ThenBy(g => g.Key.Year))
        {
            var next = await series.Key.TakeAsync(session.Connection!, agency, series.Count(), cancellation);
            foreach (var (stream, index) in series)
                started[index] = Start(session, stream, series.Key.Number(next++));
        }

        return started;
    }

    private static MatterVersion Start(IDocumentSession session, NumberedStream stream, string number)
    {
        var facts = stream.Facts(number);
        var version = new MatterVersion(Guid.CreateVersion7(), facts.Count, number);
        foreach (var fact in session.Events.StartStream(version.Id, facts).Events)
            fact.UserName = stream.By;
        return version;
    }
}

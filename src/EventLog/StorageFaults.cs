using Hrss.ServiceDefaults.Problems;
using JasperFx;
using JasperFx.Events;
using Marten.Exceptions;
using Npgsql;
using Polly;
using Polly.Retry;

namespace Hrss.EventLog;

/// <summary>Turns what PostgreSQL and Marten throw into refusals, once for all services.</summary>
public static class StorageFaults
{
    /// <summary>
    /// Waits for a database that is down, for as long as it takes: for whoever consumes from the broker, with which what is not acknowledged stays.
    /// </summary>
    public static readonly ResiliencePipeline WaitOut = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<Exception>(IsOutage),
            MaxRetryAttempts = int.MaxValue,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromMilliseconds(100),
            MaxDelay = TimeSpan.FromSeconds(2),
        })
        .Build();

    internal static Refusal? Explain(Exception exception) => exception switch
    {
        ConcurrencyException or EventStreamUnexpectedMaxEventIdException => RequestProblems.VersionStale,
        _ when IsOutage(exception) => RequestProblems.Unavailable,
        // U+0000 in an address; in a body it is refused before it comes here.
        PostgresException { SqlState: PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter } => RequestProblems.ForbiddenCharacter,
        MartenCommandException { InnerException: PostgresException inner } => Explain(inner),
        _ => null,
    };

    /// <summary>Whether the database could not be reached, as against having refused something.</summary>
    public static bool IsOutage(Exception exception) =>
        exception is NpgsqlException { IsTransient: true } or TimeoutException
        // The data source is disposed of when the process ends: what is being consumed then is not acknowledged, and stays with the broker.
        || (exception is ObjectDisposedException { ObjectName: var gone } && gone.StartsWith("Npgsql.", StringComparison.Ordinal))
        || (exception is MartenCommandException && exception.InnerException is { } inner && IsOutage(inner));
}

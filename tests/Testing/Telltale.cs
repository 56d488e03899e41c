using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hrss.Testing;

/// <summary>Listens to everything that a service writes into logs and traces, to see that it tells no personal data.</summary>
public sealed class Telltale : ILoggerProvider
{
    private readonly ConcurrentQueue<string> told = new();
    private readonly ActivityListener traces;

    public Telltale()
    {
        traces = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Tell,
        };
        ActivitySource.AddActivityListener(traces);
    }

    /// <summary>Log lines with their scopes and values, and spans with their tags and events, as far as they were told.</summary>
    public IReadOnlyCollection<string> Told => told;

    /// <summary>Listens to the logs of a service too.</summary>
    public void Watch(IServiceCollection services) => services.AddLogging(logging => logging.AddProvider(this));

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Listener(told);

    /// <inheritdoc/>
    public void Dispose() => traces.Dispose();

    private void Tell(Activity span)
    {
        told.Enqueue($"span {span.Source.Name} {span.DisplayName} {span.StatusDescription}");
        foreach (var (name, value) in span.TagObjects)
            told.Enqueue($"span {span.DisplayName} {name}={value}");
        foreach (var (name, value) in span.Baggage)
            told.Enqueue($"span {span.DisplayName} {name}={value}");
        foreach (var happened in span.Events)
            told.Enqueue($"span {span.DisplayName} {happened.Name} {string.Join(' ', happened.Tags.Select(t => $"{t.Key}={t.Value}"))}");
    }

    private sealed class Listener(ConcurrentQueue<string> told) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            told.Enqueue($"scope {Written(state)}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            told.Enqueue($"log {logLevel} {formatter(state, exception)} {Written(state)} {exception}");

        private static string Written(object? state) =>
            state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(' ', values.Select(v => $"{v.Key}={v.Value}")) : $"{state}";
    }
}

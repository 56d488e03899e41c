using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Hrss.EventLog.Tests;

/// <summary>Reads what operators would read in the log about the relay.</summary>
internal sealed class RelayWatch : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    public int Interruptions => lines.Count(l => l.Contains("was interrupted", StringComparison.Ordinal));

    public int Waits => lines.Count(l => l.Contains("the relay waits", StringComparison.Ordinal));

    public int Leads => lines.Count(l => l.StartsWith("Leading", StringComparison.Ordinal));

    public ILogger CreateLogger(string categoryName) =>
        categoryName.StartsWith("Hrss.EventLog.Relaying", StringComparison.Ordinal) ? new Writer(lines) : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public void Dispose()
    {
    }

    private sealed class Writer(ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception}");
    }
}

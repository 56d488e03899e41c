using System.Globalization;
using Hrss.Replay.Sending;
using Spectre.Console;

namespace Hrss.Replay.Showing;

/// <summary>显示进度: as lines for a launcher (HRSS_PROGRESS=lines), as a bar on a terminal, or now and then as a line in a log.</summary>
internal static class ShowProgress
{
    private const string Variable = "HRSS_PROGRESS";
    private static readonly TimeSpan BetweenLines = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenLogLines = TimeSpan.FromSeconds(5);

    /// <summary>Runs the work and shows how far it is.</summary>
    public static Task<ReplaySummary> WhileAsync(IAnsiConsole console, int total, Func<IProgress<ReplayProgress>, Task<ReplaySummary>> work)
    {
        if (Environment.GetEnvironmentVariable(Variable) == "lines")
            return work(new Lines(Console.Out, BetweenLines, p => $"progress {p.Done} {p.Total}", TimeProvider.System, total));
        return console.Profile.Capabilities.Interactive
            ? BarAsync(console, total, work)
            : work(new Lines(Console.Out, BetweenLogLines, p => $"{p.Done}/{p.Total}", TimeProvider.System, total));
    }

    private static Task<ReplaySummary> BarAsync(IAnsiConsole console, int total, Func<IProgress<ReplayProgress>, Task<ReplaySummary>> work) => console
        .Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .StartAsync(async context =>
        {
            var bar = context.AddTask("补录 Replaying", maxValue: total);
            return await work(new Bar(bar));
        });

    private sealed class Bar(ProgressTask task) : IProgress<ReplayProgress>
    {
        public void Report(ReplayProgress value) => task.Value = value.Done;
    }
}

/// <summary>Writes progress as lines, not more often than asked, the first and the last always.</summary>
/// <param name="output">Where to.</param>
/// <param name="between">The least time between two lines.</param>
/// <param name="line">A line.</param>
/// <param name="time">The clock.</param>
/// <param name="total">All commands.</param>
internal sealed class Lines(TextWriter output, TimeSpan between, Func<ReplayProgress, FormattableString> line, TimeProvider time, int total)
    : IProgress<ReplayProgress>
{
    private readonly Lock writing = new();
    private long? last;

    public void Report(ReplayProgress value)
    {
        lock (writing)
        {
            if (value.Done < total && last is { } before && time.GetElapsedTime(before) < between)
                return;
            last = time.GetTimestamp();
            output.WriteLine(line(value).ToString(CultureInfo.InvariantCulture));
            output.Flush();
        }
    }
}

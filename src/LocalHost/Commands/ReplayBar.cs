using Hrss.LocalHost.Running;
using Spectre.Console;

namespace Hrss.LocalHost.Commands;

/// <summary>进度条: a bar in front of a person, a line for every tenth otherwise.</summary>
internal static class ReplayBar
{
    public static async Task ShowAsync(Func<IProgress<ReplayProgress>, Task> work)
    {
        if (!Screen.IsInteractive)
        {
            await work(new Lines());
            return;
        }

        await AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context => await work(new Bar(context.AddTask("录入 replay"))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<ReplayProgress>
    {
        public void Report(ReplayProgress value)
        {
            task.MaxValue = value.Total;
            task.Value = value.Done;
        }
    }

    private sealed class Lines : IProgress<ReplayProgress>
    {
        private int shown = -1;

        public void Report(ReplayProgress value)
        {
            var tenth = value.Total == 0 ? 10 : 10 * value.Done / value.Total;
            if (tenth == shown)
                return;
            shown = tenth;
            Console.Out.WriteLine($"  {value.Done} / {value.Total}");
        }
    }
}

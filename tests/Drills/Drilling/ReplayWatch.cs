using Hrss.LocalHost.Running;

namespace Hrss.Drills.Drilling;

/// <summary>Follows a replay's progress, so that a drill strikes when a part of the year is in.</summary>
internal sealed class ReplayWatch : IProgress<ReplayProgress>
{
    private readonly Lock gate = new();
    private readonly List<(int Percent, TaskCompletionSource Reached)> waiting = [];
    private int percent;

    /// <inheritdoc/>
    public void Report(ReplayProgress value)
    {
        lock (gate)
        {
            percent = value.Done * 100 / value.Total;
            foreach (var one in waiting.Where(one => one.Percent <= percent))
                one.Reached.TrySetResult();
        }
    }

    /// <summary>Ends when so much is in.</summary>
    public Task ReachedAsync(int wanted, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (percent >= wanted)
                reached.SetResult();
            else
                waiting.Add((wanted, reached));
            return reached.Task.WaitAsync(cancellationToken);
        }
    }
}

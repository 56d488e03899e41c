using System.Diagnostics;

namespace Hrss.LocalServers;

/// <summary>就绪: waits until a server that was just started answers.</summary>
public static class Readiness
{
    /// <summary>Asks again and again until the answer is yes, the process has ended, or the time is up.</summary>
    /// <exception cref="ServerFailedException">It ended or did not answer in time; the message holds the end of its log.</exception>
    public static async Task WaitAsync(
        ChildProcess process, TimeSpan limit, string name, Func<CancellationToken, Task<bool>> answers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(process);
        ArgumentNullException.ThrowIfNull(answers);
        var watch = Stopwatch.StartNew();
        while (true)
        {
            if (process.HasEnded)
            {
                throw ServerFailedException.WithLog(
                    $"{name} 启动后随即退出(退出码 {process.ExitCode})。请查看日志:",
                    $"{name} ended right after its start (exit code {process.ExitCode}). See its log:", process.LogFile);
            }

            if (await answers(cancellationToken))
                return;
            if (watch.Elapsed > limit)
            {
                throw ServerFailedException.WithLog(
                    $"{name} 在 {limit.TotalSeconds:0} 秒内没有就绪。请查看日志:",
                    $"{name} was not ready within {limit.TotalSeconds:0} seconds. See its log:", process.LogFile);
            }

            await Task.Delay(50, cancellationToken);
        }
    }
}

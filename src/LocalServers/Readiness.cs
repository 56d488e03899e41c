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
                    $"{name} 启动后随即退出（退出码 {process.ExitCode}）。原因见日志末尾；排除后再次运行同一命令：",
                    $"{name} ended right after its start (exit code {process.ExitCode}). The end of its log tells why; mend that and run the same command again:", process.LogFile);
            }

            if (await answers(cancellationToken))
                return;
            if (watch.Elapsed > limit)
            {
                throw ServerFailedException.WithLog(
                    $"{name} 在 {limit.TotalSeconds:0} 秒内没有就绪。请查看日志末尾；若机器繁忙，请稍后再次运行同一命令：",
                    $"{name} was not ready within {limit.TotalSeconds:0} seconds. See the end of its log; if the machine is busy, run the same command again later:", process.LogFile);
            }

            await Task.Delay(50, cancellationToken);
        }
    }
}

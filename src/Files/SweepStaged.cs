using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Hrss.Files;

/// <summary>
/// 清理残留: at the start deletes staged files that nothing has written to for longer than <see cref="FileSettings.StagedAtMost"/>: the remains of a
/// process that was killed. Younger ones may be coming in at another instance.
/// </summary>
internal sealed partial class SweepStaged(DiskFileStore store, IOptions<FileSettings> settings, TimeProvider time, ILogger<SweepStaged> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var folder = new DirectoryInfo(store.Incoming);
        if (!folder.Exists)
            return Task.CompletedTask;
        var untouchedSince = time.GetUtcNow().UtcDateTime - settings.Value.StagedAtMost;
        var stale = folder.EnumerateFiles("*.part").Where(file => file.LastWriteTimeUtc < untouchedSince).ToList();
        stale.ForEach(file => file.Delete());
        if (stale.Count > 0)
            Swept(stale.Count);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Information, "Deleted {Count} staged files that an ended process had left")]
    private partial void Swept(int count);
}

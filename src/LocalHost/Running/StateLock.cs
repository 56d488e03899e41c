namespace Hrss.LocalHost.Running;

/// <summary>状态目录锁: held by whoever starts or ends the processes of a state folder; the kernel lets go of it when the holder dies.</summary>
internal static class StateLock
{
    /// <summary>Takes the lock until it is disposed; null when somebody else holds it.</summary>
    public static IDisposable? TryTake(string stateFolder)
    {
        try
        {
            return new FileStream(Path.Combine(stateFolder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>
    /// Takes the lock, after a launcher that was killed has been tidied up; null when a launcher is at work. One that has taken
    /// the lock and not yet written its record is waited for, until it has.
    /// </summary>
    public static async Task<IDisposable?> TakeAsync(string stateFolder, TimeSpan limit, CancellationToken cancellationToken)
    {
        var deadline = DateTime.UtcNow + limit;
        while (true)
        {
            if (TryTake(stateFolder) is { } taken)
                return taken;
            if (RunFile.In(stateFolder) is { Launcher.IsRunning: true } || DateTime.UtcNow > deadline)
                return null;
            await Task.Delay(100, cancellationToken);
        }
    }
}

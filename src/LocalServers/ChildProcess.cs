using System.Diagnostics;

namespace Hrss.LocalServers;

/// <summary>What to start, and where its output goes.</summary>
/// <param name="Command">The program, then its arguments.</param>
/// <param name="LogFile">Standard output and error are appended here.</param>
public sealed record ChildProcessOptions(IReadOnlyList<string> Command, string LogFile)
{
    /// <summary>Added to the inherited environment; null takes a variable away.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    /// <summary>Inherited variables with these beginnings are not handed on.</summary>
    public IReadOnlyList<string> WithoutPrefixes { get; init; } = [];

    /// <summary>The working folder; the current one when null.</summary>
    public string? WorkingDirectory { get; init; }
}

/// <summary>
/// 子进程: a long-running process of ours in a session of its own. The terminal's Ctrl-C does not reach it, so that
/// servers end in order; its output goes straight to a file, so that it outlives us without breaking on a closed pipe.
/// </summary>
public sealed class ChildProcess : IAsyncDisposable
{
    /// <summary>
    /// In the environment of every child, and of all that it starts: the full path of its log. By this
    /// <see cref="ProcessIdentity.WithEnvironment"/> finds those that nobody had time to write down.
    /// </summary>
    public const string LogVariable = "HRSS_LOG";

    // CliWrap ties a process to pipes and to our process group; this needs neither, hence System.Diagnostics.Process.
    private readonly Process process;
    private bool disposed;

    private ChildProcess(Process process, ProcessIdentity? identity, string logFile)
    {
        this.process = process;
        // One that ended before it could be looked at equals no running process.
        Identity = identity ?? new ProcessIdentity(process.Id, -1, "");
        LogFile = logFile;
    }

    /// <summary>The id with its start time.</summary>
    public ProcessIdentity Identity { get; }

    /// <summary>Where its output goes.</summary>
    public string LogFile { get; }

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => disposed || process.HasExited;

    /// <summary>Its exit code, once it has ended.</summary>
    public int ExitCode => process.ExitCode;

    /// <summary>Starts the process and returns at once.</summary>
    public static ChildProcess Start(ChildProcessOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var log = Path.GetFullPath(options.LogFile);
        Directory.CreateDirectory(Path.GetDirectoryName(log)!);
        // All of them become the program (exec), so the id that we know stays its id and names its group. Whoever was started in the background by a
        // script ignores SIGINT, and so would what it starts: the servers are to hear it.
        var start = new ProcessStartInfo("setsid") { WorkingDirectory = options.WorkingDirectory ?? "" };
        foreach (var part in (string[])["env", "--default-signal=INT,QUIT", "sh", "-c", "log=$1; shift; exec \"$@\" >>\"$log\" 2>&1 </dev/null", "hrss", log, .. options.Command])
            start.ArgumentList.Add(part);
        foreach (var name in start.Environment.Keys.Where(name => options.WithoutPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal))).ToList())
            start.Environment.Remove(name);
        start.Environment[LogVariable] = log;
        foreach (var (name, value) in options.Environment)
        {
            if (value is null)
                start.Environment.Remove(name);
            else
                start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        return new ChildProcess(process, ProcessIdentity.Of(process.Id), options.LogFile);
    }

    /// <summary>Completes when the process has ended.</summary>
    public Task WaitForEndAsync(CancellationToken cancellationToken = default) => process.WaitForExitAsync(cancellationToken);

    /// <summary>Asks it to end, and after the time given ends it and everything it started. True when all ended by themselves.</summary>
    public async Task<bool> StopAsync(Signal signal, TimeSpan limit)
    {
        if (HasEnded)
            return true;
        var family = Identity.WithDescendants();
        Identity.Send(signal);
        using var patience = new CancellationTokenSource(limit);
        try
        {
            await WaitForEndAsync(patience.Token);
            foreach (var member in family)
                await member.WaitForEndAsync(limit, patience.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            await KillAsync(family);
            return false;
        }
    }

    /// <summary>SIGKILL to it and to everything it started, and waits until all are gone.</summary>
    public Task KillAsync() => KillAsync(Identity.WithDescendants());

    private async Task KillAsync(IReadOnlyList<ProcessIdentity> family)
    {
        foreach (var member in family)
            member.Send(Signal.Kill);
        await WaitForEndAsync();
        foreach (var member in family)
            await member.WaitForEndAsync(TimeSpan.FromSeconds(10));
    }

    /// <summary>Ends it if it still runs.</summary>
    public async ValueTask DisposeAsync()
    {
        if (disposed)
            return;
        await StopAsync(Signal.Terminate, TimeSpan.FromSeconds(20));
        disposed = true;
        process.Dispose();
    }
}

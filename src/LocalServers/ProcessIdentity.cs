using System.Globalization;

namespace Hrss.LocalServers;

/// <summary>
/// 进程身份: a process id together with the moment it started (clock ticks since boot, and the boot itself).
/// Ids are used again by the kernel; the three together are not, so nobody else's process is ever ended by mistake.
/// </summary>
/// <param name="Id">The process id.</param>
/// <param name="StartTicks">Field 22 of /proc/id/stat.</param>
/// <param name="Boot">The kernel's id of this boot.</param>
public sealed record ProcessIdentity(int Id, long StartTicks, string Boot)
{
    private static readonly string ThisBoot = ReadOrEmpty("/proc/sys/kernel/random/boot_id").Trim();

    /// <summary>The identity of a running process; null when there is none with this id, or it has ended and only waits to be collected.</summary>
    public static ProcessIdentity? Of(int processId)
    {
        var fields = StatFields(processId);
        return fields is null || fields[0] is "Z" or "X"
            ? null
            : new ProcessIdentity(processId, long.Parse(fields[19], CultureInfo.InvariantCulture), ThisBoot);
    }

    /// <summary>Whether exactly this process still runs.</summary>
    public bool IsRunning => Of(Id) == this;

    /// <summary>Sends a signal if, and only if, exactly this process still runs.</summary>
    public bool Send(Signal signal) => IsRunning && Signals.Send(Id, signal);

    /// <summary>Sends a signal to the process group that this process leads.</summary>
    public bool SendToGroup(Signal signal) => IsRunning && Signals.Send(-Id, signal);

    /// <summary>Waits until the process has ended; false when it still runs after the time given.</summary>
    public async Task<bool> WaitForEndAsync(TimeSpan limit, CancellationToken cancellationToken = default)
    {
        var deadline = DateTime.UtcNow + limit;
        while (IsRunning)
        {
            if (DateTime.UtcNow > deadline)
                return false;
            await Task.Delay(20, cancellationToken);
        }

        return true;
    }

    /// <summary>This process and everything below it, parents first.</summary>
    public IReadOnlyList<ProcessIdentity> WithDescendants()
    {
        if (!IsRunning)
            return [];
        var children = RunningIds().Select(id => (Id: id, Parent: ParentOf(id))).ToLookup(pair => pair.Parent, pair => pair.Id);
        List<ProcessIdentity> family = [this];
        for (var i = 0; i < family.Count; i++)
            family.AddRange(children[family[i].Id].Select(Of).OfType<ProcessIdentity>());
        return family;
    }

    /// <summary>内存: proportional set size in bytes, so that pages shared with relatives are not counted twice.</summary>
    public long MemoryBytes()
    {
        var rollup = ReadOrEmpty($"/proc/{Id}/smaps_rollup").Split('\n').FirstOrDefault(line => line.StartsWith("Pss:", StringComparison.Ordinal))
            ?? ReadOrEmpty($"/proc/{Id}/status").Split('\n').FirstOrDefault(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        return rollup is null ? 0 : 1024 * long.Parse(rollup.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture);
    }

    /// <summary>The running processes that were started with a text in their arguments: the way to find one that detached itself.</summary>
    public static IReadOnlyList<ProcessIdentity> WithArgument(string text) =>
        [.. RunningIds().Where(id => id != Environment.ProcessId && ReadOrEmpty($"/proc/{id}/cmdline").Contains(text, StringComparison.Ordinal)).Select(Of).OfType<ProcessIdentity>()];

    /// <summary>The running processes, other than this one, that have an environment variable beginning so: <c>NAME=value…</c>.</summary>
    public static IReadOnlyList<ProcessIdentity> WithEnvironment(string beginning) =>
        [.. RunningIds().Where(id => id != Environment.ProcessId
            && ReadOrEmpty($"/proc/{id}/environ").Split('\0').Any(variable => variable.StartsWith(beginning, StringComparison.Ordinal))).Select(Of).OfType<ProcessIdentity>()];

    private static IEnumerable<int> RunningIds() =>
        Directory.EnumerateDirectories("/proc").Select(Path.GetFileName)
            .Where(name => int.TryParse(name, out _)).Select(name => int.Parse(name!, CultureInfo.InvariantCulture));

    private static int ParentOf(int processId) =>
        StatFields(processId) is { } fields ? int.Parse(fields[1], CultureInfo.InvariantCulture) : 0;

    /// <summary>The fields after the command's name, which itself may hold blanks and brackets: state is first, then the parent.</summary>
    private static string[]? StatFields(int processId)
    {
        var stat = ReadOrEmpty($"/proc/{processId}/stat");
        return stat.Length == 0 ? null : stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
    }

    private static string ReadOrEmpty(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Hrss.LocalServers;

namespace Hrss.LocalHost.Running;

/// <summary>A process that belongs to a run.</summary>
/// <param name="Name">Its name; a second instance ends in <c>-2</c>.</param>
/// <param name="Identity">Its id with its start time.</param>
/// <param name="Address">Where it listens; null when it has no web address.</param>
/// <param name="StopSignal">What makes it end in good order.</param>
public sealed record RunningProcess(string Name, ProcessIdentity Identity, Uri? Address, Signal StopSignal);

/// <summary>运行记录: <c>run.json</c>, what a run has started and in which order, so that another command can show it or end it.</summary>
/// <param name="Launcher">The process that started the others and stops them when asked to end.</param>
/// <param name="Started">When, UTC.</param>
/// <param name="Processes">Everything that runs, in the order of its start.</param>
public sealed record RunFile(ProcessIdentity Launcher, DateTimeOffset Started, IReadOnlyList<RunningProcess> Processes)
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Converters = { new JsonStringEnumConverter() } };

    /// <summary>Whether anything of the run is still there.</summary>
    [JsonIgnore]
    public bool IsAlive => Launcher.IsRunning || Processes.Any(process => process.Identity.IsRunning);

    /// <summary>The file of a state folder.</summary>
    public static string PathIn(string stateFolder) => Path.Combine(stateFolder, "run.json");

    /// <summary>The record of a state folder; null when there is none, or none that can be read.</summary>
    public static RunFile? In(string stateFolder)
    {
        try
        {
            return JsonSerializer.Deserialize<RunFile>(File.ReadAllText(PathIn(stateFolder)), Json);
        }
        catch (Exception e) when (e is IOException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps the record.</summary>
    public void SaveIn(string stateFolder) => PrivateFile.Write(PathIn(stateFolder), JsonSerializer.Serialize(this, Json));

    /// <summary>Forgets the record.</summary>
    public static void DeleteIn(string stateFolder) => File.Delete(PathIn(stateFolder));

    /// <summary>
    /// Ends the run: first the launcher, which stops the others in order; whatever is left, last started first. Only processes that
    /// are exactly the recorded ones are touched. Returns the names of those that had to be ended here.
    /// </summary>
    public async Task<IReadOnlyList<string>> EndAsync(TimeSpan launcherLimit, TimeSpan processLimit, CancellationToken cancellationToken = default)
    {
        if (Launcher.Id != Environment.ProcessId && Launcher.Send(Signal.Terminate))
            await Launcher.WaitForEndAsync(launcherLimit, cancellationToken);
        List<string> ended = [];
        foreach (var process in Processes.Reverse())
        {
            var family = process.Identity.WithDescendants();
            if (!process.Identity.Send(process.StopSignal))
                continue;
            ended.Add(process.Name);
            if (await process.Identity.WaitForEndAsync(processLimit, cancellationToken))
                continue;
            foreach (var member in family)
                member.Send(Signal.Kill);
        }

        return ended;
    }
}

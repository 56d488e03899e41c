using CliWrap;
using CliWrap.Buffered;
using Hrss.LocalHost.Running;
using Hrss.LocalServers;

namespace Hrss.LocalHost.Tests;

/// <summary>A clone in which every service is the sample process, already built: for the launcher as people start it.</summary>
internal sealed class SampleClone : IDisposable
{
    private static readonly string[] Programs = ["Identity", "Disclosure", "Petition", "Consultation", "Reporting", "Portal", "Replay"];

    private readonly TemporaryFolder folder = new();
    private readonly string launcher;

    public SampleClone()
    {
        folder.Write("HRSS.Aspire.sln", "");
        var sample = Path.GetDirectoryName(SampleProcess.Command[1])!;
        foreach (var program in Programs)
            Copy(sample, Path.GetDirectoryName(ServiceDefinition.Built(folder.Path, $"src/{program}"))!, file => file.Replace("Hrss.Sample", $"Hrss.{program}", StringComparison.Ordinal));
        launcher = ServiceDefinition.Built(folder.Path, "src/LocalHost");
        Copy(
            Path.GetDirectoryName(ServiceDefinition.Built(RepositoryRoot.Find(), "src/LocalHost", SampleProcess.Configuration))!,
            Path.GetDirectoryName(launcher)!, file => file);
        folder.Write(".hrss/built", "");
    }

    public string State => folder.In(".hrss");

    public string Diary => folder.In("diary");

    public IReadOnlyList<string> DiaryLines => File.Exists(Diary) ? File.ReadAllLines(Diary) : [];

    /// <summary>A launcher in the background, as in another terminal.</summary>
    public ChildProcess Start(params string[] arguments) => Start(Variables, arguments);

    public ChildProcess Start(Dictionary<string, string?> variables, params string[] arguments) => ChildProcess.Start(new ChildProcessOptions(
        ["dotnet", launcher, .. arguments], folder.In($"launcher-{Guid.NewGuid():N}.log")) { Environment = variables, WorkingDirectory = folder.Path });

    /// <summary>The environment of a machine on which one command is not installed.</summary>
    public Dictionary<string, string?> PathWithout(string command)
    {
        var links = Directory.CreateDirectory(folder.In("path")).FullName;
        foreach (var file in Environment.GetEnvironmentVariable("PATH")!.Split(':').Where(Directory.Exists).SelectMany(Directory.EnumerateFiles))
        {
            var link = Path.Combine(links, Path.GetFileName(file));
            if (Path.GetFileName(file) != command && !Path.Exists(link) && new FileInfo(link).LinkTarget is null)
                File.CreateSymbolicLink(link, file);
        }

        return new Dictionary<string, string?>(Variables) { ["PATH"] = links };
    }

    /// <summary>A launcher that is waited for; everything it said, and its exit code.</summary>
    public async Task<(int ExitCode, string Output)> RunAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        var result = await Cli.Wrap("dotnet").WithArguments([launcher, .. arguments]).WithWorkingDirectory(folder.Path).WithEnvironmentVariables(Variables)
            .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(cancellationToken);
        return (result.ExitCode, result.StandardOutput + result.StandardError);
    }

    public void Dispose()
    {
        PostgresServer.DeleteData(Path.Combine(State, "postgres"));
        folder.Dispose();
    }

    private Dictionary<string, string?> Variables => new() { ["SAMPLE_DIARY"] = Diary };

    private static void Copy(string from, string to, Func<string, string> rename)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, rename(Path.GetRelativePath(from, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}

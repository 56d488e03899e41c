using System.Text;
using System.Text.Json;
using CliWrap;
using Hrss.LocalServers;

namespace Hrss.LocalHost.Running;

/// <summary>构建: builds the services when their sources have changed.</summary>
public static class Builds
{
    private static readonly string[] Programs =
        ["src/Identity", "src/Disclosure", "src/Petition", "src/Consultation", "src/Reporting", "src/Portal", "src/Replay"];

    /// <summary>Builds the six services and the replay in Release, unless nothing has changed since the last time.</summary>
    public static async Task EnsureServicesAsync(string root, Action<string, string>? say = null, CancellationToken cancellationToken = default)
    {
        var stamp = new SourceStamp(root, Path.Combine(root, ".hrss", "built"));
        if (!stamp.IsStale() && Programs.All(program => File.Exists(ServiceDefinition.Built(root, program))))
            return;
        say?.Invoke("正在构建（首次约需一两分钟）……", "Building (a minute or two the first time) …");
        var began = DateTime.UtcNow;
        await ProjectsAsync(root, [], cancellationToken);
        stamp.Set(began);
    }

    /// <summary>Builds the services, the replay and further projects; the whole solution when null.</summary>
    /// <exception cref="ServerFailedException">They do not build; the message holds the errors.</exception>
    public static async Task ProjectsAsync(string root, IReadOnlyList<string>? further, CancellationToken cancellationToken = default)
    {
        if (further is null)
        {
            await RunAsync(root, "HRSS.Aspire.sln", cancellationToken);
            return;
        }

        // One build of exactly these projects and what they need: a filter over the solution.
        var filter = Path.Combine(root, ".hrss", $"build-{Environment.ProcessId}.slnf");
        Directory.CreateDirectory(Path.GetDirectoryName(filter)!);
        var projects = Programs.Concat(further).Select(project => $"{project.Replace('/', '\\')}\\{Path.GetFileName(project)}.csproj");
        await File.WriteAllTextAsync(filter, JsonSerializer.Serialize(new { solution = new { path = "../HRSS.Aspire.sln", projects } }), cancellationToken);
        try
        {
            await RunAsync(root, filter, cancellationToken);
        }
        finally
        {
            File.Delete(filter);
        }
    }

    private static async Task RunAsync(string root, string target, CancellationToken cancellationToken = default)
    {
        var output = new StringBuilder();
        // A compiler server of our own: the shared one would stay for ten minutes, and belongs to other builds too.
        var compilers = $"hrss-{Guid.NewGuid():N}";
        try
        {
            var result = await Cli.Wrap("dotnet")
                .WithArguments(["build", target, "-c", "Release", "--nologo", "-v", "q", "-nodeReuse:false", $"-p:SharedCompilationId={compilers}"])
                .WithWorkingDirectory(root)
                .WithEnvironmentVariables(new Dictionary<string, string?> { ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0", ["DOTNET_NOLOGO"] = "1" })
                .WithStandardOutputPipe(PipeTarget.ToStringBuilder(output)).WithStandardErrorPipe(PipeTarget.ToStringBuilder(output))
                .WithValidation(CommandResultValidation.None)
                .ExecuteAsync(cancellationToken);
            if (!result.IsSuccess)
            {
                throw new ServerFailedException(Bilingual.Text("构建失败，请先修正下列错误：", "The build failed; mend these errors first:")
                    + Environment.NewLine + Errors(output.ToString()));
            }
        }
        finally
        {
            foreach (var server in ProcessIdentity.WithArgument(compilers))
                server.Send(Signal.Terminate);
        }
    }

    private static string Errors(string output)
    {
        var errors = output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct().Take(20).ToList();
        return errors.Count > 0 ? string.Join(Environment.NewLine, errors) : output;
    }
}

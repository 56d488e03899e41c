using CliWrap;
using CliWrap.Buffered;
using Hrss.LocalServers;
using System.Runtime.InteropServices;

namespace Hrss.LocalHost.Running;

/// <summary>Aspire 仪表板: traces, logs and metrics of all processes; the real dashboard, from its npm package, without a container engine.</summary>
public sealed class AspireDashboard : IAsyncDisposable
{
    private const string Version = "13.5.4";

    private readonly ChildProcess process;

    private AspireDashboard(ChildProcess process, Uri address, Uri otlpEndpoint)
    {
        this.process = process;
        Address = address;
        OtlpEndpoint = otlpEndpoint;
    }

    /// <summary>The page for people.</summary>
    public Uri Address { get; }

    /// <summary>Where the processes send their telemetry (OTLP over gRPC).</summary>
    public Uri OtlpEndpoint { get; }

    /// <summary>Its process; null when it has ended.</summary>
    public ProcessIdentity? Identity => process.HasEnded ? null : process.Identity;

    private static string Package =>
        $"@microsoft/aspire-cli-linux-{(RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64")}";

    /// <summary>Installs it the first time and starts it. Null, with a message, when that cannot be done: the system works without it.</summary>
    internal static async Task<AspireDashboard?> StartAsync(HrssSystemOptions options, int frontendPort, int otlpPort, CancellationToken cancellationToken)
    {
        // Installed once for all state folders of a clone: it weighs 400 MB.
        var folder = Path.Combine(options.Root, ".hrss", "dashboard");
        if (await InstallAsync(folder, options.Say, cancellationToken) is not { } program)
            return null;
        var address = new Uri($"http://127.0.0.1:{frontendPort}");
        var otlp = new Uri($"http://127.0.0.1:{otlpPort}");
        var process = ChildProcess.Start(new ChildProcessOptions(
            [
                program, "dashboard", "run", "--nologo", "--non-interactive", "--allow-anonymous",
                "--frontend-url", address.GetLeftPart(UriPartial.Authority), "--otlp-grpc-url", otlp.GetLeftPart(UriPartial.Authority),
                "--otlp-http-url", $"http://127.0.0.1:{LoopbackPort.Pick(taken: new HashSet<int> { frontendPort, otlpPort })}",
            ],
            Path.Combine(options.StateFolder, "logs", "dashboard.log"))
        {
            Environment = new Dictionary<string, string?>
            {
                // It unpacks itself below HOME; ours, not the user's.
                ["HOME"] = Path.Combine(folder, "home"),
                ["ASPIRE_CLI_TELEMETRY_OPTOUT"] = "true",
                ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "true",
            },
            WithoutPrefixes = ["ASPNETCORE_", "OTEL_", "ASPIRE_"],
            WorkingDirectory = folder,
        });
        var dashboard = new AspireDashboard(process, address, otlp);
        try
        {
            using var http = new HttpClient();
            await Readiness.WaitAsync(process, TimeSpan.FromMinutes(2), "Aspire dashboard", stop => Health.IsHealthyAsync(http, address, stop), cancellationToken);
            options.Say?.Invoke($"仪表板已就绪：{address}", $"The dashboard is ready: {address}");
            return dashboard;
        }
        catch (ServerFailedException e)
        {
            await dashboard.DisposeAsync();
            Tell(options.Say, e.Message);
            return null;
        }
        catch
        {
            await dashboard.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops it.</summary>
    public ValueTask DisposeAsync() => process.DisposeAsync();

    private static async Task<string?> InstallAsync(string folder, Action<string, string>? say, CancellationToken cancellationToken)
    {
        var program = Path.Combine(folder, "node_modules", Package, "bin", "aspire");
        var complete = Path.Combine(folder, $"installed-{Version}");
        Directory.CreateDirectory(Path.Combine(folder, "home"));
        if (File.Exists(complete) && File.Exists(program))
            return program;
        say?.Invoke("正在安装 Aspire 仪表板（仅首次，约 150 MB）……", "Installing the Aspire dashboard (the first time only, about 150 MB) …");
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(TimeSpan.FromMinutes(5));
            var result = await Cli.Wrap("npm")
                .WithArguments(["install", "--prefix", folder, "--no-audit", "--no-fund", "--loglevel", "error", $"{Package}@{Version}"])
                .WithWorkingDirectory(folder).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(patience.Token);
            if (result.IsSuccess && File.Exists(program))
            {
                await File.WriteAllTextAsync(complete, "", cancellationToken);
                return program;
            }

            Tell(say, $"npm install: {result.StandardError.Trim()}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Tell(say, "npm: command not found (sudo apt-get install -y npm)");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Tell(say, "npm install 超过 5 分钟 took more than 5 minutes");
        }

        return null;
    }

    private static void Tell(Action<string, string>? say, string reason) => say?.Invoke(
        $"仪表板无法启动，系统将在没有仪表板的情况下继续运行；排除原因后重新运行 ./hrss up 即可启用。原因：{reason}",
        $"The dashboard cannot start; the system goes on without it. To have it, mend the cause and run ./hrss up again. Reason: {reason}");
}

using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using CliWrap;
using Hrss.LocalServers;

namespace Hrss.LocalHost.Running;

/// <summary>How far a replay has come.</summary>
/// <param name="Done">Matters put in.</param>
/// <param name="Total">All matters of the year.</param>
public sealed record ReplayProgress(int Done, int Total)
{
    /// <summary>Reads a line of the replay's output: <c>progress 120 3042</c>; null for any other line.</summary>
    public static ReplayProgress? Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Split(' ') is ["progress", var done, var total]
            && int.TryParse(done, CultureInfo.InvariantCulture, out var d) && int.TryParse(total, CultureInfo.InvariantCulture, out var t)
            ? new ReplayProgress(d, t)
            : null;
    }
}

/// <summary>历史台账重放: puts a year's matters in through the services' APIs, once, and waits until all of them are counted.</summary>
/// <param name="system">The running system.</param>
/// <param name="year">The year.</param>
public sealed class YearReplay(HrssSystem system, int year)
{
    private string Marker => Path.Combine(system.Options.StateFolder, $"replayed-{year.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Whether the year was put in and counted in an earlier run.</summary>
    public bool IsDone => File.Exists(Marker);

    /// <summary>The replay's own output.</summary>
    public string LogFile => Path.Combine(system.Options.StateFolder, "logs", $"replay-{year.ToString(CultureInfo.InvariantCulture)}.log");

    /// <summary>Runs the replay; one that was interrupted may be run again, as every command carries its idempotency key.</summary>
    /// <exception cref="ServerFailedException">It failed; the message holds the end of its log.</exception>
    public async Task RunAsync(IProgress<ReplayProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var program = ServiceDefinition.Built(system.Options.Root, "src/Replay", system.Options.Configuration);
        await using var log = new StreamWriter(LogFile, append: true);
        var environment = new Dictionary<string, string?>(system.ClientEnvironment("importer")) { ["HRSS_PROGRESS"] = "lines", [ChildProcess.LogVariable] = LogFile };
        var result = await Cli.Wrap("dotnet")
            .WithArguments([program, year.ToString(CultureInfo.InvariantCulture)])
            .WithWorkingDirectory(Path.Combine(system.Options.Root, "src", "Replay"))
            .WithEnvironmentVariables(environment)
            .WithStandardOutputPipe(PipeTarget.ToDelegate(Read))
            .WithStandardErrorPipe(PipeTarget.ToDelegate(Write))
            .WithValidation(CommandResultValidation.None)
            .ExecuteAsync(cancellationToken);
        await log.FlushAsync(cancellationToken);
        if (!result.IsSuccess)
        {
            throw new ServerFailedException(Bilingual.Text(
                $"重放 {year} 年台账失败（退出码 {result.ExitCode}）。排除原因后再次运行同一命令即可继续，已录入的事项不会重复。日志 {LogFile}：",
                $"Replaying {year} failed (exit code {result.ExitCode}). Mend the cause and run the same command again: nothing is put in twice. Its log {LogFile}:")
                + Environment.NewLine + Tail(log));
        }

        void Read(string line)
        {
            if (ReplayProgress.Parse(line) is { } step)
                progress?.Report(step);
            else
                Write(line);
        }

        void Write(string line)
        {
            lock (log)
                log.WriteLine(line);
        }
    }

    /// <summary>Waits until Reporting has counted every fact: until its reconciliation is clean.</summary>
    /// <exception cref="ServerFailedException">It is not clean in time; the message holds the differences.</exception>
    public async Task WaitUntilCountedAsync(TimeSpan limit, CancellationToken cancellationToken = default)
    {
        using var http = system.CreateClient("reporting");
        var deadline = DateTime.UtcNow + limit;
        while (true)
        {
            var (clean, answer) = await AskAsync(http, cancellationToken);
            if (clean)
                return;
            if (DateTime.UtcNow > deadline)
            {
                throw new ServerFailedException(Bilingual.Text(
                    $"年报服务在 {limit.TotalMinutes:0.#} 分钟内没有与各业务系统核对一致。请查看 {system.LogFile("reporting")} 和 {http.BaseAddress}api/v1/reconciliation/{year}；再次运行 ./hrss up 会继续等待：",
                    $"Reporting did not agree with the services within {limit.TotalMinutes:0.#} minutes. See {system.LogFile("reporting")} and {http.BaseAddress}api/v1/reconciliation/{year}; ./hrss up goes on waiting:")
                    + Environment.NewLine + answer);
            }

            await Task.Delay(500, cancellationToken);
        }
    }

    /// <summary>Keeps in the state folder that the year is in.</summary>
    public void Finish() => File.WriteAllText(Marker, "");

    private async Task<(bool Clean, string Answer)> AskAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/reconciliation/{year.ToString(CultureInfo.InvariantCulture)}");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await system.TokenAsync("reporting", cancellationToken));
            using var response = await http.SendAsync(request, cancellationToken);
            var text = await response.Content.ReadAsStringAsync(cancellationToken);
            var clean = response.IsSuccessStatusCode && JsonNode.Parse(text)?["clean"]?.GetValue<bool>() == true;
            return (clean, $"{(int)response.StatusCode} {(text.Length > 2000 ? text[..2000] + " …" : text)}");
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or IOException
            || (e is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // Busy or being restarted: asked again until the time is up.
            return (false, e.Message);
        }
    }

    private string Tail(StreamWriter log)
    {
        log.Dispose();
        return string.Join(Environment.NewLine, File.ReadLines(LogFile).TakeLast(15).Select(line => "  " + line));
    }
}

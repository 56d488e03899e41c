using System.ComponentModel;
using CliWrap;

namespace Hrss.AppHost.Tests;

/// <summary>Docker or Podman, whichever the orchestrator would use on this machine.</summary>
internal static class ContainerEngine
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(15);

    public static async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        string[] engines = Environment.GetEnvironmentVariable("ASPIRE_CONTAINER_RUNTIME") is { Length: > 0 } chosen ? [chosen] : ["docker", "podman"];
        foreach (var engine in engines)
        {
            if (await AnswersAsync(engine, cancellationToken))
                return true;
        }
        return false;
    }

    private static async Task<bool> AnswersAsync(string engine, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(_patience);
        try
        {
            // "info" asks the engine itself; "version" would succeed with the client alone.
            var result = await Cli.Wrap(engine).WithArguments("info").WithValidation(CommandResultValidation.None).ExecuteAsync(timeout.Token);
            return result.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false; // not installed
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false; // installed, but the engine behind it hangs
        }
    }
}

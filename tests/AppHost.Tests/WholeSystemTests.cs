using System.Net;
using System.Security.Cryptography;

namespace Hrss.AppHost.Tests;

public sealed class WholeSystemTests
{
    /// <summary>Images may have to be fetched first, on a slow line.</summary>
    private static readonly TimeSpan _startPatience = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan _replayPatience = TimeSpan.FromMinutes(15);

    private static readonly string[] _webProcesses = ["identity", "disclosure", "petition", "consultation", "reporting", "portal"];

    [Fact]
    public async Task The_whole_system_starts_in_containers_and_replays_2011_when_told_to()
    {
        var cancellation = TestContext.Current.CancellationToken;
        if (!await ContainerEngine.AnswersAsync(cancellation))
            Assert.Skip("No container engine answers (docker info, podman info): the diagram was tested, but not started.");

        await using var builder = await Diagram.DrawAsync(FreshSecrets());
        ForgetVolumes(builder);
        await using var app = await builder.BuildAsync(cancellation);
        await app.StartAsync(cancellation).WaitAsync(_startPatience, cancellation);

        foreach (var process in _webProcesses)
        {
            await app.ResourceNotifications.WaitForResourceHealthyAsync(process, cancellation).WaitAsync(_startPatience, cancellation);
            using var client = app.CreateHttpClient(process, "http");
            (await client.GetAsync(new Uri("/health", UriKind.Relative), cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK, process);
        }

        (await app.ResourceCommands.ExecuteCommandAsync("replay-2011", KnownResourceCommands.StartCommand, cancellation)).Success.ShouldBeTrue();
        var replay = await app.ResourceNotifications
            .WaitForResourceAsync("replay-2011", replay => replay.Snapshot.ExitCode is not null, cancellation)
            .WaitAsync(_replayPatience, cancellation);
        replay.Snapshot.ExitCode.ShouldBe(0);
    }

    /// <summary>Secrets of this run only: what a developer's own system has generated and kept must not be touched.</summary>
    private static string[] FreshSecrets() =>
        [.. SecretsTests.Names.Select(name => $"--Parameters:{name}={RandomNumberGenerator.GetHexString(32)}")];

    /// <summary>Servers that begin empty and leave nothing behind.</summary>
    private static void ForgetVolumes(IDistributedApplicationTestingBuilder builder)
    {
        foreach (var container in builder.Resources.OfType<ContainerResource>())
        {
            foreach (var mount in container.Annotations.OfType<ContainerMountAnnotation>().ToList())
                container.Annotations.Remove(mount);
        }
    }
}

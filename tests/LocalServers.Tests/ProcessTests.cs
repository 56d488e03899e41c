using System.Diagnostics;

namespace Hrss.LocalServers.Tests;

public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_child_leads_its_own_session_so_that_the_terminals_Ctrl_C_does_not_reach_it()
    {
        await using var child = Start("sleep", "600");

        await UntilAsync(() => File.ReadAllText($"/proc/{child.Identity.Id}/cmdline").StartsWith("sleep", StringComparison.Ordinal));
        var stat = (await File.ReadAllTextAsync($"/proc/{child.Identity.Id}/stat", Stop)).Split(' ');
        stat[4].ShouldBe(stat[0], "its process group");
        stat[5].ShouldBe(stat[0], "its session");
    }

    [Fact]
    public async Task A_recorded_process_that_started_at_another_moment_is_never_signalled()
    {
        await using var child = Start("sleep", "600");
        var stranger = child.Identity with { StartTicks = child.Identity.StartTicks - 1 };

        stranger.Send(Signal.Kill).ShouldBeFalse();
        stranger.WithDescendants().ShouldBeEmpty();

        child.Identity.IsRunning.ShouldBeTrue();
    }

    [Fact]
    public async Task One_that_ignores_the_request_is_ended_with_its_children_after_the_limit()
    {
        await using var child = Start("sh", "-c", "trap '' TERM; sleep 600 & echo ready; while :; do wait; done");
        await UntilAsync(() => File.Exists(child.LogFile) && File.ReadAllText(child.LogFile).Contains("ready", StringComparison.Ordinal));
        await UntilAsync(() => child.Identity.WithDescendants().Count == 2);
        var family = child.Identity.WithDescendants();

        (await child.StopAsync(Signal.Terminate, TimeSpan.FromMilliseconds(200))).ShouldBeFalse();

        family.ShouldAllBe(member => !member.IsRunning);
    }

    [Fact]
    public async Task A_child_and_all_that_it_starts_are_found_by_their_log_even_when_detached()
    {
        await using var child = Start("sh", "-c", "setsid sleep 600 & echo ready; wait");
        var mark = $"{ChildProcess.LogVariable}={folder.In("child.log")}";
        await UntilAsync(() => child.Identity.WithDescendants().Count == 2);
        var family = child.Identity.WithDescendants();

        child.Identity.Send(Signal.Kill).ShouldBeTrue();
        await child.WaitForEndAsync(Stop);

        var left = ProcessIdentity.WithEnvironment(mark).ShouldHaveSingleItem();
        left.ShouldBe(family[1]);
        left.Send(Signal.Kill).ShouldBeTrue();
        await UntilAsync(() => ProcessIdentity.WithEnvironment(mark).Count == 0);
    }

    [Fact]
    public async Task Readiness_reports_a_process_that_ends_with_the_end_of_its_log()
    {
        await using var child = Start("sh", "-c", "echo 'port is taken'; exit 3");

        var failure = await Should.ThrowAsync<ServerFailedException>(
            () => Readiness.WaitAsync(child, TimeSpan.FromSeconds(30), "sample", _ => Task.FromResult(false), Stop));

        failure.Message.ShouldContain("退出码 3");
        failure.Message.ShouldContain("port is taken");
    }

    [Fact]
    public void A_private_file_is_never_open_to_others_not_even_when_rewritten()
    {
        var file = folder.In("secret");
        File.WriteAllText(file, "old");
        PrivateFile.Write(file, "new");

        File.ReadAllText(file).ShouldBe("new");
        File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private ChildProcess Start(params string[] command) => ChildProcess.Start(new ChildProcessOptions(command, folder.In("child.log")));

    private static async Task UntilAsync(Func<bool> condition)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
            await Task.Delay(10, Stop);
        }
    }
}

using Hrss.LocalHost.Running;
using Hrss.LocalServers;

namespace Hrss.LocalHost.Tests;

public sealed class RunFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static ProcessIdentity Nobody => ProcessIdentity.Of(Environment.ProcessId)! with { StartTicks = 1 };

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_record_comes_back_as_it_was_kept_and_only_its_owner_reads_it()
    {
        var run = new RunFile(
            ProcessIdentity.Of(Environment.ProcessId)!, DateTimeOffset.UtcNow,
            [new RunningProcess("petition", Nobody, new Uri("http://127.0.0.1:5083"), Signal.Terminate), new RunningProcess("postgres", Nobody, null, Signal.Interrupt)]);

        run.SaveIn(folder.Path);

        var back = RunFile.In(folder.Path)!;
        back.Launcher.ShouldBe(run.Launcher);
        back.Started.ShouldBe(run.Started);
        back.Processes.ShouldBe(run.Processes);
        File.GetUnixFileMode(RunFile.PathIn(folder.Path)).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{ \"Launcher\": ")]
    public void No_record_or_half_a_record_means_that_nothing_runs(string? content)
    {
        if (content is not null)
            folder.Write("run.json", content);
        RunFile.In(folder.Path).ShouldBeNull();
    }

    [Fact]
    public async Task A_process_that_only_has_the_same_id_is_not_ended()
    {
        await using var stranger = Sleep();
        var recorded = stranger.Identity with { StartTicks = stranger.Identity.StartTicks + 1 };
        var rebooted = stranger.Identity with { Boot = "another" };
        var run = new RunFile(Nobody, DateTimeOffset.UtcNow, [new("petition", recorded, null, Signal.Kill), new("reporting", rebooted, null, Signal.Kill)]);

        run.IsAlive.ShouldBeFalse();
        (await run.EndAsync(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1), Stop)).ShouldBeEmpty();

        stranger.HasEnded.ShouldBeFalse();
    }

    [Fact]
    public async Task What_a_vanished_launcher_left_is_ended_in_reverse_order()
    {
        var diary = folder.In("diary");
        await using var first = Diarist("first", diary);
        await using var second = Diarist("second", diary);
        await Until.TrueAsync(() => new[] { first, second }.All(process => File.Exists(process.LogFile) && new FileInfo(process.LogFile).Length > 0), Stop);
        var run = new RunFile(Nobody, DateTimeOffset.UtcNow, [new("first", first.Identity, null, Signal.Terminate), new("second", second.Identity, null, Signal.Terminate)]);

        (await run.EndAsync(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(20), Stop)).ShouldBe(["second", "first"]);

        File.ReadAllLines(diary).ShouldBe(["second", "first"]);
    }

    [Fact]
    public async Task A_launcher_that_is_still_there_is_asked_to_stop_the_others_itself()
    {
        await using var child = Sleep();
        // A launcher that stops its child when it is asked to end, as ours does.
        await using var launcher = Start("launcher", "sh", "-c", $"trap 'kill {child.Identity.Id}; exit 0' TERM; echo ready; while :; do sleep 0.05; done");
        await Until.TrueAsync(() => File.Exists(launcher.LogFile) && new FileInfo(launcher.LogFile).Length > 0, Stop);
        var run = new RunFile(launcher.Identity, DateTimeOffset.UtcNow, [new("child", child.Identity, null, Signal.Kill)]);

        await run.EndAsync(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30), Stop);

        await Until.TrueAsync(() => child.HasEnded && launcher.HasEnded, Stop);
        launcher.ExitCode.ShouldBe(0);
    }

    private ChildProcess Sleep() => Start("sleep", "sleep", "600");

    private ChildProcess Diarist(string name, string diary) =>
        Start(name, "sh", "-c", $"trap 'echo {name} >> {diary}; exit 0' TERM; echo ready; while :; do sleep 0.05; done");

    private ChildProcess Start(string name, params string[] command) => ChildProcess.Start(new ChildProcessOptions(command, folder.In(name + ".log")));
}

using Hrss.LocalHost.Running;
using Hrss.LocalServers;

namespace Hrss.LocalHost.Tests;

public sealed class LauncherTests : IDisposable
{
    private readonly SampleClone clone = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => clone.Dispose();

    [Fact]
    public async Task The_first_up_replays_the_year_and_shows_the_password_a_second_one_does_neither_and_Ctrl_C_stops_all()
    {
        await using (var first = clone.Start("up", "--no-dashboard"))
        {
            var screen = await ScreenAsync(first);
            screen.ShouldContain("/reports/2011");
            screen.ShouldContain("/scalar");
            screen.ShouldContain("admin / " + LocalSecrets.In(clone.State).Administrator);
            clone.DiaryLines.ShouldContain("replay 2011 as importer");
            var everything = Everything();
            everything.Count.ShouldBeGreaterThan(9);

            (await first.StopAsync(Signal.Interrupt, TimeSpan.FromMinutes(2))).ShouldBeTrue();

            first.ExitCode.ShouldBe(0);
            everything.ShouldAllBe(process => !process.IsRunning);
        }

        await using var second = clone.Start("up", "--no-dashboard");
        (await ScreenAsync(second)).ShouldNotContain("admin / ");
        clone.DiaryLines.Count(line => line.StartsWith("replay", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Status_shows_what_runs_a_second_up_leaves_it_alone_and_down_ends_it()
    {
        (await clone.RunAsync(Stop, "status")).ShouldSatisfyAllConditions(none => none.ExitCode.ShouldBe(3), none => none.Output.ShouldContain("./hrss up"));
        await using var up = clone.Start("up", "--no-dashboard", "--no-replay");
        await ScreenAsync(up);
        var everything = Everything();

        var (healthy, table) = await clone.RunAsync(Stop, "status");
        healthy.ShouldBe(0);
        foreach (var name in (string[])["postgres", "rabbitmq", "identity", "disclosure", "petition", "consultation", "reporting", "portal"])
            table.ShouldContain(name);
        (await clone.RunAsync(Stop, "up")).Output.ShouldContain("already running");
        everything.ShouldAllBe(process => process.IsRunning);
        Marked().ShouldNotBeEmpty();

        (await clone.RunAsync(Stop, "down")).ExitCode.ShouldBe(0);

        everything.ShouldAllBe(process => !process.IsRunning);
        await up.WaitForEndAsync(Stop);
        up.ExitCode.ShouldBe(0);
        (await clone.RunAsync(Stop, "down")).Output.ShouldContain("Nothing runs");
    }

    [Fact]
    public async Task What_a_killed_launcher_started_ends_and_the_next_up_comes_back_on_the_same_data()
    {
        await using var killed = clone.Start("up", "--no-dashboard");
        await ScreenAsync(killed);
        var everything = Everything();
        await killed.Identity.KillAndWaitAsync(Stop);

        await using var next = clone.Start("up", "--no-dashboard");
        await ScreenAsync(next);

        everything.ShouldAllBe(process => !process.IsRunning);
        clone.DiaryLines.Count(line => line.StartsWith("replay", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_launcher_killed_in_the_middle_of_its_start_leaves_nothing()
    {
        await using var killed = clone.Start("up", "--no-dashboard");
        await Until.TrueAsync(() => ProcessIdentity.WithArgument(Database).Count > 0, Stop);

        await killed.Identity.KillAndWaitAsync(Stop);

        await Until.TrueAsync(() => Marked().Count == 0 && ProcessIdentity.WithArgument(clone.State).Count == 0, Stop);
    }

    [Fact]
    public async Task Without_launcher_and_guard_status_says_so_and_down_ends_what_is_left_recorded_or_not()
    {
        await using var killed = clone.Start("up", "--no-dashboard", "--no-replay");
        await ScreenAsync(killed);
        var everything = Everything();
        foreach (var guard in ProcessIdentity.WithArgument("hrss-guard").Intersect(ProcessIdentity.WithArgument(clone.State)))
            await guard.KillAndWaitAsync(Stop);
        await killed.Identity.KillAndWaitAsync(Stop);
        everything.ShouldAllBe(process => process.IsRunning);

        var (status, table) = await clone.RunAsync(Stop, "status");
        status.ShouldBe(1);
        table.ShouldContain("The launcher is gone");
        table.ShouldContain("./hrss down");
        RunFile.DeleteIn(clone.State);
        (await clone.RunAsync(Stop, "down")).ExitCode.ShouldBe(0);

        everything.ShouldAllBe(process => !process.IsRunning);
        Marked().ShouldBeEmpty();
    }

    [Fact]
    public async Task Ctrl_C_during_the_start_leaves_nothing_behind()
    {
        await using var up = clone.Start("up", "--no-dashboard");
        await Until.TrueAsync(() => ProcessIdentity.WithArgument(Database).Count > 0, Stop);

        (await up.StopAsync(Signal.Interrupt, TimeSpan.FromMinutes(2))).ShouldBeTrue();

        up.ExitCode.ShouldBe(130);
        ProcessIdentity.WithArgument(clone.State).ShouldBeEmpty();
        RunFile.In(clone.State).ShouldBeNull();
    }

    [Fact]
    public async Task A_demo_replays_its_year_and_throws_its_data_away()
    {
        await using var demo = clone.Start("demo", "2012", "--no-dashboard");
        (await ScreenAsync(demo)).ShouldContain("/reports/2012");
        var folder = Path.Combine(clone.State, "demo-2012");
        Directory.Exists(folder).ShouldBeTrue();

        (await demo.StopAsync(Signal.Interrupt, TimeSpan.FromMinutes(2))).ShouldBeTrue();

        clone.DiaryLines.ShouldContain("replay 2012 as importer");
        Directory.Exists(folder).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_npm_it_says_so_and_goes_on_without_the_dashboard()
    {
        await using var up = clone.Start(clone.PathWithout("npm"), "up", "--no-replay");

        var screen = await ScreenAsync(up);

        screen.ShouldContain("仪表板无法启动");
        screen.ShouldContain("npm: command not found");
        (await clone.RunAsync(Stop, "status")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Reset_asks_first_and_then_deletes_everything()
    {
        await using (var up = clone.Start("up", "--no-dashboard", "--no-replay"))
        {
            await ScreenAsync(up);

            var (refused, question) = await clone.RunAsync(Stop, "reset");
            refused.ShouldBe(1);
            question.ShouldContain("./hrss reset --yes");
            Directory.Exists(clone.State).ShouldBeTrue();

            (await clone.RunAsync(Stop, "reset", "--yes")).ExitCode.ShouldBe(0);
        }

        Directory.Exists(clone.State).ShouldBeFalse();
    }

    [Fact]
    public async Task Alone_it_explains_itself_and_a_wrong_word_is_answered_in_both_languages()
    {
        var (code, explanation) = await clone.RunAsync(Stop);
        code.ShouldBe(0);
        foreach (var command in (string[])["up", "demo", "status", "down", "reset", "test", "bench", "drill"])
            explanation.ShouldContain($"  {command} ");

        var (wrong, answer) = await clone.RunAsync(Stop, "upp");
        wrong.ShouldBe(2);
        answer.ShouldContain("命令有误：upp");
        answer.ShouldContain("Run ./hrss");
    }

    private string Database => Path.Combine(clone.State, "postgres", "cluster", "data");

    private IReadOnlyList<ProcessIdentity> Marked() => ProcessIdentity.WithEnvironment($"{ChildProcess.LogVariable}={clone.State}/");

    private IReadOnlyList<ProcessIdentity> Everything() =>
        [.. RunFile.In(clone.State)!.Processes.SelectMany(process => process.Identity.WithDescendants())];

    /// <summary>Waits for the last line of the first screen.</summary>
    private static async Task<string> ScreenAsync(ChildProcess launcher)
    {
        await Until.TrueAsync(() => Text().Contains("Ctrl-C", StringComparison.Ordinal) || launcher.HasEnded, Stop, TimeSpan.FromMinutes(3));
        launcher.HasEnded.ShouldBeFalse(Text());
        return Text();

        string Text() => File.Exists(launcher.LogFile) ? File.ReadAllText(launcher.LogFile) : "";
    }
}

namespace Hrss.AppHost.Tests;

public sealed class ReplayTests(Diagram diagram)
{
    private ProjectResource Replay => diagram.Named<ProjectResource>("replay-2011");

    [Fact]
    public void The_replay_starts_only_when_someone_starts_it() =>
        diagram.All<ProjectResource>().Where(project => project.Annotations.OfType<ExplicitStartupAnnotation>().Any())
            .ShouldHaveSingleItem().ShouldBe(Replay);

    [Fact]
    public async Task It_replays_2011() => (await diagram.ArgumentsOfAsync(Replay.Name)).ShouldBe(["2011"]);

    [Fact]
    public void It_waits_until_every_service_can_take_matters_in() =>
        Replay.WaitsForHealthOf().ShouldBe(["identity", "disclosure", "petition", "consultation", "reporting"], ignoreOrder: true);

    [Fact]
    public void Nothing_waits_for_it() =>
        diagram.All<ProjectResource>().SelectMany(project => project.WaitsForHealthOf()).ShouldNotContain(Replay.Name);
}

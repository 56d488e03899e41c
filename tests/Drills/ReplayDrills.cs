using Hrss.Drills.Drilling;

namespace Hrss.Drills;

/// <summary>演练: parts of the system fail while the year 2011 is being put in; afterwards every figure is exact.</summary>
public sealed class ReplayDrills
{
    [Fact]
    public async Task A_service_is_killed_during_the_replay_and_started_again()
    {
        await using var year = await DrilledYear.StartAsync();
        year.BeginReplay();
        await year.ReplayedAsync(10);

        await year.System.KillAsync("petition");
        var recorded = await year.EventsOfAsync("petition");
        await year.System.StartAsync("petition", cancellationToken: TestContext.Current.CancellationToken);

        await year.ShouldEndWithExactFiguresAsync();
        // It was killed in the middle of its work, not before and not after.
        recorded.ShouldBeInRange(1, await year.EventsOfAsync("petition") - 1);
    }

    [Fact]
    public async Task RabbitMQ_is_stopped_and_started_and_later_killed_and_started_during_the_replay()
    {
        await using var year = await DrilledYear.StartAsync();
        year.BeginReplay();
        await year.ReplayedAsync(15);

        await year.System.RabbitMq.StopAsync();
        var counted = await year.FactsCountedAsync();
        // The services go on without the broker: citizens and clerks notice nothing.
        await year.ReplayedAsync(30);
        (await year.FactsCountedAsync()).ShouldBeInRange(counted, counted + 500);
        await year.System.RabbitMq.StartAsync(TestContext.Current.CancellationToken);
        await year.ReplayedAsync(60);
        await year.System.RabbitMq.KillAsync();
        await year.System.RabbitMq.StartAsync(TestContext.Current.CancellationToken);

        await year.ShouldEndWithExactFiguresAsync();
    }

    [Fact]
    public async Task Reporting_is_killed_three_times_in_the_middle_of_a_batch_and_started_again()
    {
        await using var year = await DrilledYear.StartAsync();
        year.BeginReplay();
        foreach (var percent in (int[])[20, 45, 70])
        {
            // A backlog builds up while it is down; it is killed again while it works that off.
            await year.System.KillAsync("reporting");
            var before = await year.FactsCountedAsync();
            await year.ReplayedAsync(percent);
            await year.System.StartAsync("reporting", cancellationToken: TestContext.Current.CancellationToken);
            await DrilledYear.UntilAsync(async () => await year.FactsCountedAsync() > before, "Reporting counts again");
        }

        await year.System.KillAsync("reporting");
        await year.System.StartAsync("reporting", cancellationToken: TestContext.Current.CancellationToken);
        await year.ShouldEndWithExactFiguresAsync();
    }

    [Fact]
    public async Task The_relay_moves_to_a_second_instance_when_the_first_is_killed()
    {
        await using var year = await DrilledYear.StartAsync();
        var second = await year.System.StartSecondInstanceAsync("consultation", TestContext.Current.CancellationToken);
        year.BeginReplay();
        await year.ReplayedAsync(10);
        HasLed(year, second).ShouldBeFalse();

        await year.System.KillAsync("consultation");
        var recorded = await year.EventsOfAsync("consultation");
        await DrilledYear.UntilAsync(() => Task.FromResult(HasLed(year, second)), "the second instance leads the relay");
        // The first comes back and only answers requests: the second keeps the lead.
        await year.System.StartAsync("consultation", cancellationToken: TestContext.Current.CancellationToken);

        await year.ShouldEndWithExactFiguresAsync();
        recorded.ShouldBeInRange(1, await year.EventsOfAsync("consultation") - 1);
    }

    private static bool HasLed(DrilledYear year, int instance) =>
        File.ReadLines(year.System.LogFile("consultation", instance)).Any(line => line.Contains("Leading the relay of consultation", StringComparison.Ordinal));
}

using Hrss.Drills.Drilling;
using Hrss.LocalServers;

namespace Hrss.Drills;

/// <summary>演练: what a service offers another is taken over exactly once, wherever on its way something is killed.</summary>
public sealed class TransferDrills
{
    private const int Calls = 8;

    [Fact]
    public async Task Each_side_is_killed_at_every_step_of_a_transfer_and_the_broker_in_between()
    {
        await using var transfers = await TransferringSystem.StartAsync();
        var (system, stop) = (transfers.System, TestContext.Current.CancellationToken);

        // Offered and not yet told: whoever offers is killed.
        await system.RabbitMq.StopAsync();
        await transfers.OfferAsync(Calls);
        await system.KillAsync("consultation");
        (await transfers.TakenOverAsync()).ShouldBe(0);
        await system.RabbitMq.StartAsync(stop);
        await system.StartAsync("consultation", cancellationToken: stop);
        await transfers.AreAnsweredAsync(Calls);

        // Told and not yet heard: the other is killed, and whoever offers as well.
        await system.KillAsync("petition");
        await transfers.OfferAsync(Calls);
        await transfers.AreToldAsync(Calls);
        await system.KillAsync("consultation");
        // Heard and not yet taken over, for whoever offers cannot be asked: the other is killed again.
        await system.StartAsync("petition", cancellationToken: stop);
        await transfers.ArePendingAsync(Calls);
        await system.KillAsync("petition");
        (await transfers.TakenOverAsync()).ShouldBe(Calls);
        await system.StartAsync("consultation", cancellationToken: stop);
        await system.StartAsync("petition", cancellationToken: stop);
        await transfers.AreAnsweredAsync(2 * Calls);

        // Taken over and not yet told: whoever offers is held up until the other has heard, the broker is killed, and then the other.
        await system.KillAsync("petition");
        await transfers.OfferAsync(Calls);
        await transfers.AreToldAsync(Calls);
        system.Process("consultation")!.Send(Signal.Stop).ShouldBeTrue();
        await system.StartAsync("petition", cancellationToken: stop);
        await transfers.ArePendingAsync(Calls);
        await system.RabbitMq.KillAsync();
        system.Process("consultation")!.Send(Signal.Continue).ShouldBeTrue();
        await transfers.AreTakenOverAsync(3 * Calls);
        await system.KillAsync("petition");
        // The answer is told and not yet heard: whoever offers is killed.
        await system.KillAsync("consultation");
        await system.RabbitMq.StartAsync(stop);
        await system.StartAsync("petition", cancellationToken: stop);
        await transfers.AnswersAreToldAsync(Calls);
        (await transfers.AnsweredAsync()).ShouldBe(2 * Calls);
        await system.StartAsync("consultation", cancellationToken: stop);

        // And in the middle of whatever they are at.
        await transfers.OfferAsync(Calls);
        await system.KillAsync("petition");
        await system.KillAsync("consultation");
        await system.StartAsync("consultation", cancellationToken: stop);
        await system.StartAsync("petition", cancellationToken: stop);

        await transfers.ShouldAllBeTakenOverOnceAsync();
    }

    [Fact]
    public async Task What_the_broker_lost_is_asked_for()
    {
        await using var transfers = await TransferringSystem.StartAsync();
        var (system, stop) = (transfers.System, TestContext.Current.CancellationToken);
        // Told to a broker that then loses everything: only what the services keep is left.
        await system.KillAsync("petition");
        await transfers.OfferAsync(Calls);
        await transfers.AreToldAsync(Calls);
        await transfers.LoseWhatWasToldAsync();
        await system.StartAsync("petition", cancellationToken: stop);

        await transfers.ShouldAllBeTakenOverOnceAsync();
    }
}

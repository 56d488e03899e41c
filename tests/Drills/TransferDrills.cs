using Hrss.Drills.Drilling;

namespace Hrss.Drills;

/// <summary>演练: what a service offers another is taken over exactly once, wherever on its way something is killed.</summary>
public sealed class TransferDrills
{
    private const int Calls = 8;

    [Fact]
    public async Task Each_side_and_the_broker_are_killed_at_every_step_of_a_transfer()
    {
        await using var transfers = await TransferringSystem.StartAsync();
        var (system, stop) = (transfers.System, TestContext.Current.CancellationToken);

        // Offered, and whoever offers is killed before or while it tells.
        await transfers.OfferAsync(Calls);
        await system.KillAsync("consultation");
        await system.StartAsync("consultation", cancellationToken: stop);

        // Told while the other is down; it comes up while whoever offers is down, and cannot ask what is offered.
        await system.KillAsync("petition");
        await transfers.OfferAsync(Calls);
        await transfers.AreToldAsync(Calls);
        await system.KillAsync("consultation");
        await system.StartAsync("petition", cancellationToken: stop);
        await system.StartAsync("consultation", cancellationToken: stop);

        // The other is killed while it registers, or before it has told.
        await transfers.OfferAsync(Calls);
        await system.KillAsync("petition");
        await system.StartAsync("petition", cancellationToken: stop);

        // The answer is told while whoever offered is down.
        await transfers.OfferAsync(Calls);
        await system.KillAsync("consultation");
        await system.KillAsync("petition");
        await system.StartAsync("petition", cancellationToken: stop);
        await system.StartAsync("consultation", cancellationToken: stop);

        // The broker is killed in between.
        await transfers.OfferAsync(Calls);
        await system.RabbitMq.KillAsync();
        await system.RabbitMq.StartAsync(stop);

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

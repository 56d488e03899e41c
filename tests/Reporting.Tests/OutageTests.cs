using Hrss.Contracts;
using Hrss.Testing;
using RabbitMQ.Client;

namespace Hrss.Reporting.Tests;

public sealed class OutageTests(Bureau bureau)
{
    [Fact]
    public async Task While_PostgreSQL_is_down_facts_wait_and_afterwards_all_are_counted_once()
    {
        await bureau.ForgetAsync();
        await bureau.TellAsync(Letters(50));
        await bureau.EverythingTookEffectAsync();
        await bureau.Servers.StopDatabaseAsync();
        await bureau.TellAsync(Letters(300));
        // Reporting has taken them and cannot store them.
        await Eventually.BecomesAsync(bureau.Queue("reporting-facts").CountAsync, 0, "deliveries that Reporting has not taken");
        await bureau.StartDatabaseAsync();
        await bureau.EverythingTookEffectAsync();

        (await bureau.FigureAsync(Measures.LettersReceived, 2011)).ShouldBe(350);
        foreach (var queue in (string[])["reporting-facts_error", "reporting-facts-quarantine", "reporting-facts-quarantine_error"])
            (await bureau.Queue(queue).CountAsync()).ShouldBe(0, queue);
    }

    [Fact]
    public async Task While_RabbitMQ_is_away_figures_are_read_and_afterwards_counting_goes_on()
    {
        await bureau.ForgetAsync();
        await bureau.TellAsync(Letters(20));
        await bureau.EverythingTookEffectAsync();
        await bureau.Servers.StopBrokerAsync();
        (await bureau.FigureAsync(Measures.LettersReceived, 2011)).ShouldBe(20);
        await bureau.Servers.StartBrokerAsync();
        await bureau.TellAsync(Letters(20));
        await bureau.EverythingTookEffectAsync();
        (await bureau.FigureAsync(Measures.LettersReceived, 2011)).ShouldBe(40);
    }

    /// <summary>RabbitMQ 4 drops from a quorum queue what was delivered twenty times, unless the queue says otherwise; Debian's 3.10 never does.</summary>
    [Theory]
    [InlineData("reporting-facts")]
    [InlineData("reporting-facts-quarantine")]
    public async Task A_fact_may_go_back_to_its_queue_as_often_as_an_outage_makes_it(string queue)
    {
        await using var connection = await new ConnectionFactory { Uri = new Uri(bureau.Servers.Broker) }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        // The broker refuses to declare a queue again with other arguments than it has.
        await channel.QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false, arguments: new Dictionary<string, object?>
        {
            ["x-queue-type"] = "quorum",
            ["x-delivery-limit"] = int.MaxValue,
        });
    }

    private static IEnumerable<Fact> Letters(int count) => Enumerable.Range(0, count).Select(_ => Facts.Letter());
}

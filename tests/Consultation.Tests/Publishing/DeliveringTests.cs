using Hrss.Consultation.Publishing;
using Hrss.Consultation.Tests.OverHttp;
using Hrss.LocalServers;
using Hrss.ServiceDefaults;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace Hrss.Consultation.Tests.Publishing;

/// <summary>Delivering by the settings as they are shipped, on a clock that is moved. The system is registered nowhere, so that nobody else delivers to it.</summary>
public sealed class DeliveringTests : IAsyncDisposable
{
    private const string Agency = "430224";
    private const string Administrators = "/api/v1/mailbox/deliveries";

    private static readonly WebhookSettings Shipped = new();
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(5);

    private readonly ConsultationService consultation;
    private readonly NpgsqlDataSource database;
    private readonly FakeTimeProvider time = new(DateTimeOffset.UtcNow);
    private readonly WebhookReceiver receiver;
    private readonly WebhookSender sender;
    private readonly SourceSystem system;
    private readonly DeliverReplies delivering;
    private int last;

    public DeliveringTests(ConsultationService consultation)
    {
        this.consultation = consultation;
        var services = consultation.Service.Services;
        var (port, name, secret, secrets) = (LoopbackPort.Pick(), Guid.NewGuid().ToString("N"), WebhookSender.NewSecret(), services.GetRequiredService<WebhookSecrets>());
        database = services.GetRequiredService<NpgsqlDataSource>();
        receiver = new WebhookReceiver(port, secret);
        // The hiccups that an attempt tries out by itself take no time here, and nobody's patience ends.
        sender = new WebhookSender(
            new WebhookSettings { AllowLoopback = true, FirstPause = TimeSpan.FromMilliseconds(1), Patience = TimeSpan.FromMinutes(5) }, secrets, TimeProvider.System);
        system = new SourceSystem(name, Agency, "client", new Uri($"http://127.0.0.1:{port}/replies"), secrets.Protect(Agency, name, secret), time.GetUtcNow());
        delivering = new DeliverReplies(services.GetRequiredService<IDocumentStore>(), database, sender, Shipped, time, NullLogger<DeliverReplies>.Instance);
    }

    public async ValueTask DisposeAsync()
    {
        sender.Dispose();
        await receiver.DisposeAsync();
    }

    [Fact]
    public async Task A_day_in_which_only_the_gateway_of_a_receiver_answers_loses_no_reply_and_within_a_quarter_of_an_hour_of_its_return_all_are_there_in_order()
    {
        int[] gateway = [404, 403, 401, 302, 502];
        var calls = 0;
        receiver.Answers = _ => Task.FromResult(gateway[calls++ % gateway.Length]);
        await receiver.StartAsync();
        for (var item = 0; item < 4; item++)
        {
            var matter = Guid.NewGuid();
            await PutAsync($"SX-{item}", "answered", matter);
            await PutAsync($"SX-{item}", "answered-again", matter);
        }

        await PassAsync(TimeSpan.FromDays(1));
        (await StagesAsync()).ShouldAllBe(reply => reply.Stage == "pending");
        calls.ShouldBeGreaterThan(100);
        receiver.Taken.ShouldBeEmpty();

        receiver.Answers = _ => Task.FromResult(204);
        await PassAsync(Shipped.LongestPause);
        (await StagesAsync()).ShouldAllBe(reply => reply.Stage == "delivered");
        foreach (var item in receiver.Taken.GroupBy(call => call.ExternalNumber))
            item.Select(call => call.State).ShouldBe(["answered", "answered-again"], item.Key);
    }

    [Fact]
    public async Task A_reply_that_was_in_vain_for_seven_days_is_laid_aside_the_next_of_its_item_waits_behind_it_and_sent_again_both_arrive_in_order()
    {
        receiver.Answers = call => Task.FromResult(call.ExternalNumber == "SX-stuck" ? 503 : 204);
        await receiver.StartAsync();
        var matter = Guid.NewGuid();
        var stuck = await PutAsync("SX-stuck", "answered", matter);
        await PutAsync("SX-stuck", "answered-again", matter);
        await PutAsync("SX-other", "answered", Guid.NewGuid());

        await PassAsync(Shipped.GiveUpAfter);
        (await StagesAsync()).ShouldBe([("SX-stuck", "answered", "pending"), ("SX-stuck", "answered-again", "pending"), ("SX-other", "answered", "delivered")]);
        await PassAsync(Shipped.LongestPause + Step);
        (await StagesAsync()).ShouldBe([("SX-stuck", "answered", "dead"), ("SX-stuck", "answered-again", "pending"), ("SX-other", "answered", "delivered")]);

        receiver.Answers = _ => Task.FromResult(204);
        await PassAsync(TimeSpan.FromDays(1));
        receiver.Calls.ShouldAllBe(call => call.State == "answered", "nothing overtakes what was laid aside");
        (await consultation.Service.Staff(Roles.Administrator, Agency).PostAsync($"{Administrators}/{stuck}/resend", null)).IsSuccessStatusCode.ShouldBeTrue();
        await delivering.DeliverAsync(system, TestContext.Current.CancellationToken);
        (await StagesAsync()).ShouldAllBe(reply => reply.Stage == "delivered");
        receiver.Taken.Where(call => call.ExternalNumber == "SX-stuck").Select(call => call.State).ShouldBe(["answered", "answered-again"]);
    }

    [Fact]
    public async Task However_many_replies_a_receiver_stumbles_at_a_new_one_has_its_turn_within_a_quarter_of_an_hour()
    {
        receiver.Answers = call => Task.FromResult(call.ExternalNumber == "SX-new" ? 204 : 500);
        await receiver.StartAsync();
        for (var item = 0; item < 40; item++)
            await PutAsync($"SX-{item}", "answered", Guid.NewGuid());
        await PassAsync(TimeSpan.FromHours(6));

        await PutAsync("SX-new", "answered", Guid.NewGuid());
        await PassAsync(Shipped.LongestPause);
        receiver.Taken.ShouldHaveSingleItem().ExternalNumber.ShouldBe("SX-new");
    }

    [Theory]
    [InlineData("stage = 'delivered', attempts = attempts + 1", "delivered")]
    [InlineData("stage = 'dead', attempts = attempts + 1", "dead")]
    [InlineData("attempts = attempts + 3", "pending")]
    public async Task Who_led_before_and_wakes_after_another_has_taken_over_undoes_nothing_of_what_that_one_noted(string noted, string stage)
    {
        var id = await PutAsync("SX-1", "answered", Guid.NewGuid());
        // While this one still waits for the answer, another has tried too and noted it.
        receiver.Answers = async _ =>
        {
            await ExecuteAsync($"update {ReplyTable.Name} set {noted}, next_attempt_at = 'infinity', last_fault = 'noted by another' where id = $1", id);
            return 503;
        };
        await receiver.StartAsync();
        await delivering.DeliverAsync(system, TestContext.Current.CancellationToken);

        (await StagesAsync()).ShouldBe([("SX-1", "answered", stage)]);
        await using var read = database.CreateCommand($"select last_fault from {ReplyTable.Name} where id = $1");
        read.Parameters.Add(new() { Value = id });
        (await read.ExecuteScalarAsync()).ShouldBe("noted by another");
    }

    // Looks, as the leader does, every five minutes of the moved clock.
    private async Task PassAsync(TimeSpan span)
    {
        for (var passed = TimeSpan.Zero; passed < span; passed += Step)
        {
            await delivering.DeliverAsync(system, TestContext.Current.CancellationToken);
            time.Advance(Step);
        }

        await delivering.DeliverAsync(system, TestContext.Current.CancellationToken);
    }

    private async Task<Guid> PutAsync(string externalNumber, string state, Guid matter)
    {
        var id = Guid.NewGuid();
        await ExecuteAsync(
            $"""
            insert into {ReplyTable.Name} (id, agency, system, external_number, number, matter, sequence, state, answer, happened_on, recorded_at, stage, attempts, next_attempt_at)
            values ($1, $2, $3, $4, 'ZX-2026-000001', $5, $6, $7, '请带身份证。', '2026-01-05', $8, 'pending', 0, $8)
            """, id, Agency, system.Id, externalNumber, matter, (long)++last, state, time.GetUtcNow());
        return id;
    }

    private async Task<List<(string ExternalNumber, string State, string Stage)>> StagesAsync()
    {
        await using var read = database.CreateCommand($"select external_number, state, stage from {ReplyTable.Name} where system = $1 order by sequence");
        read.Parameters.Add(new() { Value = system.Id });
        var stages = new List<(string, string, string)>();
        await using var rows = await read.ExecuteReaderAsync();
        while (await rows.ReadAsync())
            stages.Add((rows.GetString(0), rows.GetString(1), rows.GetString(2)));
        return stages;
    }

    private async Task ExecuteAsync(string sql, params object[] values)
    {
        await using var write = database.CreateCommand(sql);
        foreach (var value in values)
            write.Parameters.Add(new() { Value = value });
        await write.ExecuteNonQueryAsync();
    }
}

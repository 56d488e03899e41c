using Hrss.Testing;

namespace Hrss.EventLog.Tests;

public sealed class RelayTests(RealServers servers) : IAsyncLifetime
{
    private readonly List<QueueAtBroker> queues = [];
    private PetitionLog log = null!;

    public async ValueTask InitializeAsync() => log = await PetitionLog.OpenAsync(servers);

    public async ValueTask DisposeAsync()
    {
        await log.DisposeAsync();
        foreach (var queue in queues)
            await queue.DeleteAsync();
    }

    [Fact]
    public async Task Every_fact_is_relayed_once_under_its_events_id_with_what_every_fact_says()
    {
        var queue = await BindAsync();
        var importer = log.StartInstance().Importer();
        var matter = await PetitionLog.RegisterAsync(importer);
        await PetitionLog.RegisterAsync(importer, 60);
        (await importer.CommandAsync($"/api/v1/petitions/{matter.Id}/acceptance", new { on = "2011-03-04" }, version: 1)).EnsureSuccessStatusCode();
        (await importer.CommandAsync($"/api/v1/petitions/{matter.Id}/assignment", new { department = "劳动监察支队", on = "2011-03-05" }, version: 2)).EnsureSuccessStatusCode();

        await Eventually.BecomesAsync(queue.CountAsync, 63, "the queue");
        var told = await queue.TakeAllAsync();
        told.Select(m => Guid.Parse(m.MessageId!)).ShouldBe(await log.EventIdsAsync(), ignoreOrder: true);
        told.ShouldAllBe(m => m.Fact.FactId == Guid.Parse(m.MessageId!) && m.Fact.Agency == "430200" && m.Fact.MatterId != Guid.Empty);
        var assigned = told.Select(m => m.Fact).OfType<Contracts.PetitionAssigned>().ShouldHaveSingleItem();
        (assigned.MatterId, assigned.MatterVersion, assigned.OccurredOn).ShouldBe((matter.Id, 3, new DateOnly(2011, 3, 5)));
        assigned.RecordedAt.ShouldBe(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task While_the_broker_is_down_matters_are_taken_in_and_afterwards_all_are_relayed()
    {
        var queue = await BindAsync();
        var importer = log.StartInstance().Importer();
        await PetitionLog.RegisterAsync(importer, 20);
        await servers.StopBrokerAsync();
        await PetitionLog.RegisterAsync(importer, 30);
        await servers.StartBrokerAsync();
        await PetitionLog.RegisterAsync(importer, 5);

        await EverythingArrivesAsync(queue, 55);
    }

    [Fact]
    public async Task A_service_that_starts_without_a_broker_takes_matters_in_and_relays_them_once_there_is_one()
    {
        var queue = await BindAsync();
        await servers.StopBrokerAsync();
        await PetitionLog.RegisterAsync(log.StartInstance().Importer(), 10);
        await servers.StartBrokerAsync();

        await EverythingArrivesAsync(queue, 10);
    }

    [Fact]
    public async Task While_nobody_has_bound_a_queue_the_relay_waits_and_drops_nothing()
    {
        await PetitionLog.RegisterAsync(log.StartInstance().Importer(), 10);
        await Eventually.BecomesAsync(() => Task.FromResult(log.Watch.Waits), n => n >= 3, "the relay should have said that it waits");
        log.Watch.Interruptions.ShouldBe(0);
        var queue = await BindAsync();

        await EverythingArrivesAsync(queue, 10);
    }

    [Theory]
    [InlineData("data = '{\"number\": 7}'")]
    [InlineData("type = 'petition_blessed', mt_dotnet_type = 'Hrss.Petition.PetitionBlessed, Hrss.Petition'")]
    public async Task An_event_that_cannot_be_read_or_is_of_an_unknown_type_stops_the_relay_and_is_not_passed_over(string damage)
    {
        // The first does not relay, so the damage is there before the event is read.
        var importer = log.StartInstance(relaying: false).Importer();
        await PetitionLog.RegisterAsync(importer, 3);
        await log.ExecuteAsync("create table undamaged as select seq_id, data, type, mt_dotnet_type from mt_events");
        await log.ExecuteAsync($"update mt_events set {damage} where seq_id = 2");
        var queue = await BindAsync();
        log.StartInstance();
        await PetitionLog.RegisterAsync(importer, 1);
        await Eventually.BecomesAsync(() => Task.FromResult(log.Watch.Interruptions), n => n >= 3, "the relay should have tried again and said so");
        (await log.ScalarAsync<long>("select count(*) from pg_stat_activity where datname = current_database() and query like 'LISTEN%'")).ShouldBe(1, "no connection is left behind");
        (await log.ScalarAsync<long>("select coalesce(max(last_seq_id), 0) from mt_event_progression where name like 'facts:%'")).ShouldBeLessThan(2);

        await log.ExecuteAsync(
            "update mt_events e set data = u.data, type = u.type, mt_dotnet_type = u.mt_dotnet_type from undamaged u where u.seq_id = e.seq_id");
        await EverythingArrivesAsync(queue, 4);
    }

    [Fact]
    public async Task The_relay_goes_on_after_the_database_was_away()
    {
        var queue = await BindAsync();
        var importer = log.StartInstance().Importer();
        await PetitionLog.RegisterAsync(importer, 5);
        await Eventually.BecomesAsync(queue.CountAsync, 5, "the queue");
        await servers.StopDatabaseAsync();
        using (var refused = await importer.CommandAsync("/api/v1/petitions", PetitionLog.Letter()))
            (await refused.CodeAsync()).ShouldBe("system.unavailable");
        await servers.StartDatabaseAsync();
        await PetitionLog.RegisterAsync(importer, 5);

        await EverythingArrivesAsync(queue, 10);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Sequence_numbers_lost_by_a_rolled_back_registration_do_not_hold_up_the_relay(int instances)
    {
        var queue = await BindAsync();
        var importer = Enumerable.Range(0, instances).Select(_ => log.StartInstance()).ToList()[0].Importer();
        await PetitionLog.RegisterAsync(importer, 2);
        await Eventually.BecomesAsync(queue.CountAsync, 2, "the queue");
        await log.ExecuteAsync("select nextval('mt_events_sequence') from generate_series(1, 3)");
        await PetitionLog.RegisterAsync(importer, 2);

        await EverythingArrivesAsync(queue, 4);
    }

    [Fact]
    public async Task A_fact_whose_transaction_takes_long_is_waited_for_by_relay_and_feed()
    {
        var queue = await BindAsync();
        var service = log.StartInstance();
        var reader = service.Machine(ServiceDefaults.Scopes.Facts);
        await PetitionLog.RegisterAsync(service.Importer(), 2);
        await using (var slow = await log.BeginAsync())
        {
            await using var insert = new Npgsql.NpgsqlCommand(
                """
                with matter as (insert into mt_streams (id, type, version, tenant_id) values (gen_random_uuid(), null, 1, '430200') returning id)
                insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, is_archived)
                select nextval('mt_events_sequence'), gen_random_uuid(), matter.id, 1, data, e.type, now(), e.tenant_id, mt_dotnet_type, false
                from mt_events e, matter where e.seq_id = 1
                """, slow.Connection);
            await insert.ExecuteNonQueryAsync();
            await PetitionLog.RegisterAsync(service.Importer(), 2);

            // Longer than the time after which Marten considers a gap stale (3 s).
            await Eventually.BecomesAsync(
                () => log.ScalarAsync<bool>($"select now() - max(timestamp) > interval '8 s' from mt_events"), true, "eight seconds should have passed");
            (await queue.CountAsync()).ShouldBe(2);
            var page = await PetitionLog.FeedAsync(reader);
            (page.Facts.Count, page.End).ShouldBe((2, true));
            await slow.CommitAsync();
            await slow.Connection!.DisposeAsync();
        }

        await EverythingArrivesAsync(queue, 5);
        (await PetitionLog.FeedAsync(reader)).Facts.Count.ShouldBe(5);
    }

    private async Task<QueueAtBroker> BindAsync()
    {
        var queue = await QueueAtBroker.OfFactsAsync(servers.Broker);
        queues.Add(queue);
        return queue;
    }

    private async Task EverythingArrivesAsync(QueueAtBroker queue, int count)
    {
        var arrived = new HashSet<Guid>();
        await Eventually.BecomesAsync(
            async () =>
            {
                arrived.UnionWith((await queue.TakeAllAsync()).Select(m => m.Fact.FactId));
                return arrived.Count;
            },
            count, "different facts that arrived");
        arrived.ShouldBe(await log.EventIdsAsync(), ignoreOrder: true);
    }
}

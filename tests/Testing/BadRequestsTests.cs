using System.Globalization;
using System.Net;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using JasperFx;
using JasperFx.Events;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace Hrss.Testing;

/// <summary>
/// What holds for the commands of every service besides: only those act who may, a repeat is harmless, of several at once one succeeds, and what was
/// rolled back holds nothing up.
/// </summary>
/// <typeparam name="TProgram">The service's Program.</typeparam>
/// <param name="service">The Service.</param>
/// <param name="sample">Its commands.</param>
public abstract class BadRequestsTests<TProgram>(ServiceUnderTest<TProgram> service, CommandSample sample)
    : BadRequestTable<TProgram>(service, sample, "430225") where TProgram : class
{
    [Fact]
    public async Task Who_has_no_account_or_another_role_does_not_act_on_a_matter()
    {
        using var importer = Importer();
        var matter = await RegisterAsync(importer);
        var before = await WrittenAsync();

        await ShouldBeProblemAsync(
            await For(Service.Visitor()).CommandAsync($"{matter}/{Sample.Act}", Sample.ActBody, version: 1), HttpStatusCode.Unauthorized, "access.unauthenticated");
        await ShouldBeProblemAsync(
            await Service.Staff(Sample.WrongRole, Agency).CommandAsync($"{matter}/{Sample.Act}", Sample.ActBody, version: 1), HttpStatusCode.Forbidden, "access.forbidden");
        await ShouldBeProblemAsync(
            await For(Service.Machine(Scopes.Import, "430224")).CommandAsync($"{matter}/{Sample.Act}", Sample.ActBody, version: 1), HttpStatusCode.Forbidden, "agency.forbidden");
        (await WrittenAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Who_does_not_handle_these_matters_registers_only_what_the_public_may()
    {
        var before = await WrittenAsync();
        var today = Sample.Without("on");
        HttpClient[] others = [For(Service.Visitor()), Service.Staff(Sample.WrongRole, Agency), Service.Staff(Roles.Auditor, Agency), For(Service.Machine(Scopes.Facts))];

        foreach (var other in others)
            await ShouldBeProblemAsync(await other.RawAsync(Sample.Address, today), HttpStatusCode.Forbidden, Sample.NeedsStaff);

        (await WrittenAsync()).ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(InvalidToken.Faults), MemberType = typeof(InvalidToken))]
    public async Task Who_sends_a_token_that_does_not_hold_is_not_taken_for_a_visitor(string fault)
    {
        using var importer = Importer();
        var matter = await RegisterAsync(importer);
        var before = await WrittenAsync();
        using var pretender = For(InvalidToken.All[fault] is { } change ? Service.Pretender(change) : Service.Bearer("abc.def.ghi"));

        await ShouldBeProblemAsync(await pretender.CommandAsync(Sample.Address, Sample.Registration), HttpStatusCode.Unauthorized, "access.unauthenticated");
        await ShouldBeProblemAsync(
            await pretender.CommandAsync($"{matter}/{Sample.Act}", Sample.ActBody, version: 1), HttpStatusCode.Unauthorized, "access.unauthenticated");
        await ShouldBeProblemAsync(await pretender.GetAsync(matter), HttpStatusCode.Unauthorized, "access.unauthenticated");

        (await WrittenAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_matter_of_another_agency_is_not_found()
    {
        using var importer = Importer();
        var matter = await RegisterAsync(importer);
        using var other = Service.Machine(Scopes.Import, "430224");

        await ShouldBeProblemAsync(await other.CommandAsync($"{matter}/{Sample.Act}", Sample.ActBody, version: 1), HttpStatusCode.NotFound, Sample.NotFound);
    }

    [Fact]
    public async Task A_repeated_key_with_the_same_body_is_answered_with_the_first_answer()
    {
        using var importer = Importer();
        var key = Key();
        var first = await importer.CommandAsync(Sample.Address, Sample.Registration, key: key);
        var before = await WrittenAsync();

        var second = await importer.CommandAsync(Sample.Address, Sample.Registration, key: key);

        second.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await second.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        (second.Headers.Location, second.Headers.ETag).ShouldBe((first.Headers.Location, first.Headers.ETag));
        second.Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
        (await WrittenAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_repeated_key_with_another_body_is_refused()
    {
        using var importer = Importer();
        var key = Key();
        (await importer.CommandAsync(Sample.Address, Sample.Registration, key: key)).StatusCode.ShouldBe(HttpStatusCode.Created);
        var before = await WrittenAsync();
        var other = Sample.Body();
        other[Sample.Text] = "另一件事";

        await ShouldBeProblemAsync(await importer.CommandAsync(Sample.Address, other, key: key), HttpStatusCode.UnprocessableEntity, "idempotency.key-reused");
        (await WrittenAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_key_belongs_to_its_caller_and_agency()
    {
        using var importer = Importer();
        var key = Key();
        using var another = For(Service.Machine($"{Scopes.Import} {Scopes.Facts}", Agency));
        using var elsewhere = Service.Machine(Scopes.Import, "430224");

        var registered = new[]
        {
            await importer.CommandAsync(Sample.Address, Sample.Registration, key: key),
            await another.CommandAsync(Sample.Address, Sample.Registration, key: key),
            await elsewhere.CommandAsync(Sample.Address, Sample.Registration, key: key),
        };

        registered.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Created && !answer.Headers.Contains("Idempotency-Replayed"));
        registered.Select(answer => answer.Headers.Location).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public async Task Of_sixteen_bodies_at_once_under_one_key_one_is_registered()
    {
        using var importer = Importer();
        var key = Key();
        var before = await WrittenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(i =>
        {
            var body = Sample.Body();
            body[Sample.Text] = $"第 {i} 件事";
            return importer.CommandAsync(Sample.Address, body, key: key);
        }));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        foreach (var loser in answers.Where(answer => answer.StatusCode != HttpStatusCode.Created))
            await ShouldBeProblemAsync(loser, HttpStatusCode.UnprocessableEntity, "idempotency.key-reused");
        (await WrittenAsync()).ShouldBe((before.Events + 1, before.Streams + 1));
    }

    [Fact]
    public async Task Registrations_that_wait_together_with_repeats_are_registered_in_a_row()
    {
        using var importer = Importer();
        var key = Key();
        var (_, streams) = await WrittenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 48).Select(i =>
            importer.CommandAsync(Sample.Address, Sample.Registration, key: i % 3 == 0 ? key : Key())));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Created);
        (await WrittenAsync()).Streams.ShouldBe(streams + 32 + 1);
        var numbers = new SortedSet<int>();
        foreach (var answer in answers)
            numbers.Add(int.Parse((await answer.JsonAsync()).GetProperty("number").GetString()![^6..], CultureInfo.InvariantCulture));
        (numbers.Count, numbers.Max - numbers.Min).ShouldBe((33, 32));
    }

    [Fact]
    public async Task What_was_rolled_back_does_not_stop_the_feed_of_facts_though_a_second_instance_waits_to_lead()
    {
        await using var waiting = Service.Another();
        using var importer = Importer();
        var matter = await RegisterAsync(importer);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => importer.CommandAsync($"{matter}/{Sample.Act}", Sample.ActBody, version: 1)));
        await RollBackARegistrationAsync(importer);

        await ShouldBeToldAsync(await ActOnNewAsync(importer));
    }

    [Fact]
    public async Task Whoever_loses_the_connection_that_holds_the_lead_or_waits_for_it_takes_it_up_again()
    {
        await using var waiting = Service.Another();
        using var importer = Importer();
        await ShouldBeToldAsync(await ActOnNewAsync(importer));
        var database = Service.Services.GetRequiredService<NpgsqlDataSource>();
        await using var cut = database.CreateCommand(
            "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and application_name = 'hrss-relay-lock'");
        ((long)(await cut.ExecuteScalarAsync())!).ShouldBePositive();

        await ShouldBeToldAsync(await ActOnNewAsync(importer));
    }

    [Fact]
    public async Task A_key_sent_sixteen_times_at_once_registers_one_matter()
    {
        using var importer = Importer();
        var key = Key();
        var (_, streams) = await WrittenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => importer.CommandAsync(Sample.Address, Sample.Registration, key: key)));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Created);
        answers.Select(answer => answer.Headers.Location).Distinct().Count().ShouldBe(1);
        (await WrittenAsync()).Streams.ShouldBe(streams + 1);
    }

    [Fact]
    public async Task A_repeated_act_is_answered_with_the_first_answer_and_another_under_its_key_is_refused()
    {
        using var importer = Importer();
        var (matter, key) = (await RegisterAsync(importer), Key());
        var first = await importer.CommandAsync($"{matter}/{Sample.Act}", Sample.ActBody, version: 1, key: key);
        first.StatusCode.ShouldBe(HttpStatusCode.OK, await first.Content.ReadAsStringAsync());
        var before = await WrittenAsync();

        var second = await importer.CommandAsync($"{matter}/{Sample.Act}", Sample.ActBody, version: 1, key: key);
        second.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await second.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        var elsewhere = await RegisterAsync(importer);
        await ShouldBeProblemAsync(
            await importer.CommandAsync($"{elsewhere}/{Sample.Act}", Sample.ActBody, version: 1, key: key), HttpStatusCode.UnprocessableEntity, "idempotency.key-reused");

        (await WrittenAsync()).Events.ShouldBe(before.Events + 1, "only the other matter's registration");
    }

    [Fact]
    public async Task Of_two_who_saw_the_same_version_the_second_is_told_that_it_is_stale()
    {
        using var importer = Importer();
        var matter = await RegisterAsync(importer);
        (await importer.CommandAsync($"{matter}/{Sample.Act}", Sample.ActBody, version: 1)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var before = await WrittenAsync();

        await ShouldBeProblemAsync(await importer.CommandAsync($"{matter}/{Sample.Act}", Sample.ActBody, version: 1), HttpStatusCode.PreconditionFailed, "version.stale");
        (await WrittenAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Of_sixteen_who_act_at_once_on_the_same_version_one_does()
    {
        using var importer = Importer();
        var matter = await RegisterAsync(importer);
        var before = await WrittenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => importer.CommandAsync($"{matter}/{Sample.Act}", Sample.ActBody, version: 1)));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        foreach (var loser in answers.Where(answer => answer.StatusCode != HttpStatusCode.OK))
            await ShouldBeProblemAsync(loser, HttpStatusCode.PreconditionFailed, "version.stale");
        (await WrittenAsync()).Events.ShouldBe(before.Events + 1);
    }

    // Not every registration is told to others, but the act on it is.
    private async Task<string> ActOnNewAsync(HttpClient importer)
    {
        var matter = await RegisterAsync(importer);
        await importer.CommandAsync($"{matter}/{Sample.Act}", Sample.ActBody, version: 1).DoneAsync();
        return matter;
    }

    private async Task ShouldBeToldAsync(string matter)
    {
        var id = Guid.Parse(matter[^36..]);
        using var reporting = Service.Machine(Scopes.Facts);
        var after = 0L;
        await Eventually.BecomesAsync(
            async () =>
            {
                var page = await reporting.ReadAsync($"/api/v1/facts?limit=5000&after={after}");
                after = page.GetProperty("next").GetInt64();
                return page.GetProperty("facts").EnumerateArray().Any(fact => fact.GetProperty("matterId").GetGuid() == id);
            },
            true, $"the feed tells of {id}");
    }

    // As when two instances register under one key at once: the loser has taken sequence numbers, which Marten fills with tombstones.
    private async Task RollBackARegistrationAsync(HttpClient importer)
    {
        (await importer.CommandAsync(Sample.Address, Sample.Registration, key: Key())).StatusCode.ShouldBe(HttpStatusCode.Created);
        await using var session = Service.Services.GetRequiredService<IDocumentStore>().LightweightSession(Agency);
        var reply = await session.Query<IdempotentReply>().FirstAsync();
        session.Events.StartStream(Guid.NewGuid(), new Tombstone());
        session.Insert(reply);
        await Should.ThrowAsync<DocumentAlreadyExistsException>(() => session.SaveChangesAsync());
    }
}

using System.Net;
using System.Net.Http.Json;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Testing;

namespace Hrss.EventLog.Tests;

public sealed class RegisteringTests(RealServers servers) : IAsyncLifetime
{
    private PetitionLog log = null!;

    public async ValueTask InitializeAsync() => log = await PetitionLog.OpenAsync(servers);

    public ValueTask DisposeAsync() => log.DisposeAsync();

    [Fact]
    public async Task Numbers_have_no_gap_and_no_double_when_two_instances_register_at_once_and_some_registrations_fail()
    {
        var importers = new[] { log.StartInstance().Importer(), log.StartInstance().Importer() };
        var taken = await PetitionLog.RegisterAsync(importers[0]);

        // Every fifth repeats an earlier key with another body: refused, in the middle of the groups that are committed together.
        (await importers[0].CommandAsync("/api/v1/petitions", PetitionLog.Letter(), key: "taken")).EnsureSuccessStatusCode();
        var answers = await Task.WhenAll(Enumerable.Range(0, 300).Select(i => i % 5 == 0
            ? importers[i % 2].CommandAsync("/api/v1/petitions", PetitionLog.Letter($"另一事由 {i}"), key: "taken")
            : importers[i % 2].CommandAsync("/api/v1/petitions", PetitionLog.Letter($"事由 {i}"))));

        answers.CountBy(a => a.StatusCode).ShouldBe(
            [new(HttpStatusCode.UnprocessableEntity, 60), new(HttpStatusCode.Created, 240)], ignoreOrder: true);
        var numbers = await Task.WhenAll(answers.Where(a => a.StatusCode == HttpStatusCode.Created).Select(async a => (await ReadAsync(a)).Number!));
        taken.Number.ShouldBe("XF-2011-000001");
        numbers.Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(3, 240).Select(n => $"XF-2011-{n:D6}"));
        (await log.EventIdsAsync()).Count.ShouldBe(242);
    }

    [Fact]
    public async Task Every_agency_and_every_year_has_a_series_of_its_own()
    {
        var service = log.StartInstance();
        using var county = service.Importer();
        county.DefaultRequestHeaders.Add(AgencyOfRequest.Header, "430223");
        (await PetitionLog.RegisterAsync(service.Importer())).Number.ShouldBe("XF-2011-000001");
        (await PetitionLog.RegisterAsync(county)).Number.ShouldBe("XF-2011-000001");
        using var today = await service.Importer().CommandAsync(
            "/api/v1/petitions", new { channel = "online", subject = "反映拖欠工资", content = "工资至今未发。", petitioner = new { name = "张三" } });
        (await ReadAsync(today)).Number.ShouldBe($"XF-{new BusinessClock(TimeProvider.System).Today.Year}-000001");
    }

    [Fact]
    public async Task The_same_registration_sent_many_times_at_once_is_registered_once_and_always_answered_alike()
    {
        var importers = new[] { log.StartInstance().Importer(), log.StartInstance().Importer() };
        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => importers[i % 2].CommandAsync("/api/v1/petitions", PetitionLog.Letter(), key: "k-1")));
        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Created);
        (await Task.WhenAll(answers.Select(ReadAsync))).Distinct().ShouldHaveSingleItem().Number.ShouldBe("XF-2011-000001");
        answers.Count(a => !a.Headers.Contains("Idempotency-Replayed")).ShouldBe(1);
        (await log.EventIdsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_refused_and_nothing_is_written()
    {
        var importer = log.StartInstance().Importer();
        (await importer.CommandAsync("/api/v1/petitions", PetitionLog.Letter(), key: "k-1")).EnsureSuccessStatusCode();
        using var other = await importer.CommandAsync("/api/v1/petitions", PetitionLog.Letter("另一事由"), key: "k-1");
        (other.StatusCode, await other.CodeAsync()).ShouldBe((HttpStatusCode.UnprocessableEntity, "idempotency.key-reused"));
        (await log.EventIdsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_key_belongs_to_its_caller_and_agency()
    {
        var service = log.StartInstance();
        using var county = service.Importer();
        county.DefaultRequestHeaders.Add(AgencyOfRequest.Header, "430223");
        foreach (var client in (HttpClient[])[service.Importer(), county])
        {
            using var registered = await client.CommandAsync("/api/v1/petitions", PetitionLog.Letter(), key: "k-1");
            registered.Headers.Contains("Idempotency-Replayed").ShouldBeFalse();
        }

        (await log.EventIdsAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_same_act_sent_many_times_at_once_happens_once_and_is_always_answered_alike()
    {
        var importers = new[] { log.StartInstance().Importer(), log.StartInstance().Importer() };
        var matter = await PetitionLog.RegisterAsync(importers[0]);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            importers[i % 2].CommandAsync($"/api/v1/petitions/{matter.Id}/acceptance", new { on = "2011-03-04" }, version: 1, key: "k-2")));
        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.OK);
        (await Task.WhenAll(answers.Select(ReadAsync))).Distinct().ShouldHaveSingleItem().Version.ShouldBe(2);
        (await log.EventIdsAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Of_two_different_acts_on_the_same_version_one_is_done_and_the_other_told_that_its_version_is_stale()
    {
        var importers = new[] { log.StartInstance().Importer(), log.StartInstance().Importer() };
        var matter = await PetitionLog.RegisterAsync(importers[0]);
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(i =>
            importers[i % 2].CommandAsync($"/api/v1/petitions/{matter.Id}/acceptance", new { on = "2011-03-04" }, version: 1, key: $"act-{i}")));
        answers.Count(a => a.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        foreach (var late in answers.Where(a => a.StatusCode != HttpStatusCode.OK))
            (late.StatusCode, await late.CodeAsync()).ShouldBe((HttpStatusCode.PreconditionFailed, "version.stale"));
        (await log.EventIdsAsync()).Count.ShouldBe(2);
    }

    private static async Task<MatterVersion> ReadAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<MatterVersion>(Json.Stored))!;
}

using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Hrss.Consultation.Open311;
using Hrss.Consultation.Publishing;
using Hrss.Contracts;
using Hrss.LocalServers;
using Hrss.ServiceDefaults;
using Hrss.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hrss.Consultation.Tests.OverHttp;

public sealed class RepliesTests(ConsultationService consultation)
{
    private const string Agency = "430221";

    private readonly HttpClient administrator = consultation.Service.Staff(Roles.Administrator, Agency);
    private readonly HttpClient municipal = consultation.Service.Machine(Scopes.Forward, Agency);
    private readonly HttpClient chief = consultation.Service.Staff(Roles.SectionChief, Agency);

    [Fact]
    public async Task A_receiver_that_is_down_then_slow_then_broken_then_well_gets_every_reply_in_order_of_each_item_and_can_check_who_sent_it()
    {
        var (system, port) = (Unique(), LoopbackPort.Pick());
        var secret = await RegisterAsync(system, port);
        for (var i = 0; i < 4; i++)
            await AnswerAsync(await ForwardAsync(system, $"SX-{i}"));
        var twice = await ForwardAsync(system, "SX-twice");
        await AnswerAsync(twice);
        await AnswerAgainAsync(twice);
        var refused = await ForwardAsync(system, "SX-refused");
        await chief.CommandAsync($"{refused}/refusal", new { route = "arbitration", reason = "请申请仲裁" }, 1).DoneAsync();

        // Down: it has been tried, and nothing is lost.
        await Eventually.BecomesAsync(() => PendingAsync(system), p => p.Count == 7 && p.Any(d => d.GetProperty("attempts").GetInt32() > 1), "the deliveries were tried");

        await using var receiver = new WebhookReceiver(port, secret);
        var seen = new ConcurrentDictionary<string, int>();
        receiver.Answers = async call =>
        {
            switch (seen.AddOrUpdate(call.Id, 1, (_, times) => times + 1))
            {
                case 1 when call.ExternalNumber is "SX-0" or "SX-twice":
                    // Longer than anybody waits for it.
                    await Task.Delay(TimeSpan.FromSeconds(2));
                    return 204;
                case 1 or 2 or 3:
                    return 500;
                default:
                    return 204;
            }
        };
        await receiver.StartAsync();

        await Eventually.BecomesAsync(async () => (await PendingAsync(system)).Count, 0, "replies that are still to be delivered");
        receiver.Taken.Select(c => (c.ExternalNumber, c.State)).Distinct().ShouldBe(
            [
                ("SX-0", "answered"), ("SX-1", "answered"), ("SX-2", "answered"), ("SX-3", "answered"),
                ("SX-twice", "answered"), ("SX-twice", "answered-again"), ("SX-refused", "refused"),
            ], ignoreOrder: true);
        receiver.Taken.Where(c => c.ExternalNumber == "SX-twice").Select(c => c.State).Distinct().ShouldBe(["answered", "answered-again"]);
        receiver.Calls.ShouldAllBe(c => c.Genuine);
        receiver.Calls.Select(c => c.Id).Distinct().Count().ShouldBe(7);

        var answered = receiver.Taken.First(c => c.State == "answered-again").Event;
        (answered.GetProperty("specversion").GetString(), answered.GetProperty("type").GetString()).ShouldBe(("1.0", "cn.gov.hrss.consultation.answered-again.v1"));
        (answered.GetProperty("source").GetString(), answered.GetProperty("subject").GetString()).ShouldBe(($"/agencies/{Agency}/consultations", "SX-twice"));
        answered.GetProperty("data").EnumerateObject().Select(p => p.Name).ShouldBe(["system", "externalNumber", "number", "state", "answer", "on"], ignoreOrder: true);
        answered.GetProperty("data").GetProperty("answer").GetString().ShouldBe("请到一楼三号窗口。");
    }

    [Fact]
    public async Task Of_a_refusal_the_system_is_told_its_reason_and_its_route_whether_it_has_a_webhook_or_asks()
    {
        var (system, port) = (Unique(), LoopbackPort.Pick());
        await using var receiver = new WebhookReceiver(port, await RegisterAsync(system, port));
        await receiver.StartAsync();
        await chief.CommandAsync($"{await ForwardAsync(system, "SX-refused")}/refusal", new { route = "administrative-review", reason = "请申请行政复议" }, 1).DoneAsync();

        await Eventually.BecomesAsync(async () => (await DeliveriesAsync(system, "delivered")).Count, 1, "the refusal is delivered");
        var page = await municipal.ReadAsync($"/api/v1/mailbox/replies?system={system}");
        foreach (var reply in (JsonElement[])[receiver.Taken[0].Event.GetProperty("data"), page.GetProperty("replies")[0].GetProperty("reply")])
        {
            (reply.GetProperty("state").GetString(), reply.GetProperty("answer").GetString(), reply.GetProperty("route").GetString())
                .ShouldBe(("refused", "请申请行政复议", "administrative-review"));
        }

        var published = (await consultation.Service.Visitor().ReadAsync("/openapi/v1.json")).GetProperty("components").GetProperty("schemas");
        published.GetProperty("MailboxReply").GetProperty("properties").TryGetProperty("route", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task An_item_that_another_service_takes_over_is_told_to_the_system_that_had_forwarded_it_with_the_number_there()
    {
        var (system, port) = (Unique(), LoopbackPort.Pick());
        await using var receiver = new WebhookReceiver(port, await RegisterAsync(system, port)) { Answers = _ => Task.FromResult(204) };
        await receiver.StartAsync();
        var item = await ForwardAsync(system, "SX-petition");
        await chief.CommandAsync($"{item}/offer", new { to = "petition", reason = "属信访事项" }, 1).DoneAsync();
        var answer = new FactForServices(new MatterTakenOver
        {
            FactId = Guid.NewGuid(), Agency = Agency, MatterId = Guid.NewGuid(), MatterVersion = 2, OccurredOn = new(2026, 1, 5), RecordedAt = DateTimeOffset.UtcNow,
            From = "consultation", OfferedMatterId = Guid.Parse(item[^36..]), OfferedNumber = "ZX-2026-000001", By = "petition", Number = "XF-2026-000009",
        });
        for (var told = 0; told < 2; told++)
            (await consultation.Service.Machine(Scopes.TakeOver, Agency).CommandAsync("/api/v1/transfers/answers", answer)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        await Eventually.BecomesAsync(() => Task.FromResult(receiver.Taken.Select(c => (c.ExternalNumber, c.State)).Distinct().SingleOrDefault()), ("SX-petition", "transferred"), "what was told");
        receiver.Taken[0].Event.GetProperty("data").GetProperty("answer").GetString()!.ShouldContain("XF-2026-000009");
        (await chief.ReadAsync(item)).GetProperty("version").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task A_reply_that_the_receiver_refuses_is_laid_aside_the_others_go_on_and_it_can_be_sent_again()
    {
        var (system, port) = (Unique(), LoopbackPort.Pick());
        await using var receiver = new WebhookReceiver(port, await RegisterAsync(system, port));
        var broken = true;
        receiver.Answers = call => Task.FromResult(Volatile.Read(ref broken) && call.ExternalNumber == "SX-bad" ? 400 : 204);
        await receiver.StartAsync();
        foreach (var number in (string[])["SX-1", "SX-bad", "SX-2"])
            await AnswerAsync(await ForwardAsync(system, number));

        var dead = await Eventually.BecomesAsync(() => DeliveriesAsync(system, "dead"), d => d.Count == 1, "one reply is laid aside");
        (dead[0].GetProperty("externalNumber").GetString(), dead[0].GetProperty("lastFault").GetString()).ShouldBe(("SX-bad", "HTTP 400"));
        await Eventually.BecomesAsync(async () => (await DeliveriesAsync(system, "delivered")).Count, 2, "the others are delivered");

        var resend = $"/api/v1/mailbox/deliveries/{dead[0].GetProperty("id").GetString()}/resend";
        (await municipal.PostAsync(resend, null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await administrator.PostAsync($"/api/v1/mailbox/deliveries/{Guid.NewGuid()}/resend", null).RefusedAsync(HttpStatusCode.NotFound, "mailbox.not-found");
        Volatile.Write(ref broken, false);
        (await administrator.PostAsync(resend, null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await Eventually.BecomesAsync(async () => (await DeliveriesAsync(system, "delivered")).Count, 3, "it is delivered too");
        receiver.Taken.Select(c => c.ExternalNumber).ShouldContain("SX-bad");
    }

    [Fact]
    public async Task A_reply_that_no_envelope_can_bear_is_laid_aside_by_itself_and_holds_up_no_other()
    {
        var (system, port) = (Unique(), LoopbackPort.Pick());
        await using var receiver = new WebhookReceiver(port, await RegisterAsync(system, port));
        await receiver.StartAsync();
        // Such a number came in before it was refused at the door; its reply is the first in the order of the log.
        await PutAsync(system, "SX-2026\t0007", "pending");

        await AnswerAsync(await ForwardAsync(system, "SX-good"));
        await Eventually.BecomesAsync(async () => (await DeliveriesAsync(system, "delivered")).Count, 1, "the other is delivered");
        var dead = await Eventually.BecomesAsync(() => DeliveriesAsync(system, "dead"), d => d.Count == 1, "it is laid aside");
        (dead[0].GetProperty("externalNumber").GetString(), dead[0].GetProperty("lastFault").GetString()).ShouldBe(("SX-2026\t0007", "not-encodable"));
        receiver.Calls.Select(c => c.ExternalNumber).Distinct().ShouldBe(["SX-good"]);
    }

    [Fact]
    public async Task Three_replies_at_which_the_receiver_always_stumbles_keep_no_later_one_of_another_item_back()
    {
        var (system, port) = (Unique(), LoopbackPort.Pick());
        await using var receiver = new WebhookReceiver(port, await RegisterAsync(system, port));
        receiver.Answers = call => Task.FromResult(call.ExternalNumber.StartsWith("SX-bad", StringComparison.Ordinal) ? 500 : 204);
        await receiver.StartAsync();
        for (var i = 0; i < 3; i++)
            await AnswerAsync(await ForwardAsync(system, $"SX-bad-{i}"));
        await Eventually.BecomesAsync(() => PendingAsync(system), p => p.Count == 3 && p.TrueForAll(d => d.GetProperty("attempts").GetInt32() > 10), "all three were tried so often that their pauses grow no more");

        await AnswerAsync(await ForwardAsync(system, "SX-later"));
        await Eventually.BecomesAsync(async () => (await DeliveriesAsync(system, "delivered")).Count, 1, "the later one is delivered");
        receiver.Taken.Select(c => c.ExternalNumber).Distinct().ShouldBe(["SX-later"]);
        (await PendingAsync(system)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Another_instance_delivers_what_a_stopped_one_left_and_nothing_of_it_is_lost()
    {
        var (system, port) = (Unique(), LoopbackPort.Pick());
        var secret = await RegisterAsync(system, port);
        for (var i = 0; i < 3; i++)
            await AnswerAsync(await ForwardAsync(system, $"SX-{i}"));
        await using (consultation.Service.Another())
            await Eventually.BecomesAsync(() => PendingAsync(system), p => p.Count == 3, "the replies wait");
        await using var receiver = new WebhookReceiver(port, secret);
        await receiver.StartAsync();
        await Eventually.BecomesAsync(() => Task.FromResult(receiver.Taken.Select(c => c.ExternalNumber).Distinct().Count()), 3, "replies taken");
        receiver.Calls.ShouldAllBe(c => c.Genuine);
    }

    [Fact]
    public async Task A_system_without_a_webhook_that_was_down_for_a_day_asks_and_misses_nothing()
    {
        var system = Unique();
        await administrator.CommandAsync("/api/v1/mailbox/systems", new { system, client = Scopes.Forward }).DoneAsync();
        for (var i = 0; i < 5; i++)
            await AnswerAsync(await ForwardAsync(system, $"SX-{i}"));

        await Eventually.BecomesAsync(async () => (await PageAsync(system, 0, 100)).Replies.Count, 5, "replies to read");
        var (first, next) = await PageAsync(system, 0, 3);
        var (rest, end) = await PageAsync(system, next, 3);
        first.Concat(rest).ShouldBe(["SX-0", "SX-1", "SX-2", "SX-3", "SX-4"]);
        var (none, still) = await PageAsync(system, end, 3);
        (none.Count, still).ShouldBe((0, end));
    }

    [Fact]
    public async Task What_a_system_reads_itself_waits_for_no_delivery_and_once_it_has_a_webhook_it_is_sent_what_comes_after()
    {
        var (system, port) = (Unique(), LoopbackPort.Pick());
        await administrator.CommandAsync("/api/v1/mailbox/systems", new { system, client = Scopes.Forward }).DoneAsync();
        var item = await ForwardAsync(system, "SX-item");
        await AnswerAsync(item);
        await AnswerAsync(await ForwardAsync(system, "SX-before"));
        await Eventually.BecomesAsync(async () => (await PageAsync(system, 0, 100)).Replies.Count, 2, "replies to read");
        (await PendingAsync(system)).ShouldBeEmpty();
        (await DeliveriesAsync(system, "polled")).Select(d => d.GetProperty("externalNumber").GetString()).ShouldBe(["SX-item", "SX-before"]);

        await using var receiver = new WebhookReceiver(port, await RegisterAsync(system, port));
        await receiver.StartAsync();
        await AnswerAgainAsync(item);
        await AnswerAsync(await ForwardAsync(system, "SX-after"));
        await Eventually.BecomesAsync(async () => (await DeliveriesAsync(system, "delivered")).Count, 2, "what comes after is delivered");
        receiver.Calls.Select(c => (c.ExternalNumber, c.State)).Distinct().ShouldBe([("SX-item", "answered-again"), ("SX-after", "answered")], ignoreOrder: true);
        (await PendingAsync(system)).ShouldBeEmpty();
        (await DeliveriesAsync(system, "polled")).Count.ShouldBe(2);
        // By asking it reads all of them, before and after.
        (await PageAsync(system, 0, 100)).Replies.ShouldBe(["SX-item", "SX-before", "SX-item", "SX-after"]);

        // Another address is no other beginning, and without one it reads again itself.
        await administrator.CommandAsync("/api/v1/mailbox/systems", new { system, client = Scopes.Forward, address = $"http://127.0.0.1:{LoopbackPort.Pick()}/replies" }).DoneAsync();
        await AnswerAsync(await ForwardAsync(system, "SX-last"));
        await Eventually.BecomesAsync(async () => (await PendingAsync(system)).Count, 1, "the last waits for the receiver");
        await administrator.CommandAsync("/api/v1/mailbox/systems", new { system, client = Scopes.Forward }).DoneAsync();
        (await PendingAsync(system)).ShouldBeEmpty();
        (await DeliveriesAsync(system, "polled")).Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_table_of_replies_from_before_gets_what_is_new_in_it_and_the_replies_in_it_are_still_read()
    {
        var settings = await consultation.SettingsAsync();
        await using (var before = new ServiceUnderTest<Program>(settings))
            await before.Staff(Roles.Administrator).ReadAsync("/api/v1/mailbox/deliveries");
        await using (var database = NpgsqlDataSource.Create(settings["ConnectionStrings:consultation"]))
        {
            await using var older = database.CreateCommand(
                $"""
                alter table {ReplyTable.Name} drop column route, drop column refusals;
                insert into {ReplyTable.Name} (id, agency, system, external_number, number, matter, sequence, state, answer, happened_on, recorded_at, stage, attempts, next_attempt_at)
                values (gen_random_uuid(), '430200', '12345', 'SX-1', 'ZX-2026-000007', gen_random_uuid(), 1, 'refused', '请申请仲裁', '2026-01-05', now(), 'pending', 3, now());
                """);
            await older.ExecuteNonQueryAsync();
        }

        await using var after = new ServiceUnderTest<Program>(settings);
        await after.Staff(Roles.Administrator).CommandAsync("/api/v1/mailbox/systems", new { system = "12345", client = Scopes.Forward }).DoneAsync();
        var replies = (await after.Machine(Scopes.Forward, "430200").ReadAsync("/api/v1/mailbox/replies?system=12345")).GetProperty("replies");
        replies[0].GetProperty("reply").GetProperty("answer").GetString().ShouldBe("请申请仲裁");
        replies[0].GetProperty("reply").TryGetProperty("route", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task The_list_of_deliveries_has_pages()
    {
        var system = Unique();
        await RegisterAsync(system, LoopbackPort.Pick());
        for (var i = 0; i < 120; i++)
            await PutAsync(system, $"SX-{i:D3}", "dead", i);
        var read = new List<string>();
        for (var page = 1; page <= 4; page++)
        {
            var shown = await administrator.ReadAsync($"/api/v1/mailbox/deliveries?system={system}&page={page}");
            (shown.GetProperty("page").GetInt32(), shown.GetProperty("pages").GetInt32(), shown.GetProperty("total").GetInt32()).ShouldBe((page, 3, 120));
            shown.GetProperty("items").GetArrayLength().ShouldBe(page switch { 3 => 20, 4 => 0, _ => 50 });
            read.AddRange(shown.GetProperty("items").EnumerateArray().Select(d => d.GetProperty("externalNumber").GetString()!));
        }

        read.ShouldBe(Enumerable.Range(0, 120).Select(i => $"SX-{i:D3}"));
        foreach (var wrong in (string[])["page=0", "page=1000001", "stage=lost"])
            await administrator.GetAsync($"/api/v1/mailbox/deliveries?{wrong}").RefusedAsync(HttpStatusCode.BadRequest, "consultation.no-such-page");
    }

    [Fact]
    public async Task All_replies_of_a_system_that_were_laid_aside_are_sent_again_at_once_and_those_of_no_other()
    {
        var (system, other, port) = (Unique(), Unique(), LoopbackPort.Pick());
        await using var receiver = new WebhookReceiver(port, await RegisterAsync(system, port));
        await receiver.StartAsync();
        await RegisterAsync(other, LoopbackPort.Pick());
        for (var i = 0; i < 60; i++)
            await PutAsync(system, $"SX-{i}", "dead", i);
        await PutAsync(other, "SX-other", "dead");

        const string resend = "/api/v1/mailbox/deliveries/resend";
        await municipal.CommandAsync(resend, new { system }).RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await administrator.CommandAsync(resend, new { system = Unique() }).RefusedAsync(HttpStatusCode.NotFound, "mailbox.not-found");
        await administrator.CommandAsync(resend, new { system = "" }).RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        var polling = Unique();
        await administrator.CommandAsync("/api/v1/mailbox/systems", new { system = polling, client = Scopes.Forward }).DoneAsync();
        await administrator.CommandAsync(resend, new { system = polling }).RefusedAsync(HttpStatusCode.Conflict, "mailbox.no-webhook");

        (await (await administrator.CommandAsync(resend, new { system })).JsonAsync()).GetProperty("replies").GetInt32().ShouldBe(60);
        await Eventually.BecomesAsync(() => Task.FromResult(receiver.Taken.Select(c => c.ExternalNumber).Distinct().Count()), 60, "replies taken");
        (await DeliveriesAsync(other, "dead")).ShouldHaveSingleItem().GetProperty("externalNumber").GetString().ShouldBe("SX-other");
        await Eventually.BecomesAsync(async () => (await PendingAsync(system)).Count, 0, "replies that are still to be delivered");
        (await (await administrator.CommandAsync(resend, new { system })).JsonAsync()).GetProperty("replies").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task A_system_reads_its_own_replies_alone_and_only_its_own_client_does()
    {
        var (mine, other) = (Unique(), Unique());
        await administrator.CommandAsync("/api/v1/mailbox/systems", new { system = mine, client = Scopes.Forward }).DoneAsync();
        await administrator.CommandAsync("/api/v1/mailbox/systems", new { system = other, client = "another-client" }).DoneAsync();
        (await municipal.GetAsync($"/api/v1/mailbox/replies?system={mine}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await municipal.GetAsync($"/api/v1/mailbox/replies?system={other}").RefusedAsync(HttpStatusCode.Forbidden, "mailbox.other-system");
        await municipal.GetAsync($"/api/v1/mailbox/replies?system={Unique()}").RefusedAsync(HttpStatusCode.Forbidden, "mailbox.other-system");
        await consultation.Service.Visitor().GetAsync($"/api/v1/mailbox/replies?system={mine}").RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
    }

    [Fact]
    public async Task A_secret_is_given_once_and_anew_only_when_it_is_renewed()
    {
        var (system, port) = (Unique(), LoopbackPort.Pick());
        var secret = await RegisterAsync(system, port);
        object Again(bool renew) => new { system, client = Scopes.Forward, address = $"http://127.0.0.1:{port}/replies", renewSecret = renew };
        (await (await administrator.CommandAsync("/api/v1/mailbox/systems", Again(false))).JsonAsync()).TryGetProperty("secret", out _).ShouldBeFalse();
        (await (await administrator.CommandAsync("/api/v1/mailbox/systems", Again(true))).JsonAsync()).GetProperty("secret").GetString().ShouldNotBe(secret);
        await municipal.CommandAsync("/api/v1/mailbox/systems", Again(false)).RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
    }

    [Fact]
    public async Task The_secret_and_the_key_of_a_system_stand_nowhere_in_the_database()
    {
        var system = Unique();
        var registered = await (await administrator.CommandAsync(
            "/api/v1/mailbox/systems", new { system, client = Scopes.Forward, address = "https://mailbox.example/replies", apiKey = "issue" })).JsonAsync();
        var (secret, key) = (registered.GetProperty("secret").GetString()!, registered.GetProperty("apiKey").GetString()!);
        var database = consultation.Service.Services.GetRequiredService<NpgsqlDataSource>();
        await using var read = database.CreateCommand("select data::text from mt_doc_source_system where id = $1");
        read.Parameters.Add(new() { Value = system });
        var stored = (string)(await read.ExecuteScalarAsync())!;
        stored.ShouldContain(ApiKey.HashOf(key));
        stored.ShouldNotContain(key);
        stored.ShouldNotContain(secret["whsec_".Length..]);
        stored.ShouldContain("protectedSecret");
        await using var ring = database.CreateCommand("select count(*) from key_ring");
        ((long)(await ring.ExecuteScalarAsync())!).ShouldBeGreaterThan(0);

        // What was encrypted for one system opens for no other.
        var secrets = consultation.Service.Services.GetRequiredService<WebhookSecrets>();
        var mine = new SourceSystem(system, Agency, Scopes.Forward, null, secrets.Protect(Agency, system, secret), default);
        secrets.Open(mine).ShouldBe(secret);
        Should.Throw<CryptographicException>(() => secrets.Open(mine with { Id = "another" }));
    }

    [Theory]
    [InlineData("http://mailbox.example/replies")]
    [InlineData("ftp://mailbox.example/replies")]
    [InlineData("https://user:word@mailbox.example/replies")]
    [InlineData("/replies")]
    public async Task Replies_go_to_https_alone(string address) => await administrator
        .CommandAsync("/api/v1/mailbox/systems", new { system = Unique(), client = Scopes.Forward, address })
        .RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("fe80::1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("10.20.30.40", true)]
    [InlineData("203.0.113.7", true)]
    public void Wherever_a_name_leads_nothing_is_sent_to_this_machine_or_to_the_local_link(string address, bool allowed)
    {
        new WebhookSettings().Allows(IPAddress.Parse(address)).ShouldBe(allowed);
        new WebhookSettings().Allows(new Uri("https://localhost/replies")).ShouldBeFalse();
        new WebhookSettings { AllowLoopback = true }.Allows(IPAddress.Loopback).ShouldBeTrue();
    }

    private async Task<string> RegisterAsync(string system, int port)
    {
        var registered = await administrator.CommandAsync(
            "/api/v1/mailbox/systems", new { system, client = Scopes.Forward, address = $"http://127.0.0.1:{port}/replies" });
        registered.StatusCode.ShouldBe(HttpStatusCode.OK, await registered.Content.ReadAsStringAsync());
        return (await registered.JsonAsync()).GetProperty("secret").GetString()!;
    }

    private Task<string> ForwardAsync(string system, string number) => municipal.CommandAsync("/api/v1/mailbox/items", new
    {
        channel = "mayors-mailbox",
        @class = "inquiry",
        subject = "咨询退休手续",
        content = "请问需要哪些材料？",
        inquirer = new { name = "李四" },
        source = new { system, externalNumber = number },
    }).CreatedAsync();

    private async Task AnswerAsync(string address)
    {
        await chief.CommandAsync($"{address}/dispatch", new { department = "养老保险科" }, 1).DoneAsync();
        await chief.CommandAsync($"{address}/answer", new { answer = "请带身份证。" }, 2).DoneAsync();
    }

    private async Task AnswerAgainAsync(string address)
    {
        await chief.CommandAsync($"{address}/call-back", new { responded = true, solved = false, satisfied = false }, 3).DoneAsync();
        await chief.CommandAsync($"{address}/rework", new { reason = "未解决" }, 4).DoneAsync();
        await chief.CommandAsync($"{address}/answer", new { answer = "请到一楼三号窗口。" }, 5).DoneAsync();
    }

    // A reply of an item of its own, as it may have stood in the table for long.
    private async Task PutAsync(string system, string externalNumber, string stage, long sequence = 0)
    {
        await using var put = consultation.Service.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(
            $"""
            insert into {ReplyTable.Name} (id, agency, system, external_number, number, matter, sequence, state, answer, happened_on, recorded_at, stage, attempts, next_attempt_at)
            values (gen_random_uuid(), $1, $2, $3, 'ZX-2026-000007', gen_random_uuid(), $4, 'answered', '请带身份证。', '2026-01-05', now(), $5, 0, now())
            """);
        foreach (var value in (object[])[Agency, system, externalNumber, sequence, stage])
            put.Parameters.Add(new() { Value = value });
        await put.ExecuteNonQueryAsync();
    }

    private Task<List<JsonElement>> PendingAsync(string system) => DeliveriesAsync(system, "pending");

    private async Task<List<JsonElement>> DeliveriesAsync(string system, string stage) =>
        [.. (await administrator.ReadAsync($"/api/v1/mailbox/deliveries?stage={stage}&system={system}")).GetProperty("items").EnumerateArray()];

    private async Task<(List<string> Replies, long Next)> PageAsync(string system, long after, int limit)
    {
        var page = await municipal.ReadAsync($"/api/v1/mailbox/replies?system={system}&after={after}&limit={limit}");
        return ([.. page.GetProperty("replies").EnumerateArray().Select(r => r.GetProperty("reply").GetProperty("externalNumber").GetString()!)], page.GetProperty("next").GetInt64());
    }

    private static string Unique() => Guid.NewGuid().ToString("N");
}

using System.Net;
using System.Text.Json;
using Hrss.Consultation.Tests.OverHttp.Open311;
using Hrss.Contracts;
using Hrss.ServiceDefaults;
using Hrss.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hrss.Consultation.Tests.OverHttp;

public sealed class MailboxDoorTests(ConsultationService consultation)
{
    private const string Items = "/api/v1/mailbox/items";
    private const string Batches = "/api/v1/mailbox/batches";

    private static readonly object File = new
    {
        name = "工资条.jpg",
        mediaType = "image/jpeg",
        size = 48_211,
        sha256 = new string('a', 64),
        url = "https://mailbox.zhuzhou.example/files/7",
    };

    private readonly HttpClient municipal = consultation.Service.Machine(Scopes.Forward, "430200");

    private static object Item(
        string number, string subject = "咨询退休手续", string channel = "mayors-mailbox", string @class = "inquiry", string content = "请问需要哪些材料？", object? file = null) => new
    {
        channel,
        @class,
        subject,
        content,
        inquirer = new { name = "李四" },
        source = new { system = "市长信箱", externalNumber = number },
        topic = "pensions",
        attachments = new[] { file ?? File },
    };

    [Fact]
    public async Task Of_a_thousand_items_with_ten_bad_ones_990_are_registered_and_ten_named_and_sent_again_nothing_changes()
    {
        const string agency = "430202";
        using var system = consultation.Service.Machine(Scopes.Forward, agency);
        // A tenth of these are long: the batch is larger than the body of an ordinary command.
        var items = Enumerable.Range(0, 1000).Select(i => Item($"SX-{i:D4}", content: i % 10 == 3 ? new string('长', 5000) : "请问需要哪些材料？")).ToArray();
        var known = Item("SX-0001", subject: "改了标题");
        var bad = new Dictionary<int, (object Item, string Code, string? Field)>
        {
            [5] = (Item("SX-0005", subject: ""), "request.invalid", "subject"),
            [17] = (Item("SX-0017", channel: "fax"), "request.wrong-type", "channel"),
            [18] = (Item("SX-0018", channel: "online"), "mailbox.channel-not-forwarded", null),
            [99] = (Item(" SX-0099"), "request.invalid", "source.externalNumber"),
            [100] = (new { channel = "mayors-mailbox" }, "request.wrong-type", null),
            [250] = ("item", "request.wrong-type", null),
            [400] = (Item("SX-0400", file: new { name = "a", mediaType = "image/jpeg", size = 1, sha256 = new string('a', 64), url = "http://10.0.0.1/a" }),
                "request.invalid", "attachments[0].url"),
            [777] = (Item("SX-0777", file: new { name = "a", mediaType = "image/jpeg", size = 1, sha256 = "短", url = "https://a.example/a" }),
                "request.invalid", "attachments[0].sha256"),
            [998] = (new
            {
                channel = "mayors-mailbox",
                @class = "inquiry",
                subject = "咨询",
                content = "……",
                inquirer = new { },
                source = new { system = "市长信箱", externalNumber = "SX-0998" },
                unknown = 1,
            }, "request.unknown-field", "unknown"),
            [999] = (known, "mailbox.other-content", null),
        };
        foreach (var (index, (item, _, _)) in bad)
            items[index] = item;

        var first = await (await system.CommandAsync(Batches, new { items })).JsonAsync();
        (Count(first, "registered"), Count(first, "repeats"), Count(first, "refused")).ShouldBe((990, 0, 10), first.ToString()[..Math.Min(2000, first.ToString().Length)]);
        var results = first.GetProperty("items").EnumerateArray().ToList();
        results.Select(r => r.GetProperty("index").GetInt32()).ShouldBe(Enumerable.Range(0, 1000));
        foreach (var (index, (_, code, field)) in bad)
        {
            var result = results[index];
            (result.GetProperty("outcome").GetString(), result.GetProperty("code").GetString()).ShouldBe(("refused", code), $"item {index}: {result}");
            result.GetProperty("chinese").GetString().ShouldNotBeNullOrWhiteSpace();
            result.GetProperty("english").GetString().ShouldNotBeNullOrWhiteSpace();
            if (field is not null)
                result.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("field").GetString()).ShouldContain(field);
        }

        results.Where(r => r.GetProperty("outcome").GetString() == "registered").Select(r => r.GetProperty("number").GetString()).Distinct().Count().ShouldBe(990);
        var year = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8)).Year;
        (await consultation.Service.OwnCountsAsync(agency, year))[Measures.MailboxReceived].ShouldBe(990);

        var again = await (await system.CommandAsync(Batches, new { items })).JsonAsync();
        (Count(again, "registered"), Count(again, "repeats"), Count(again, "refused")).ShouldBe((0, 990, 10));
        again.GetProperty("items").EnumerateArray().Select(Known).ShouldBe(results.Select(Known));
        (await consultation.Service.OwnCountsAsync(agency, year))[Measures.MailboxReceived].ShouldBe(990);
    }

    [Fact]
    public async Task An_item_is_forwarded_once_and_with_other_content_it_is_named()
    {
        var number = Unique();
        var first = await municipal.CommandAsync(Items, Item(number)).CreatedAsync();
        var repeat = await municipal.CommandAsync(Items, Item(number));
        repeat.Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
        (await Task.FromResult(repeat).CreatedAsync()).ShouldBe(first);
        await municipal.CommandAsync(Items, Item(number, subject: "改了标题")).RefusedAsync(HttpStatusCode.Conflict, "mailbox.other-content");

        var details = await consultation.Service.Staff(Roles.Clerk).ReadAsync(first);
        details.GetProperty("about").GetProperty("topic").GetString().ShouldBe("pensions");
        details.GetProperty("attachments")[0].GetProperty("url").GetString().ShouldBe("https://mailbox.zhuzhou.example/files/7");
    }

    [Fact]
    public async Task A_batch_in_which_an_item_has_come_in_by_another_door_at_that_moment_repeats_it_and_takes_in_the_others()
    {
        var (here, there, other) = (Unique(), Unique(), Unique());
        var first = await municipal.CommandAsync(Items, Item(here)).CreatedAsync();
        await using var database = await consultation.Service.Services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync();
        await using var rival = await database.BeginTransactionAsync();
        // The other door has looked the number up and written it, and has not committed.
        await using (var write = new NpgsqlCommand(
            """
            insert into mt_doc_external_registration (tenant_id, id, data)
            select tenant_id, '市长信箱/' || $2, jsonb_set(data - 'fingerprint', '{id}', to_jsonb('市长信箱/' || $2)) from mt_doc_external_registration where id = '市长信箱/' || $1
            """, database, rival) { Parameters = { new() { Value = here }, new() { Value = there } } })
            (await write.ExecuteNonQueryAsync()).ShouldBe(1);
        var batch = municipal.CommandAsync(Batches, new { items = new[] { Item(there), Item(other) } });
        await Eventually.BecomesAsync(async () =>
        {
            await using var waiting = new NpgsqlCommand(
                "select count(*) from pg_locks where not granted and locktype = 'transactionid' and transactionid = pg_current_xact_id()::xid", database, rival);
            return (long)(await waiting.ExecuteScalarAsync())!;
        }, 1, "the batch waits for the other door");
        await rival.CommitAsync();

        var results = (await (await batch).JsonAsync()).GetProperty("items").EnumerateArray().ToList();
        results.Select(r => r.GetProperty("outcome").GetString()).ShouldBe(["repeat", "registered"]);
        results[0].GetProperty("id").GetString().ShouldBe(first[^36..]);
    }

    [Fact]
    public async Task The_governors_mailbox_is_another_channel_and_its_numbers_are_its_own()
    {
        var number = Unique();
        var first = await municipal.CommandAsync(Items, Item(number)).CreatedAsync();
        var governor = new { channel = "governors-mailbox", @class = "help", subject = "求助", content = "……", inquirer = new { }, source = new { system = "省长信箱", externalNumber = number } };
        var second = await municipal.CommandAsync(Items, governor).CreatedAsync();
        second.ShouldNotBe(first);
        (await consultation.Service.Staff(Roles.Clerk).ReadAsync(second)).GetProperty("channel").GetString().ShouldBe("governors-mailbox");
    }

    [Fact]
    public async Task Files_at_a_configured_host_need_no_https()
    {
        var file = new { name = "a.pdf", mediaType = "application/pdf", size = 1, sha256 = new string('0', 64), url = "http://files.zhuzhou.example/a.pdf" };
        await municipal.CommandAsync(Items, Item(Unique(), file: file)).CreatedAsync();
        await municipal.CommandAsync(Items, Item(Unique(), file: file with { url = "ftp://files.zhuzhou.example/a.pdf" }))
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
    }

    [Theory]
    [InlineData("SX-2026\t0007")]
    [InlineData("SX\u00010007")]
    [InlineData("SX\u001F0007")]
    [InlineData("SX\u007F0007")]
    [InlineData("SX\u009F0007")]
    [InlineData("SX\uFDD00007")]
    [InlineData("SX\uFFFE0007")]
    [InlineData("SX\U0001FFFF0007")]
    public async Task A_number_with_a_character_that_the_envelope_of_no_reply_can_bear_is_refused_at_every_door_and_in_a_batch_by_itself(string number)
    {
        await RefusedForItAsync(municipal.CommandAsync(Items, Item(number)), "source.externalNumber");
        await RefusedForItAsync(consultation.Service.Staff(Roles.Clerk).CommandAsync("/api/v1/consultations", new
        {
            channel = "mayors-mailbox", @class = "inquiry", subject = "咨询", content = "……", inquirer = new { }, source = new { system = "市长信箱", externalNumber = number },
        }), "source.externalNumber");
        var (key, good) = (await consultation.RegisterAsync("whole-numbers", apiKey: "issue"), Unique());
        await consultation.Service.Visitor()
            .FormAsync("json", null, ("api_key", key!), ("service_code", "inquiry"), ("description", "请问需要哪些材料？"), ("attribute[external_number]", number))
            .RefusedInItsWordsAsync(400, "consultation.control-in-number");

        var batch = await (await municipal.CommandAsync(Batches, new { items = new[] { Item(number), Item(good) } })).JsonAsync();
        batch.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("outcome").GetString()).ShouldBe(["refused", "registered"]);
        var error = batch.GetProperty("items")[0].GetProperty("errors").EnumerateArray().ShouldHaveSingleItem();
        (error.GetProperty("field").GetString(), error.GetProperty("code").GetString()).ShouldBe(("source.externalNumber", "consultation.control-in-number"));
    }

    [Fact]
    public async Task A_number_in_any_script_with_signs_and_blanks_inside_is_taken_as_it_is() =>
        await municipal.CommandAsync(Items, Item($"株洲市 2026〔7〕号—𠮷/{Unique()}")).CreatedAsync();

    [Fact]
    public async Task Only_who_forwards_comes_by_this_door()
    {
        await consultation.Service.Visitor().CommandAsync(Items, Item(Unique())).RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
        await consultation.Service.Machine(Scopes.Facts).CommandAsync(Batches, new { items = new[] { Item(Unique()) } }).RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await municipal.CommandAsync(Batches, new { items = Array.Empty<object>() }).RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        await municipal.CommandAsync(Batches, new { items = Enumerable.Range(0, 1001).Select(i => Item($"{i}")) }).RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
    }

    [Fact]
    public async Task A_client_forwards_for_the_systems_whose_registration_names_it_and_for_no_other()
    {
        var (mine, others, number) = (Unique(), Unique(), Unique());
        await consultation.RegisterAsync(mine);
        await consultation.RegisterAsync(others, client: "another-client");
        object Of(string system) => new { channel = "mayors-mailbox", @class = "inquiry", subject = "咨询", content = "……", inquirer = new { }, source = new { system, externalNumber = number } };

        await municipal.CommandAsync(Items, Of(mine)).CreatedAsync();
        foreach (var system in (string[])[others, Unique()])
        {
            await municipal.CommandAsync(Items, Of(system)).RefusedAsync(HttpStatusCode.Forbidden, "mailbox.other-system");
            await municipal.CommandAsync("/api/v1/consultations", Of(system)).RefusedAsync(HttpStatusCode.Forbidden, "mailbox.other-system");
        }

        var batch = await (await municipal.CommandAsync(Batches, new { items = new[] { Of(mine), Of(others) } })).JsonAsync();
        batch.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("outcome").GetString()).ShouldBe(["repeat", "refused"]);
        batch.GetProperty("items")[1].GetProperty("code").GetString().ShouldBe("mailbox.other-system");
        await consultation.Client("another-client").CommandAsync(Items, Of(others)).CreatedAsync();
        // Staff may enter what a system has sent by another way.
        await consultation.Service.Staff(Roles.Clerk).CommandAsync(Items, Of(others)).CreatedAsync();

        await consultation.RegisterAsync(mine, client: "another-client");
        await municipal.CommandAsync(Items, Of(mine)).RefusedAsync(HttpStatusCode.Forbidden, "mailbox.other-system");
    }

    [Theory]
    [InlineData("hrss.petition")]
    [InlineData("HRSS.Disclosure")]
    [InlineData("hrss.")]
    public async Task No_source_system_has_a_name_of_our_own_services_at_any_door(string system)
    {
        object Of(string name) => new { channel = "mayors-mailbox", @class = "inquiry", subject = "咨询", content = "……", inquirer = new { }, source = new { system = name, externalNumber = "XF-2026-000001" } };
        var clerk = consultation.Service.Staff(Roles.Clerk);
        foreach (var refused in (HttpResponseMessage[])
            [
                await consultation.Service.Staff(Roles.Administrator).CommandAsync("/api/v1/mailbox/systems", new { system, client = "mailbox" }),
                await municipal.CommandAsync(Items, Of(system)), await clerk.CommandAsync(Items, Of(system)), await clerk.CommandAsync("/api/v1/consultations", Of(system)),
            ])
        {
            (refused.StatusCode, await refused.CodeAsync()).ShouldBe((HttpStatusCode.UnprocessableEntity, "request.invalid"));
            (await refused.Content.ReadAsStringAsync()).ShouldContain("mailbox.reserved-system");
        }

        var batch = await (await clerk.CommandAsync(Batches, new { items = new[] { Of(system) } })).JsonAsync();
        batch.GetProperty("items")[0].GetProperty("errors")[0].GetProperty("code").GetString().ShouldBe("mailbox.reserved-system");
        await clerk.FormAsync("json", null, ("service_code", "inquiry"), ("description", "请问？"), ("attribute[source_system]", system))
            .RefusedInItsWordsAsync(403, "mailbox.other-system");
        await clerk.CommandAsync("/api/v1/consultations", Of("hrss-bureau")).CreatedAsync();
    }

    [Fact]
    public async Task The_schema_of_an_item_is_published_to_everybody()
    {
        var schema = await consultation.Service.Visitor().ReadAsync("/api/v1/mailbox/items/schema");
        schema.GetProperty("$schema").GetString().ShouldBe("https://json-schema.org/draft/2020-12/schema");
        schema.GetProperty("required").EnumerateArray().Select(r => r.GetString()).ShouldBe(["channel", "class", "subject", "content", "inquirer", "source"]);
        schema.GetProperty("properties").GetProperty("channel").GetProperty("enum").EnumerateArray().Select(w => w.GetString()).ShouldContain("governors-mailbox");
        schema.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
        (await consultation.Service.Visitor().ReadAsync("/api/v1/mailbox/batches/schema")).GetProperty("properties").TryGetProperty("items", out _).ShouldBeTrue();
        var api = await consultation.Service.Visitor().ReadAsync("/openapi/v1.json");
        api.GetProperty("paths").TryGetProperty(Batches, out _).ShouldBeTrue();
        api.GetProperty("components").GetProperty("schemas").TryGetProperty("MailboxBatch", out _).ShouldBeTrue();
    }

    private static async Task RefusedForItAsync(Task<HttpResponseMessage> sending, string field)
    {
        var response = await sending;
        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var error = (await response.JsonAsync()).GetProperty("errors").EnumerateArray().ShouldHaveSingleItem();
        (error.GetProperty("field").GetString(), error.GetProperty("code").GetString()).ShouldBe((field, "consultation.control-in-number"));
        (error.GetProperty("chinese").GetString(), error.GetProperty("english").GetString()).ShouldBe(("来源编号不得含控制字符。", "No control characters in the source's number."));
    }

    private static int Count(JsonElement result, string name) => result.GetProperty(name).GetInt32();

    private static string Known(JsonElement result) =>
        result.TryGetProperty("id", out var id) ? $"{id} {result.GetProperty("number")}" : result.GetProperty("code").GetString()!;

    private static string Unique() => Guid.NewGuid().ToString("N");
}

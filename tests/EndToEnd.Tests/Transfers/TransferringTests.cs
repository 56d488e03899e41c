using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hrss.Contracts;
using Hrss.Testing;

namespace Hrss.EndToEnd.Tests.Transfers;

[Collection<BetweenServices>]
public sealed class TransferringTests(ServicesTogether services)
{
    private const string Year = "2011";

    [Fact]
    public async Task A_hotline_call_that_is_a_petition_is_closed_at_the_hotline_and_goes_on_as_a_petition_with_both_numbers()
    {
        using var consultations = await services.ClientAsync("consultation");
        using var petitions = await services.ClientAsync("petition");
        var call = await CallAsync(consultations, "2011-06-01", "张三");
        await OfferAsync(consultations, call, "petition", "2011-06-02", version: 1);

        var transferred = await consultations.ReadUntilAsync(call, c => Taken(c) is not null);
        var taken = transferred.GetProperty("transfer");
        var petition = await petitions.ReadAsync($"/api/v1/petitions/{taken.GetProperty("takenAsId").GetGuid()}");
        petition.GetProperty("number").GetString().ShouldBe(Taken(transferred));
        (Text(petition, "channel"), Text(petition, "receivedOn"), Text(petition, "subject")).ShouldBe(("transferred", "2011-06-02", "拖欠工资"));
        petition.GetProperty("petitioner").GetProperty("name").GetString().ShouldBe("张三");
        (Text(petition.GetProperty("origin"), "service"), Text(petition.GetProperty("origin"), "number")).ShouldBe(("consultation", Text(transferred, "number")));

        // Nothing else is done about it at the hotline.
        await consultations.CommandAsync($"{call}/dispatch", new { department = "劳动监察支队", on = "2011-06-03" }, version: transferred.GetProperty("version").GetInt32())
            .RefusedAsync(HttpStatusCode.Conflict, "transfer.done");
        await consultations.CommandAsync($"{call}/offer", new { to = "petition", reason = "重复", on = "2011-06-03" }, version: transferred.GetProperty("version").GetInt32())
            .RefusedAsync(HttpStatusCode.Conflict, "transfer.done");
    }

    [Fact]
    public async Task Whoever_asked_a_question_that_is_a_petition_reads_by_number_and_code_where_it_went_and_under_which_number()
    {
        using var visitor = services.System.CreateClient("consultation");
        using var consultations = await services.ClientAsync("consultation");
        var answer = await visitor.CommandAsync(
            "/api/v1/questions", new { @class = "complaint", subject = "拖欠工资", content = "三个月没有发工资。", inquirer = new { name = "张三", phone = "13800000000" } });
        var asked = await answer.JsonAsync();
        var key = new { number = Text(asked, "number"), accessCode = Text(asked, "accessCode") };
        await OfferAsync(consultations, answer.Headers.Location!.ToString(), "petition", on: null, version: 1);

        var state = await Eventually.BecomesAsync(
            async () => await (await visitor.CommandAsync("/api/v1/questions/state", key)).JsonAsync(), s => s.TryGetProperty("transferredAs", out _), "the state");
        Text(state, "transferredTo").ShouldBe("petition");
        Text(state, "transferredAs").ShouldBe(Taken(await consultations.ReadAsync(answer.Headers.Location!.ToString())));
        state.GetRawText().ShouldNotContain("张三");

        // The portal says the same in words.
        using var portal = services.System.CreateClient("portal");
        var form = await portal.GetStringAsync("/questions/state");
        using var fields = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", Regex.Match(form, """name="__RequestVerificationToken" value="([^"]+)""").Groups[1].Value),
            new("number", key.number), new("code", key.accessCode),
        ]);
        using var page = await portal.PostAsync("/questions/state", fields);
        var shown = await page.Content.ReadAsStringAsync();
        page.StatusCode.ShouldBe(HttpStatusCode.OK, shown);
        shown.ShouldContain("已转送其他业务办理");
        shown.ShouldContain(Text(state, "transferredAs")!);
    }

    [Fact]
    public async Task What_the_other_service_cannot_register_comes_back_with_its_reason_and_goes_on()
    {
        using var consultations = await services.ClientAsync("consultation");
        var call = await CallAsync(consultations, "2011-06-01", name: null);
        await OfferAsync(consultations, call, "petition", "2011-06-02", version: 1);

        var returned = await consultations.ReadUntilAsync(call, c => c.GetProperty("version").GetInt32() == 3);
        (returned.GetProperty("transferReturned").GetProperty("code").GetString(), returned.TryGetProperty("transfer", out _)).ShouldBe(("petition.petitioner-unknown", false));
        await consultations.CommandAsync($"{call}/dispatch", new { department = "劳动监察支队", on = "2011-06-03" }, version: 3).DoneAsync();
    }

    [Fact]
    public async Task A_call_for_government_information_becomes_a_request_whose_clock_starts_when_its_receipt_is_confirmed()
    {
        using var consultations = await services.ClientAsync("consultation");
        using var requests = await services.ClientAsync("disclosure");
        var call = await CallAsync(consultations, "2024-05-06", "李四");
        await OfferAsync(consultations, call, "disclosure", "2024-05-06", version: 1);

        var transferred = await consultations.ReadUntilAsync(call, c => Taken(c) is not null);
        var request = await requests.ReadAsync($"/api/v1/requests/{transferred.GetProperty("transfer").GetProperty("takenAsId").GetGuid()}");
        (Text(request, "stage"), request.TryGetProperty("due", out var due) && due.ValueKind != JsonValueKind.Null).ShouldBe(("submitted", false));
    }

    [Fact]
    public async Task A_petition_that_only_asks_a_question_is_answered_as_a_consultation()
    {
        using var consultations = await services.ClientAsync("consultation");
        using var petitions = await services.ClientAsync("petition");
        var letter = await petitions.CommandAsync("/api/v1/petitions", new
        {
            channel = "letter", subject = "询问退休手续", content = "请问如何办理退休手续？", petitioner = new { name = "王五", phone = "13800000001" }, on = "2011-07-01",
        }).CreatedAsync();
        await OfferAsync(petitions, letter, "consultation", "2011-07-01", version: 1);

        var transferred = await petitions.ReadUntilAsync(letter, p => Taken(p) is not null);
        var question = $"/api/v1/consultations/{transferred.GetProperty("transfer").GetProperty("takenAsId").GetGuid()}";
        await consultations.CommandAsync($"{question}/dispatch", new { department = "养老保险科", on = "2011-07-04" }, version: 2).DoneAsync();
        await consultations.CommandAsync($"{question}/answer", new { answer = "请携带身份证办理。", on = "2011-07-05" }, version: 3).DoneAsync();
    }

    [Fact]
    public async Task Received_equals_answered_open_transferred_and_refused_in_every_service_and_the_ledger_agrees()
    {
        using var consultations = await services.ClientAsync("consultation");
        var call = await CallAsync(consultations, "2011-08-01", "赵六");
        await OfferAsync(consultations, call, "petition", "2011-08-01", version: 1);
        await consultations.ReadUntilAsync(call, c => Taken(c) is not null);

        using var reporting = services.System.CreateClient("reporting");
        var reconciled = await reporting.ReadUntilAsync($"/api/v1/reconciliation/{Year}", r => r.GetProperty("clean").GetBoolean());
        reconciled.GetProperty("differences").GetArrayLength().ShouldBe(0);
        var figures = (await reporting.ReadAsync($"/api/v1/reports/{Year}")).GetProperty("figures").EnumerateArray()
            .ToDictionary(f => f.GetProperty("measure").GetString()!, f => f.GetProperty("value").GetDecimal());
        figures[Measures.ConsultationsTransferred].ShouldBeGreaterThan(0);
        figures[Measures.PetitionsReceived].ShouldBeGreaterThanOrEqualTo(1);
        var conservation = await reporting.ReadAsync($"/api/v1/conservation/{Year}");
        conservation.GetProperty("balanced").GetBoolean().ShouldBeTrue();
        conservation.GetProperty("channels").EnumerateArray()
            .Single(c => Text(c, "channel") == "mayors-hotline").GetProperty("transferred").GetInt64().ShouldBeGreaterThanOrEqualTo(1);
    }

    [Fact]
    public async Task Nobody_but_the_services_reads_what_is_offered()
    {
        using var visitor = services.System.CreateClient("consultation");
        (await visitor.GetAsync($"/api/v1/transfers/{Guid.NewGuid()}?offer={Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var importer = await services.ClientAsync("consultation");
        (await importer.GetAsync("/api/v1/transfers?to=petition")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var petition = await services.ClientAsync("consultation", "petition");
        await petition.GetAsync($"/api/v1/transfers/{Guid.NewGuid()}?offer={Guid.NewGuid()}").RefusedAsync(HttpStatusCode.NotFound, "transfer.not-found");
    }

    private static Task<string> CallAsync(HttpClient consultations, string on, string? name) => consultations.CommandAsync("/api/v1/consultations", new
    {
        channel = "mayors-hotline", @class = "complaint", subject = "拖欠工资", content = "公司三个月没有发工资。", inquirer = new { name, phone = "13800000000" }, on,
    }).CreatedAsync();

    private static Task OfferAsync(HttpClient client, string matter, string to, string? on, int version) =>
        client.CommandAsync($"{matter}/offer", new { to, reason = "属于对方业务", on }, version).DoneAsync();

    private static string? Taken(JsonElement matter) =>
        matter.TryGetProperty("transfer", out var transfer) && transfer.ValueKind == JsonValueKind.Object && transfer.TryGetProperty("takenAs", out var taken) ? taken.GetString() : null;

    private static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();
}

using System.Net;
using System.Text.Json;
using Hrss.Contracts;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Consultation.Tests.OverHttp;

public sealed class TakenOverTests(ConsultationService consultation)
{
    private const string Agency = "430281";

    private static readonly string[] CoHandlers = ["就业科"];

    private static readonly string[] Confided = ["司马光明", "13866660001", "guangming", "克扣", "某科长", "鸿运机械厂"];

    private readonly HttpClient chief = consultation.Service.Staff(Roles.SectionChief, Agency);

    [Fact]
    public async Task Of_what_goes_on_as_a_petition_nobody_reads_here_who_petitions_or_what_about_only_where_it_went_and_under_which_number()
    {
        var call = await CallAsync("13866660001", "鸿运机械厂");
        await Eventually.BecomesAsync(() => FoundAsync(call), true, "what is found by a telephone number");
        (await chief.ReadAsync(call)).GetRawText().ShouldContain("司马光明");
        await TransferAsync(call, "petition", "XF-2026-000010");

        var details = await chief.ReadAsync(call);
        foreach (var confided in Confided)
            details.GetRawText().ShouldNotContain(confided);
        var transfer = details.GetProperty("transfer");
        (Text(transfer, "to"), Text(transfer, "takenAs"), details.GetProperty("version").GetInt32()).ShouldBe(("petition", "XF-2026-000010", 4));
        Text(details, "number")!.ShouldStartWith("ZX-");

        // Nor by looking for what is known of somebody, at this door or for other services, or in the register.
        await Eventually.BecomesAsync(() => FoundAsync(call), false, "what is found by a telephone number");
        var alike = await (await chief.CommandAsync("/api/v1/consultations/alike", new { inquirer = new { phone = "13866660001" }, employer = "鸿运机械厂" })).JsonAsync();
        alike.GetArrayLength().ShouldBe(0);
        (await chief.ReadAsync($"{call}/earlier")).GetArrayLength().ShouldBe(0);
        var line = (await chief.ReadAsync($"/api/v1/consultations?number={Text(details, "number")}")).GetProperty("items")[0];
        line.GetProperty("transferred").GetBoolean().ShouldBeTrue();
        foreach (var confided in Confided)
            line.GetRawText().ShouldNotContain(confided);
        Text(await chief.ReadAsync($"/api/v1/acts/{call[^36..]}"), "stage").ShouldBe("transferred");
    }

    [Fact]
    public async Task What_goes_on_as_a_request_for_information_is_read_on()
    {
        var call = await CallAsync("13866660002", "某机械厂");
        await TransferAsync(call, "disclosure", "YS-2026-000010");
        var details = await chief.ReadAsync(call);
        (details.GetRawText().Contains("司马光明", StringComparison.Ordinal), Text(details, "content")).ShouldBe((true, "某科长克扣工资。"));
    }

    private async Task<bool> FoundAsync(string call)
    {
        var found = await (await chief.CommandAsync("/api/v1/acts/alike", new { phone = "138-6666-0001" })).JsonAsync();
        return found.GetProperty("acts").EnumerateArray().Any(a => a.GetProperty("act").GetProperty("id").GetGuid() == Guid.Parse(call[^36..]));
    }

    private Task<string> CallAsync(string phone, string employer) => chief.CommandAsync("/api/v1/consultations", new
    {
        channel = "mayors-hotline",
        @class = "complaint",
        subject = "某科长克扣工资",
        content = "某科长克扣工资。",
        inquirer = new { name = "司马光明", phone, email = "guangming@example.com" },
        employer,
        place = "荷塘区",
        topic = "unpaid-wages",
    }).CreatedAsync();

    private async Task TransferAsync(string call, string to, string number)
    {
        await chief.CommandAsync($"{call}/dispatch", new { department = "劳动监察支队", coHandlers = CoHandlers }, 1).DoneAsync();
        await chief.CommandAsync($"{call}/offer", new { to, reason = "属对方业务" }, 2).DoneAsync();
        (await consultation.Service.Machine(Scopes.TakeOver, Agency).CommandAsync("/api/v1/transfers/answers", new FactForServices(new MatterTakenOver
        {
            FactId = Guid.NewGuid(), Agency = Agency, MatterId = Guid.NewGuid(), MatterVersion = 2, OccurredOn = new(2026, 1, 5), RecordedAt = DateTimeOffset.UtcNow,
            From = "consultation", OfferedMatterId = Guid.Parse(call[^36..]), OfferedNumber = "", By = to, Number = number,
        }))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    private static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();
}

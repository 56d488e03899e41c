using System.Net;
using System.Text.Json;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Petition.Tests.OverHttp;

/// <summary>Nor does whoever is complained of come to the petition by a matter of stability that shows it (2005 Arts 23, 44; 2022 Arts 30(3), 46(5)).</summary>
public sealed class HiddenPetitionsTests(PetitionService petition)
{
    private const string Agency = "430202";

    [Fact]
    public async Task A_warning_shows_whoever_is_accused_its_weight_without_the_signal_that_accuses_him()
    {
        const string employer = "某举报制药厂";
        using var importer = Importer();
        await RegisterAsync(importer, "2018-02-25", 1, employer);
        var (hidden, number) = await AccuseAsync(importer, "2018-03-01", 60, employer);
        var warnings = await importer.ReadUntilAsync(
            "/api/v1/warnings", list => About(list, employer).Select(w => w.GetProperty("signals").GetArrayLength()).SequenceEqual([2]));
        var address = $"/api/v1/warnings/{About(warnings, employer).Single().GetProperty("id").GetGuid()}";
        const string replay = "/api/v1/warnings/replay?from=2018-01-01&to=2018-12-31";
        foreach (var (kept, signals) in Readers(2, 1))
        {
            using var reader = kept;
            var replayed = (await reader.ReadAsync(replay)).GetProperty("warnings");
            foreach (var seen in (JsonElement[])[About(await reader.ReadAsync("/api/v1/warnings"), employer).Single(), await reader.ReadAsync(address), About(replayed, employer).Single()])
            {
                (seen.GetProperty("signals").GetArrayLength(), seen.GetProperty("people").GetInt32(), seen.GetProperty("weight").GetInt32()).ShouldBe((signals, 61, 4));
                (seen.GetRawText().Contains(number, StringComparison.Ordinal), seen.GetRawText().Contains(hidden[^36..], StringComparison.Ordinal))
                    .ShouldBe((signals == 2, signals == 2));
            }
        }
    }

    [Fact]
    public async Task A_reception_day_shows_whoever_is_accused_neither_the_case_nor_its_result_nor_that_there_is_such_a_petition()
    {
        const string result = "交监察室核查索要好处费一事";
        using var importer = Importer();
        var (_, number) = await AccuseAsync(importer, "2018-03-01", 1, null);
        await importer.ReadUntilAsync($"/api/v1/petitions?number={number}", page => page.GetProperty("total").GetInt32() == 1);
        var reception = await importer.CommandAsync("/api/v1/receptions", new { day = "2018-03-15", leader = "局长 周某", place = "信访接待室", on = "2018-03-01" }).CreatedAsync();
        await importer.CommandAsync($"{reception}/cases", new { petition = number, result, on = "2018-03-15" }, version: 1).DoneAsync();
        foreach (var (kept, cases) in Readers(1, 0))
        {
            using var reader = kept;
            var listed = (await reader.ReadAsync("/api/v1/receptions?year=2018")).EnumerateArray().Single();
            foreach (var seen in (JsonElement[])[listed, await reader.ReadAsync(reception)])
            {
                seen.GetProperty("cases").GetArrayLength().ShouldBe(cases);
                (seen.GetRawText().Contains(number, StringComparison.Ordinal), seen.GetRawText().Contains(result, StringComparison.Ordinal)).ShouldBe((cases == 1, cases == 1));
            }

            if (cases == 0)
                await reader.CommandAsync($"{reception}/cases", new { petition = number, result }, version: 2).RefusedAsync(HttpStatusCode.UnprocessableEntity, "reception.petition-unknown");
        }
    }

    private static IEnumerable<JsonElement> About(JsonElement warnings, string employer) =>
        warnings.EnumerateArray().Where(w => w.TryGetProperty("employer", out var named) && named.GetString() == employer);

    private static Task<string> RegisterAsync(HttpClient importer, string on, int people, string? employer) => importer.CommandAsync(
        "/api/v1/petitions", new { channel = "visit", subject = "反映索要好处费", content = "……", petitioner = new { name = "冯举报" }, on, people, employer }).CreatedAsync();

    private static async Task<(string Address, string Number)> AccuseAsync(HttpClient importer, string on, int people, string? employer)
    {
        var address = await RegisterAsync(importer, on, people, employer);
        var accused = new { kind = "staff", name = "钱某", department = "社保局", account = "account-of-qian" };
        await importer.CommandAsync($"{address}/classification", new { @class = "accusation", accused = (object[])[accused], on }, version: 1).DoneAsync();
        return (address, (await importer.ReadAsync(address)).GetProperty("number").GetString()!);
    }

    // Who is not concerned, and who is accused or of the department of the accused.
    private List<(HttpClient Reader, int Sees)> Readers(int other, int kept) =>
    [
        (petition.Service.Officer(Roles.Clerk, "account-of-li", "李某", "监察室", Agency), other),
        (petition.Service.Officer(Roles.Clerk, "account-of-qian", "钱某", "社保局", Agency), kept),
        (petition.Service.Officer(Roles.Clerk, "account-of-sun", "孙某", "社保局", Agency), kept),
    ];

    private HttpClient Importer() => petition.Service.Machine(Scopes.Import, Agency);
}

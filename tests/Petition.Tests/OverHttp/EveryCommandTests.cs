using System.Globalization;
using System.Net;
using System.Text.Json;
using Hrss.Contracts;
using Hrss.EventLog.Consuming;
using Hrss.Petition.Warnings.Consuming;
using Hrss.ServiceDefaults;
using Hrss.Statutes;
using Hrss.Testing;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Hrss.Petition.Tests.OverHttp;

/// <summary>Whatever is wrong with a request for a command of the service, it is said in both languages with its code, and nothing is changed.</summary>
public sealed class EveryCommandTests(PetitionService petition)
{
    private const string Agency = "430200";
    private const string Account = "account-of-bad-requests";

    private static int months;

    public static TheoryData<int, string> Rows => [.. BadCommands.All.Select((bad, i) => (i, $"{bad.Command.Name}: {bad.Fault} {bad.Field}"))];

    [Fact]
    public void Every_command_that_the_service_takes_has_a_row()
    {
        var taken = petition.Service.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(endpoint => endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType).OfType<Type>().Where(type => type != typeof(FactForServices)).Distinct().ToList();
        taken.Count.ShouldBeGreaterThan(50, "the whole table of endpoints should have been read");
        BadCommands.All.Select(bad => bad.Command).Distinct().ShouldBe(taken, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task What_is_wrong_with_a_command_is_said_in_both_languages_and_changes_nothing(int row, string what)
    {
        var bad = BadCommands.All[row];
        var address = await AddressAsync(bad);
        using var leader = petition.Service.Officer(Roles.BureauLeader, Account, "赵局长", "局领导", Agency);
        using var answer = await leader.CommandAsync(address, bad.Body, version: 1);
        answer.StatusCode.ShouldBe(bad.Problem.Status, what);
        var problem = await answer.JsonAsync();
        problem.GetProperty("code").GetString().ShouldBe(bad.Problem.Code, what);
        InBothLanguages(problem.GetProperty("messages"), "zh", "en", what);
        if (bad.Field is not null)
        {
            var error = problem.GetProperty("errors").EnumerateArray().FirstOrDefault(e => e.GetProperty("code").GetString() == bad.Fault && e.GetProperty("field").GetString() == bad.Field);
            error.ValueKind.ShouldBe(JsonValueKind.Object, problem.GetRawText());
            InBothLanguages(error, "chinese", "english", what);
        }

        (await WrittenAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_body_that_is_no_object_of_json_or_breaks_off_is_refused_by_every_command()
    {
        using var leader = petition.Service.Officer(Roles.BureauLeader, Account, "赵局长", "局领导", Agency);
        foreach (var bad in BadCommands.All.DistinctBy(bad => bad.Command))
        {
            var address = $"/api/v1/{bad.Kind}{bad.Act.Replace("{id}", Guid.CreateVersion7().ToString(), StringComparison.Ordinal)}";
            foreach (var (body, code) in ((string, string)[])[("{\"on\":", "request.malformed-json"), ("[]", "request.wrong-type")])
            {
                using var answer = await leader.RawAsync(address, body);
                (answer.StatusCode, await answer.CodeAsync()).ShouldBe((HttpStatusCode.BadRequest, code), $"{bad.Command.Name} {body}");
            }
        }

        (await WrittenAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task What_there_is_not_is_said_for_every_kind_of_matter()
    {
        using var importer = petition.Service.Machine(Scopes.Import, Agency);
        var nowhere = Guid.CreateVersion7();
        await importer.CommandAsync($"/api/v1/petitions/{nowhere}/withdrawal", new { }, version: 1).RefusedAsync(HttpStatusCode.NotFound, "petition.not-found");
        await importer.CommandAsync($"/api/v1/factors/{nowhere}/measures", new { measures = "核对账册" }, version: 1).RefusedAsync(HttpStatusCode.NotFound, "factor.not-found");
        await importer.CommandAsync($"/api/v1/major-reports/{nowhere}/receipt", new { reference = "七号" }, version: 1).RefusedAsync(HttpStatusCode.NotFound, "major-report.not-found");
        await importer.CommandAsync($"/api/v1/screenings/{nowhere}/conclusion", new { }, version: 1).RefusedAsync(HttpStatusCode.NotFound, "screening.not-found");
        await importer.CommandAsync($"/api/v1/warnings/{nowhere}/acknowledgement", new { officer = "李科长" }, version: 1).RefusedAsync(HttpStatusCode.NotFound, "warning.not-found");
        await importer.CommandAsync($"/api/v1/assessments/{nowhere}/steps", new { kind = "survey", heldOn = "2011-06-03", people = 3, findings = "赞成" }, version: 1)
            .RefusedAsync(HttpStatusCode.NotFound, "assessment.not-found");
        await importer.CommandAsync($"/api/v1/receptions/{nowhere}/holding", new { }, version: 1).RefusedAsync(HttpStatusCode.NotFound, "reception.not-found");
        foreach (var kind in (string[])["petitions", "factors", "major-reports", "screenings", "warnings", "assessments", "receptions"])
            (await importer.GetAsync($"/api/v1/{kind}/{nowhere}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, kind);
    }

    private static void InBothLanguages(JsonElement texts, string chinese, string english, string what)
    {
        texts.GetProperty(chinese).GetString()!.ShouldContain(c => c >= '一' && c <= '鿿', what);
        texts.GetProperty(english).GetString()!.ShouldContain(c => char.IsAsciiLetter(c), what);
    }

    private async Task<string> AddressAsync(BadCommand bad)
    {
        if (!bad.Act.Contains("{id}", StringComparison.Ordinal))
            return $"/api/v1/{bad.Kind}{bad.Act}";
        using var importer = petition.Service.Machine(Scopes.Import, Agency);
        return (await MatterAsync(bad.Kind, importer)) + bad.Act["/{id}".Length..];
    }

    // The matter on which it is attempted: one of its own, of a month of its own where there is one a month.
    private async Task<string> MatterAsync(string kind, HttpClient importer)
    {
        var month = new DateOnly(2006, 1, 1).AddMonths(Interlocked.Increment(ref months));
        return kind switch
        {
            "petitions" => await importer.CommandAsync(
                "/api/v1/petitions", new { channel = "letter", subject = "反映", content = "……", petitioner = new { name = "张三" }, on = "2012-03-01" }).CreatedAsync(),
            "factors" => await importer.CommandAsync("/api/v1/factors", new
            {
                topic = "unpaid-wages", people = 3, cause = "停产", level = "considerable", department = "监察支队", responsible = "王支队长", place = "攸县", on = "2012-03-01",
            }).CreatedAsync(),
            "major-reports" => await importer.CommandAsync("/api/v1/major-reports", new { organ = "市委", title = "集体上访", content = "……", on = "2012-03-01" }).CreatedAsync(),
            "screenings" => await importer.CommandAsync(
                "/api/v1/screenings", new { month = $"{month:yyyy-MM}", units = (string[])["攸县"], on = $"{month:yyyy-MM-dd}" }).CreatedAsync(),
            "assessments" => await importer.CommandAsync(
                "/api/v1/assessments", new { subject = "调整缴费办法", department = "医保处", responsible = "赵处长", on = "2012-03-01" }).CreatedAsync(),
            "receptions" => await importer.CommandAsync(
                "/api/v1/receptions", new { day = WorkingDayOf(month.AddDays(9)), leader = "局长", place = "接待室", on = $"{month:yyyy-MM-dd}" }).CreatedAsync(),
            "warnings" => await WarningAsync(importer),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
    }

    private async Task<string> WarningAsync(HttpClient importer)
    {
        var employer = $"某单位{Guid.NewGuid():N}";
        await petition.Service.Services.GetServices<IHearFacts>().OfType<HearSignals>().Single().HearAsync(
            new PetitionRegistered
            {
                FactId = Guid.NewGuid(), Agency = Agency, MatterId = Guid.NewGuid(), MatterVersion = 1, RecordedAt = DateTimeOffset.UnixEpoch, OccurredOn = new(2012, 3, 1),
                Number = "XF-2012-000001", Channel = PetitionChannels.Visit, People = 90, GroupVisit = true, Employer = employer,
            },
            TestContext.Current.CancellationToken);
        var raised = (await importer.ReadAsync("/api/v1/warnings")).EnumerateArray().Single(w => w.TryGetProperty("employer", out var named) && named.GetString() == employer);
        return $"/api/v1/warnings/{raised.GetProperty("id").GetGuid()}";
    }

    private static string WorkingDayOf(DateOnly day)
    {
        while (!WorkingCalendar.Published.IsWorkingDay(day))
            day = day.AddDays(1);
        return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private async Task<long> WrittenAsync()
    {
        await using var count = petition.Service.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand("select count(*) from mt_events where user_name = $1");
        count.Parameters.Add(new() { Value = Account });
        return (long)(await count.ExecuteScalarAsync())!;
    }
}

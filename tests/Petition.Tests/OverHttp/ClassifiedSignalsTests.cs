using System.Globalization;
using System.Text.Json;
using Hrss.Contracts;
using Hrss.EventLog.Consuming;
using Hrss.Petition.Warnings.Consuming;
using Hrss.Testing;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Hrss.Petition.Tests.OverHttp;

/// <summary>Warnings from petitions that are registered and classified on the real service, and from what they turn out to be about later.</summary>
public sealed class ClassifiedSignalsTests(PetitionService petition)
{
    private const string Agency = "430200";

    [Fact]
    public async Task Letters_and_visits_alone_raise_a_warning_before_the_group_visit()
    {
        const string dairy = "湘岭春牧乳业有限公司";
        using var importer = petition.Service.Importer();
        foreach (var (channel, on, people) in ((string, string, int)[])[("letter", "2013-02-21", 1), ("letter", "2013-02-28", 1), ("visit", "2013-03-03", 4)])
            await RegisterAsync(importer, channel, on, people, dairy);
        // The employer of this one is found only when it is classified.
        var unknown = await RegisterAsync(importer, "call", "2013-03-07", 1, null);
        await ClassifyAsync(importer, unknown, 1, "2013-03-09", dairy);
        var warning = (await UntilAsync(importer, dairy, 1))[0];
        (Text(warning, "raisedOn"), warning.GetProperty("weight").GetInt32()).ShouldBe(("2013-03-07", 5));
        warning.GetProperty("signals").EnumerateArray().Select(s => Text(s, "channel")).ShouldBe(["letter", "letter", "visit", "call"]);

        await RegisterAsync(importer, "visit", "2013-03-24", 214, dairy, group: true);
        (await UntilAsync(importer, dairy, 2)).Select(w => Text(w, "raisedOn")).ShouldBe(["2013-03-24", "2013-03-07"]);
    }

    [Fact]
    public async Task What_is_classified_anew_counts_once_with_what_was_found_last()
    {
        const string dairy = "湘岭夏牧乳业有限公司";
        const string works = "某夏机械厂";
        using var importer = petition.Service.Importer();
        await RegisterAsync(importer, "visit", "2014-03-01", 2, dairy);
        var visit = await RegisterAsync(importer, "visit", "2014-03-03", 4, dairy);
        var asked = Item("2014-03-07", dairy);
        await TellAsync(asked);
        Text((await UntilAsync(importer, dairy, 1))[0], "raisedOn").ShouldBe("2014-03-07");

        // The visit was about another employer: too little is left to warn of. A replay with lower thresholds sees the same.
        await ClassifyAsync(importer, visit, 1, "2014-03-10", works);
        await UntilAsync(importer, dairy, 0);
        (await ReplayAsync(importer, 2, dairy, works)).ShouldBe([("2014-03-01", dairy), ("2014-03-03", works)]);
        (await ReplayAsync(importer, 3, dairy, works)).ShouldBe([("2014-03-07", dairy)]);
        (await petition.Service.OwnCountsAsync(Agency, 2014))[Measures.WarningsRaised].ShouldBe(0);

        // It was the dairy after all: the warning is due again, as another.
        await ClassifyAsync(importer, visit, 3, "2014-03-11", dairy);
        (await UntilAsync(importer, dairy, 1))[0].GetProperty("signals").GetArrayLength().ShouldBe(3);
        Text(await importer.ReadAsync(visit), "employer").ShouldBe(dairy);

        // So it is with a consultation, however often and late it is told.
        var classified = new ConsultationClassified
        {
            FactId = Guid.NewGuid(), Agency = Agency, MatterId = asked.MatterId, MatterVersion = 2, OccurredOn = new(2014, 3, 12), RecordedAt = DateTimeOffset.UnixEpoch,
            Number = "ZX-2014-000004", Channel = ConsultationChannels.MayorsMailbox, Employer = works,
        };
        await TellAsync(classified);
        await UntilAsync(importer, dairy, 0);
        foreach (var again in (Fact[])[asked, classified, asked])
            await Hearer.HearAsync(again, TestContext.Current.CancellationToken);
        (await UntilAsync(importer, dairy, 0)).ShouldBeEmpty();
        (await ReplayAsync(importer, 1, dairy, works)).ShouldBe([("2014-03-01", dairy), ("2014-03-03", dairy), ("2014-03-07", works)]);
        (await petition.Service.OwnCountsAsync(Agency, 2014))[Measures.WarningsRaised].ShouldBe(0);
    }

    [Fact]
    public async Task A_corrected_number_of_people_raises_a_warning_and_supersedes_one_that_nobody_has_acknowledged()
    {
        const string dairy = "湘岭冬牧乳业有限公司";
        using var importer = petition.Service.Importer();
        var visit = await RegisterAsync(importer, "visit", "2017-03-01", 5, dairy);
        await CorrectAsync(importer, visit, 1, "2017-03-02", 60);
        var warning = (await UntilAsync(importer, dairy, 1))[0];
        (Text(warning, "raisedOn"), warning.GetProperty("people").GetInt32()).ShouldBe(("2017-03-01", 60));

        await CorrectAsync(importer, visit, 2, "2017-03-03", 6);
        await UntilAsync(importer, dairy, 0);
        var ended = About(await importer.ReadAsync("/api/v1/warnings?open=false"), dairy).ShouldHaveSingleItem();
        (Text(ended, "id"), Text(ended, "stage")).ShouldBe((Text(warning, "id"), "superseded"));

        // What somebody has acknowledged stands.
        await CorrectAsync(importer, visit, 3, "2017-03-04", 70);
        var another = (await UntilAsync(importer, dairy, 1))[0];
        await importer.CommandAsync($"/api/v1/warnings/{Text(another, "id")}/acknowledgement", new { officer = "李科长", on = "2017-03-04" }, version: 1).DoneAsync();
        await CorrectAsync(importer, visit, 4, "2017-03-05", 5);
        await RegisterAsync(importer, "letter", "2017-06-01", 50, dairy);
        (await UntilAsync(importer, dairy, 2)).Select(w => Text(w, "stage")).ShouldBe(["raised", "acknowledged"]);
    }

    [Fact]
    public async Task What_was_raised_before_the_day_of_a_signal_stands_though_its_first_signals_are_more_than_a_year_old()
    {
        const string dairy = "湘岭秋牧乳业有限公司";
        using var importer = petition.Service.Importer();
        foreach (var on in (string[])["2015-02-21", "2015-02-28", "2015-03-03", "2015-03-05", "2015-03-07", "2015-03-08"])
            await Hearer.HearAsync(Item(on, dairy), TestContext.Current.CancellationToken);
        var warning = (await UntilAsync(importer, dairy, 1))[0];
        await Hearer.HearAsync(Item("2016-02-28", dairy), TestContext.Current.CancellationToken);
        Text((await UntilAsync(importer, dairy, 1))[0], "number").ShouldBe(Text(warning, "number"));
    }

    private HearSignals Hearer => petition.Service.Services.GetServices<IHearFacts>().OfType<HearSignals>().Single();

    private static ConsultationReceived Item(string on, string employer) => new()
    {
        FactId = Guid.NewGuid(), Agency = Agency, MatterId = Guid.NewGuid(), MatterVersion = 1, RecordedAt = DateTimeOffset.UnixEpoch, Employer = employer,
        OccurredOn = DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture), Number = $"ZX-{on[..4]}-000004", Channel = ConsultationChannels.MayorsMailbox, Class = "complaint",
    };

    private static async Task<IReadOnlyList<JsonElement>> UntilAsync(HttpClient importer, string employer, int standing)
    {
        var warnings = await importer.ReadUntilAsync("/api/v1/warnings", list => About(list, employer).Count() == standing);
        return [.. About(warnings, employer)];
    }

    private static IEnumerable<JsonElement> About(JsonElement warnings, params string[] employers) =>
        warnings.EnumerateArray().Where(w => w.TryGetProperty("employer", out var named) && employers.Contains(named.GetString()));

    private static async Task<IEnumerable<(string?, string?)>> ReplayAsync(HttpClient importer, int weight, params string[] employers)
    {
        var replayed = await importer.ReadAsync($"/api/v1/warnings/replay?from=2014-01-01&to=2014-12-31&employerMatters={weight}");
        return About(replayed.GetProperty("warnings"), employers).Select(w => (Text(w, "on"), Text(w, "employer")));
    }

    private static Task<string> RegisterAsync(HttpClient importer, string channel, string on, int people, string? employer, bool group = false) => importer.CommandAsync(
        "/api/v1/petitions",
        new { channel, subject = "反映拖欠工资", content = "……", petitioner = new { name = "张三" }, on, people, groupVisit = group, employer }).CreatedAsync();

    private static Task CorrectAsync(HttpClient importer, string petition, long version, string on, int people) =>
        importer.CommandAsync($"{petition}/correction", new { people, groupVisit = false, reason = "漏记人数", on }, version).DoneAsync();

    private static Task ClassifyAsync(HttpClient importer, string petition, long version, string on, string employer) => importer.CommandAsync(
        $"{petition}/classification", new { @class = "suggestion", about = new { topic = "unpaid-wages", employer }, on }, version).DoneAsync();

    private static string? Text(JsonElement json, string property) => json.GetProperty(property).GetString();

    private Task TellAsync(Fact fact) => petition.Service.Services.GetRequiredService<IBus>()
        .Publish(new FactForServices(fact), context => context.MessageId = fact.FactId, TestContext.Current.CancellationToken);
}

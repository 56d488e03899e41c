using System.Net;
using System.Text.Json;
using Hrss.Contracts;
using Hrss.EventLog.Consuming;
using Hrss.Petition.Warnings.Consuming;
using Hrss.ServiceDefaults.Requests;
using Hrss.Testing;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Hrss.Petition.Tests.OverHttp;

/// <summary>Signals come as facts over the broker and through the handler; the thread of the dairy is the worked example.</summary>
public sealed class WarningsOverHttpTests(PetitionService petition)
{
    private const string Dairy = "湘岭晨牧乳业有限公司";

    [Fact]
    public async Task The_wages_of_the_dairy_raise_a_warning_before_the_group_visit_which_becomes_a_factor()
    {
        const string agency = "430223";
        using var importer = Importer(agency);
        foreach (var fact in Wages(agency))
            await TellAsync(fact);

        // In whatever order they came in, the same warnings stand.
        var warnings = await importer.ReadUntilAsync(
            "/api/v1/warnings", list => list.EnumerateArray().Select(w => Text(w, "raisedOn")).SequenceEqual(["2011-03-24", "2011-03-14", "2011-03-07"]));
        var first = warnings.EnumerateArray().Last();
        (Text(first, "raisedOn"), Text(first, "scope"), Text(first, "employer"), first.GetProperty("weight").GetInt32()).ShouldBe(("2011-03-07", "employer", Dairy, 5));
        first.GetProperty("signals").EnumerateArray().Select(s => Text(s, "channel")).ShouldBe(["mailbox", "mailbox", "visit", "mailbox"]);

        var address = $"/api/v1/warnings/{Text(first, "id")}";
        await importer.CommandAsync($"{address}/factor", new { factor = "BW-2011-999999", on = "2011-03-07" }, version: 1).RefusedAsync(HttpStatusCode.Conflict, "warning.not-acknowledged");
        await importer.CommandAsync($"{address}/acknowledgement", new { officer = "李科长", on = "2011-03-07" }, version: 1).DoneAsync();
        await importer.CommandAsync($"{address}/factor", new { factor = "BW-2011-999999", on = "2011-03-08" }, version: 2)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "warning.factor-unknown");
        var factor = await importer.CommandAsync("/api/v1/factors", new
        {
            topic = "unpaid-wages", people = 420, cause = "停产后拖欠工资", level = "considerable", department = "劳动监察支队", responsible = "王支队长",
            employer = Dairy, foundBy = Text(first, "number"), on = "2011-03-08",
        }).CreatedAsync();
        await importer.CommandAsync($"{address}/factor", new { factor = Text(await importer.ReadAsync(factor), "number"), on = "2011-03-08" }, version: 2).DoneAsync();
        Text(await importer.ReadAsync(address), "stage").ShouldBe("turned-into-factor");
        (await importer.ReadAsync("/api/v1/warnings?open=false")).EnumerateArray().Count(w => Text(w, "stage") == "turned-into-factor").ShouldBe(1);
    }

    [Fact]
    public async Task A_signal_that_comes_in_late_puts_another_warning_in_the_place_of_one_that_nobody_has_acknowledged_and_figures_count_it_once()
    {
        const string agency = "430221";
        using var importer = Importer(agency);
        var hearer = petition.Service.Services.GetServices<IHearFacts>().OfType<HearSignals>().Single();
        var facts = Wages(agency);
        foreach (var fact in facts.Skip(1).Take(4).Append(facts[0]))
            await hearer.HearAsync(fact, TestContext.Current.CancellationToken);

        Text((await importer.ReadAsync("/api/v1/warnings")).EnumerateArray().ShouldHaveSingleItem(), "raisedOn").ShouldBe("2011-03-07");
        var superseded = (await importer.ReadAsync("/api/v1/warnings?open=false")).EnumerateArray().ShouldHaveSingleItem();
        (Text(superseded, "raisedOn"), Text(superseded, "stage")).ShouldBe(("2011-03-08", "superseded"));
        var counted = await petition.Service.OwnCountsAsync(agency, 2011);
        (counted[Measures.WarningsRaised], counted[Measures.WarningsOpen]).ShouldBe((1, 1));
    }

    [Fact]
    public async Task What_somebody_has_acknowledged_stands_whatever_comes_in_later()
    {
        const string agency = "430203";
        using var importer = Importer(agency);
        var hearer = petition.Service.Services.GetServices<IHearFacts>().OfType<HearSignals>().Single();
        var facts = Wages(agency);
        foreach (var fact in facts.Skip(1).Take(4))
            await hearer.HearAsync(fact, TestContext.Current.CancellationToken);
        var warning = (await importer.ReadAsync("/api/v1/warnings")).EnumerateArray().ShouldHaveSingleItem();
        await importer.CommandAsync($"/api/v1/warnings/{Text(warning, "id")}/acknowledgement", new { officer = "李科长", on = "2011-03-08" }, version: 1).DoneAsync();
        await hearer.HearAsync(facts[0], TestContext.Current.CancellationToken);
        var stands = (await importer.ReadAsync("/api/v1/warnings")).EnumerateArray().ShouldHaveSingleItem();
        (Text(stands, "id"), Text(stands, "stage")).ShouldBe((Text(warning, "id"), "acknowledged"));
    }

    [Fact]
    public async Task A_fact_that_is_told_again_and_again_by_several_at_once_is_one_signal_and_raises_one_warning()
    {
        const string agency = "430224";
        using var importer = Importer(agency);
        var hearer = petition.Service.Services.GetServices<IHearFacts>().OfType<HearSignals>().Single();
        var before = Wages(agency).Take(4).ToList();
        await Parallel.ForEachAsync(Enumerable.Repeat(before, 5).SelectMany(f => f), TestContext.Current.CancellationToken, async (fact, cancellation) => await hearer.HearAsync(fact, cancellation));

        var warning = (await importer.ReadAsync("/api/v1/warnings")).EnumerateArray().ShouldHaveSingleItem();
        warning.GetProperty("signals").GetArrayLength().ShouldBe(4);
        (await importer.ReadAsync("/api/v1/warnings/replay?from=2011-01-01&to=2011-12-31")).GetProperty("signals").GetInt32().ShouldBe(4);

        var address = $"/api/v1/warnings/{Text(warning, "id")}";
        var on = Text(warning, "raisedOn");
        await importer.CommandAsync($"{address}/acknowledgement", new { officer = "李科长", on }, version: 1).DoneAsync();
        await importer.CommandAsync($"{address}/dismissal", new { reason = "同一人重复反映", on }, version: 2).DoneAsync();
        (await importer.ReadAsync("/api/v1/warnings")).GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_replay_with_other_thresholds_says_on_which_day_which_signals_would_have_raised_which_warnings_and_changes_nothing()
    {
        const string agency = "430211";
        using var importer = Importer(agency);
        var hearer = petition.Service.Services.GetServices<IHearFacts>().OfType<HearSignals>().Single();
        foreach (var fact in Wages(agency))
            await hearer.HearAsync(fact, TestContext.Current.CancellationToken);

        const string year = "/api/v1/warnings/replay?from=2011-01-01&to=2011-12-31";
        Days(await importer.ReadAsync(year)).ShouldBe(["2011-03-07", "2011-03-14", "2011-03-24"]);
        var slower = await importer.ReadAsync($"{year}&employerMatters=8&employerPeople=1000");
        Days(slower).ShouldBe(["2011-03-11"]);
        slower.GetProperty("warnings")[0].GetProperty("signals").GetArrayLength().ShouldBe(6);
        Days(await importer.ReadAsync($"{year}&visit=1&employerPeople=1000")).ShouldBe(["2011-03-08"]);
        Days(await importer.ReadAsync("/api/v1/warnings/replay?from=2011-04-01&to=2011-12-31")).ShouldBeEmpty();
        (await importer.ReadAsync("/api/v1/warnings")).GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public async Task A_replay_raises_the_same_warnings_from_whatever_day_it_begins()
    {
        const string agency = "430202";
        using var importer = Importer(agency);
        var hearer = petition.Service.Services.GetServices<IHearFacts>().OfType<HearSignals>().Single();
        foreach (var fact in Wages(agency))
            await hearer.HearAsync(fact, TestContext.Current.CancellationToken);

        var raised = (await importer.ReadAsync("/api/v1/warnings/replay?from=2011-01-01&to=2011-12-31")).GetProperty("warnings").EnumerateArray()
            .Select(w => (On: Text(w, "on")!, Json: w.GetRawText())).ToList();
        raised.Select(w => w.On).ShouldBe(["2011-03-07", "2011-03-14", "2011-03-24"]);
        foreach (var from in (string[])["2011-03-01", "2011-03-07", "2011-03-08", "2011-03-14", "2011-03-15", "2011-03-24", "2011-03-25"])
        {
            var replayed = await importer.ReadAsync($"/api/v1/warnings/replay?from={from}&to=2011-12-31");
            replayed.GetProperty("warnings").EnumerateArray().Select(w => w.GetRawText())
                .ShouldBe(raised.Where(w => string.CompareOrdinal(w.On, from) >= 0).Select(w => w.Json), $"from {from}");
        }

        // The signals are those of the period.
        (await importer.ReadAsync("/api/v1/warnings/replay?from=2011-03-24&to=2011-12-31")).GetProperty("signals").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Thresholds_are_versions_in_force_from_their_day_and_a_warning_names_the_one_it_was_raised_by()
    {
        const string agency = "430204";
        using var importer = Importer(agency);
        var hearer = petition.Service.Services.GetServices<IHearFacts>().OfType<HearSignals>().Single();
        var two = new { perEmployer = new { days = 10, matters = 2, people = 1000 }, weights = new { visit = 1, letter = 1, assigned = 1, onlinePetition = 1, mailbox = 1, hotline = 1, onlineQuestion = 1 } };
        var set = await importer.CommandAsync("/api/v1/warnings/thresholds", new { thresholds = two, reason = "节前从严", on = "2011-03-10" });
        set.StatusCode.ShouldBe(HttpStatusCode.Created, await set.Content.ReadAsStringAsync());
        foreach (var fact in Wages(agency))
            await hearer.HearAsync(fact, TestContext.Current.CancellationToken);

        var raised = (await importer.ReadAsync("/api/v1/warnings")).EnumerateArray().Reverse().ToList();
        raised.Select(w => Text(w, "raisedOn")).ShouldBe(["2011-03-07", "2011-03-11", "2011-03-17"]);
        (raised[0].TryGetProperty("thresholds", out _), Text(raised[1], "thresholds")).ShouldBe((false, Text(await set.JsonAsync(), "number")));
        // So a replay goes by each on its days, and by others throughout where others are named.
        const string year = "/api/v1/warnings/replay?from=2011-01-01&to=2011-12-31";
        var replayed = await importer.ReadAsync(year);
        Days(replayed).ShouldBe(["2011-03-07", "2011-03-11", "2011-03-17"]);
        replayed.TryGetProperty("thresholds", out _).ShouldBeFalse();
        var others = await importer.ReadAsync($"{year}&employerDays=30&employerMatters=8");
        Days(others).ShouldBe(["2011-03-17"]);
        others.GetProperty("thresholds").GetProperty("perEmployer").GetProperty("matters").GetInt32().ShouldBe(8);

        (await importer.ReadAsync("/api/v1/warnings/thresholds")).EnumerateArray().Select(v => Text(v, "from")).ShouldBe(["2011-03-10", "0001-01-01"]);
    }

    [Fact]
    public async Task What_no_thresholds_can_be_and_no_period_is_is_refused_in_both_languages()
    {
        using var importer = Importer("430204");
        const string replay = "/api/v1/warnings/replay";
        await importer.GetAsync($"{replay}?from=2011-12-31&to=2011-01-01").RefusedAsync(HttpStatusCode.UnprocessableEntity, "warning.period-impossible");
        await importer.GetAsync($"{replay}?from=2011-01-01&to=2011-12-31&employerDays=0").RefusedAsync(HttpStatusCode.UnprocessableEntity, "warning.threshold-impossible");
        await importer.GetAsync($"{replay}?from=2011-01-01&to=2011-12-31&visit=viele").RefusedAsync(HttpStatusCode.BadRequest, "request.malformed");
        await importer.GetAsync($"{replay}?from=2011-02-30&to=2011-12-31").RefusedAsync(HttpStatusCode.BadRequest, "request.malformed");
        await importer.CommandAsync("/api/v1/warnings/thresholds", new { thresholds = new { weights = new { }, perEmployer = new { days = 0, matters = 2, people = 3 } }, reason = "……" })
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "warning.threshold-impossible");
    }

    [Fact]
    public async Task What_names_neither_an_employer_nor_a_place_with_a_topic_is_no_signal()
    {
        const string agency = "430281";
        using var importer = Importer(agency);
        var hearer = petition.Service.Services.GetServices<IHearFacts>().OfType<HearSignals>().Single();
        var visit = Wages(agency)[2];
        var registered = (PetitionRegistered)visit;
        await hearer.HearAsync(registered with { MatterId = Guid.NewGuid(), Employer = null, Topic = null }, TestContext.Current.CancellationToken);
        await hearer.HearAsync(registered with { MatterId = Guid.NewGuid(), Employer = " ", Place = null }, TestContext.Current.CancellationToken);
        foreach (var nowhere in (string[])["", " "])
            await hearer.HearAsync(registered with { MatterId = Guid.NewGuid(), Employer = null, Place = nowhere }, TestContext.Current.CancellationToken);
        (await importer.ReadAsync("/api/v1/warnings/replay?from=2011-01-01&to=2011-12-31")).GetProperty("signals").GetInt32().ShouldBe(0);
        await hearer.HearAsync(registered with { MatterId = Guid.NewGuid(), Employer = null }, TestContext.Current.CancellationToken);
        (await importer.ReadAsync("/api/v1/warnings/replay?from=2011-01-01&to=2011-12-31")).GetProperty("signals").GetInt32().ShouldBe(1);
    }

    private static List<Fact> Wages(string agency)
    {
        List<Fact> facts =
        [
            Mailbox(1, "2011-02-21"), Mailbox(2, "2011-02-28"), Visit(3, "2011-03-03", 4), Mailbox(4, "2011-03-07"), Visit(5, "2011-03-08", 2), Mailbox(6, "2011-03-11"),
            Visit(7, "2011-03-14", 5), Mailbox(8, "2011-03-17"), Visit(9, "2011-03-24", 214),
        ];
        return [.. facts.Select(fact => fact with { FactId = Guid.NewGuid(), Agency = agency, MatterId = Guid.NewGuid(), MatterVersion = 1, RecordedAt = DateTimeOffset.UnixEpoch })];

        static Fact Mailbox(int n, string on) => new ConsultationReceived
        {
            Number = $"ZX-2011-{n:D6}", Channel = ConsultationChannels.MayorsMailbox, Class = "complaint", Employer = Dairy, OccurredOn = Day(on),
        };

        static Fact Visit(int n, string on, int people) => new PetitionRegistered
        {
            Number = $"XF-2011-{n:D6}", Channel = PetitionChannels.Visit, People = people, GroupVisit = people > 5, Employer = Dairy, Place = "石峰区",
            Topic = MatterTopics.UnpaidWages, OccurredOn = Day(on),
        };

        static DateOnly Day(string on) => DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string?> Days(JsonElement replayed) => replayed.GetProperty("warnings").EnumerateArray().Select(w => Text(w, "on"));

    private static string? Text(JsonElement json, string property) => json.GetProperty(property).GetString();

    private Task TellAsync(Fact fact) => petition.Service.Services.GetRequiredService<IBus>()
        .Publish(new FactForServices(fact), context => context.MessageId = fact.FactId, TestContext.Current.CancellationToken);

    private HttpClient Importer(string agency)
    {
        var client = petition.Service.Importer();
        client.DefaultRequestHeaders.Add(AgencyOfRequest.Header, agency);
        return client;
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Hrss.Contracts;
using Hrss.Reporting.Figures;
using Hrss.Reporting.Reconciling;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Testing;

namespace Hrss.Reporting.Tests;

/// <summary>Resynchronisation and reconciliation, with the services themselves.</summary>
public sealed class FeedsTests(Bureau bureau)
{
    private const string Agency = "430224";

    [Fact]
    public async Task What_the_broker_lost_is_counted_from_the_feeds_alone_and_only_once()
    {
        await TakeInAsync();
        await CountedAsync();
        var counted = await bureau.PostingsAsync();
        await bureau.ForgetAsync();
        (await bureau.FigureAsync(Measures.LettersReceived, 2011, Agency)).ShouldBe(0);

        var first = await ResynchroniseAsync();
        first.Unreachable.ShouldBeEmpty();
        first.New.ShouldBeGreaterThan(0);
        (await bureau.PostingsAsync()).ShouldBe(counted);

        (await ResynchroniseAsync()).New.ShouldBe(0);
        await bureau.ExecuteAsync("delete from postings where fact_id in (select id from mt_events order by id limit 3); delete from mt_events where id in (select id from mt_events order by id limit 3)");
        (await ResynchroniseAsync()).New.ShouldBe(3);
        (await bureau.PostingsAsync()).ShouldBe(counted);
    }

    [Fact]
    public async Task Every_figure_is_compared_and_when_nothing_was_lost_reconciliation_is_clean()
    {
        await TakeInAsync();
        await CountedAsync();
        var reconciled = await ReconcileAsync();
        reconciled.Comparisons.Where(c => !c.Equal).ShouldBeEmpty();
        (reconciled.Clean, reconciled.Unreachable.Count, reconciled.Differences.Count).ShouldBe((true, 0, 0));
        reconciled.Comparisons.Select(c => c.Measure).ShouldBe(Figure.All.Select(f => f.Measure), ignoreOrder: true);
        reconciled.Comparisons.Single(c => c.Measure == Measures.LettersReceived).Own.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_petitions_life_is_counted_alike_on_both_sides_with_its_link_its_reviews_and_its_second_handling()
    {
        using var importer = bureau.Petition.Machine(Scopes.Import, Agency);
        var first = await importer.CommandAsync("/api/v1/petitions", Petition("visit", 1)).CreatedAsync();
        var repeat = await importer.CommandAsync("/api/v1/petitions", Petition("call", 2)).CreatedAsync();
        await importer.CommandAsync($"{repeat}/link", new { first = Guid.Parse(first[^36..]), reason = "同一事", on = "2011-03-03" }, version: 1).DoneAsync();
        await importer.CommandAsync($"{repeat}/withdrawal", new { on = "2011-03-04" }, version: 2).DoneAsync();
        (string Act, object Body)[] acts =
        [
            ("acceptance", new { on = "2011-03-04" }), ("assignment", new { department = "劳动监察支队", on = "2011-03-05" }),
            ("lead", new { leader = "赵局长", responsible = "王五", dueOn = "2011-04-30", on = "2011-03-06" }), ("supervision", new { supervisor = "赵局长", requirement = "限期", on = "2011-03-07" }),
            ("supervision/reply", new { reply = "已支付", on = "2011-03-08" }), ("answer", new { outcome = "explained", answer = "……", on = "2011-04-10" }),
            ("review", new { level = "review", organ = "市信访局", reason = "……", on = "2011-04-12" }),
            ("review/decision", new { result = "changed", opinion = "……", on = "2011-04-20" }), ("reopening", new { ground = "review-opinion", reason = "……", on = "2011-04-21" }),
            ("answer", new { outcome = "supported", answer = "……", on = "2011-05-10" }), ("review", new { level = "review", organ = "市信访局", reason = "……", on = "2011-05-12" }),
            ("review/decision", new { result = "upheld", opinion = "……", on = "2011-05-20" }),
            ("review", new { level = "reexamination", organ = "省信访局", reason = "……", on = "2011-05-22" }), ("review/decision", new { result = "upheld", opinion = "……", on = "2011-06-01" }),
        ];
        for (var i = 0; i < acts.Length; i++)
            await importer.CommandAsync($"{first}/{acts[i].Act}", acts[i].Body, version: i + 1).DoneAsync();
        await CountedAsync();

        var counted = (await ReconcileAsync()).Comparisons.ToDictionary(c => c.Measure, c => c.Ledger);
        (counted[Measures.PetitionsReopened], counted[Measures.PetitionReviews], counted[Measures.PetitionReexaminationsUpheld], counted[Measures.SupervisionRounds])
            .ShouldBe((1, 2, 1, 1));
        counted[Measures.PetitionMatters].ShouldBe(counted[Measures.PetitionsReceived] - counted[Measures.PetitionRepeats]);
        // Per channel, acts in = answered + refused + open.
        var (received, answered, refused, open) = (
            await ByChannelAsync(Measures.PetitionsReceived), await ByChannelAsync(Measures.PetitionsAnswered), await ByChannelAsync(Measures.PetitionsRefused),
            await ByChannelAsync(Measures.PetitionsOpen));
        received.Keys.ShouldContain(PetitionChannels.Call);
        foreach (var (channel, came) in received)
            came.ShouldBe(answered.GetValueOrDefault(channel) + refused.GetValueOrDefault(channel) + open.GetValueOrDefault(channel), channel);

        async Task<Dictionary<string, long>> ByChannelAsync(string measure) =>
            (await bureau.GetAsync<Statistic>($"/api/v1/statistics/{measure}/2011?by=channel", Agency)).Rows.ToDictionary(r => r.Key, r => r.Value);

        static object Petition(string channel, int day) =>
            new { channel, subject = "反映拖欠工资", content = "工资至今未发。", petitioner = new { name = "张三" }, topic = "unpaid-wages", on = $"2011-03-0{day}" };
    }

    [Fact]
    public async Task What_comes_by_the_Open311_door_and_what_is_published_of_it_is_counted_alike_on_both_sides_and_adds_up()
    {
        const string agency = "430281";
        var year = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8)).Year;
        await bureau.Consultation.Staff(Roles.Administrator, agency).CommandAsync("/api/v1/mailbox/systems", new { system = "12345", client = Scopes.Forward }).DoneAsync();
        var (hotline, chief) = (bureau.Consultation.Machine(Scopes.Forward, agency), bureau.Consultation.Staff(Roles.SectionChief, agency));
        for (var i = 0; i < 3; i++)
        {
            using var form = new FormUrlEncodedContent([new("service_code", "complaint"), new("description", "工资至今未发。"), new("attribute[external_number]", $"A-{i}")]);
            using var created = await hotline.PostAsync("/open311/v2/requests.json", form);
            created.StatusCode.ShouldBe(HttpStatusCode.Created, await created.Content.ReadAsStringAsync());
        }

        using var feed = bureau.Consultation.Machine(Scopes.Facts);
        var matters = MattersIn(await feed.ReadUntilAsync("/api/v1/facts", read => MattersIn(read).Count == 3));
        (string Act, object Body)[] acts =
        [
            ("dispatch", new { department = "劳动监察大队" }), ("answer", new { answer = "已责令补发。" }), ("publication", new { question = "拖欠工资怎么办？", answer = "可以投诉。" }),
            ("publication", new { question = "拖欠工资怎么办？", answer = "可以投诉或者申请仲裁。" }), ("publication-withdrawal", new { reason = "政策已变" }),
        ];
        for (var i = 0; i < acts.Length; i++)
            await chief.CommandAsync($"{matters[0]}/{acts[i].Act}", acts[i].Body, version: i + 1).DoneAsync();
        await chief.CommandAsync($"{matters[1]}/refusal", new { route = "arbitration", reason = "请申请仲裁" }, version: 1).DoneAsync();

        var reconciled = await Eventually.BecomesAsync(
            async () =>
            {
                await ResynchroniseAsync();
                return await bureau.GetAsync<Reconciliation>($"/api/v1/reconciliation/{year}", agency);
            },
            r => r.Clean && r.Comparisons.Single(c => c.Measure == Measures.AnswersWithdrawn).Ledger == 1, "both sides count alike");
        reconciled.Comparisons.Where(c => c.Measure is Measures.HotlineReceived or Measures.HotlineAnswered or Measures.AnswersPublished).Select(c => (c.Measure, c.Ledger))
            .ShouldBe([(Measures.HotlineReceived, 3L), (Measures.HotlineAnswered, 1), (Measures.AnswersPublished, 1)], ignoreOrder: true);
        var balance = (await bureau.GetAsync<Conservation>($"/api/v1/conservation/{year}", agency)).Channels.ShouldHaveSingleItem();
        balance.ShouldBe(new ChannelBalance("consultation", ConsultationChannels.MayorsHotline, 3, 1, 1, 0, 1, true));

        static List<string> MattersIn(JsonElement page) =>
        [
            .. page.GetProperty("facts").EnumerateArray().Where(f => f.GetProperty("agency").GetString() == agency)
                .Select(f => $"/api/v1/consultations/{f.GetProperty("matterId").GetGuid()}"),
        ];
    }

    [Fact]
    public async Task A_fact_that_the_ledger_lost_is_named()
    {
        var (letter, _) = await TakeInAsync();
        await CountedAsync();
        var fact = await bureau.ScalarAsync<Guid>($"select fact_id from postings where matter_id = '{letter}' and account in (select id from accounts where measure = '{Measures.LettersReceived}')");
        await bureau.ExecuteAsync($"delete from postings where fact_id = '{fact}'; delete from mt_events where id = '{fact}'");

        await NamesAsync(new FactDifference("petition", fact, letter, nameof(PetitionRegistered), new DateOnly(2011, 3, 1)), Measures.LettersReceived,
            Measures.PetitionsReceived, Measures.PetitionMatters, Measures.PetitionsOpen);
        await ResynchroniseAsync();
        (await ReconcileAsync()).Clean.ShouldBeTrue();
    }

    [Theory]
    [InlineData("delete from postings where fact_id = '{0}' and account in (select id from accounts where measure = 'petition.letters-received')")]
    [InlineData("update postings set amount = 2 where fact_id = '{0}' and account in (select id from accounts where measure = 'petition.letters-received')")]
    [InlineData("insert into postings select * from postings where fact_id = '{0}' and account in (select id from accounts where measure = 'petition.letters-received')")]
    [InlineData("update postings set business_date = '2012-03-01' where fact_id = '{0}' and account in (select id from accounts where measure = 'petition.letters-received')")]
    public async Task A_posting_that_is_not_as_the_rules_say_is_named_and_a_rebuild_puts_it_right(string damage)
    {
        var (letter, _) = await TakeInAsync();
        await CountedAsync();
        var fact = await bureau.ScalarAsync<Guid>($"select fact_id from postings where matter_id = '{letter}' and account in (select id from accounts where measure = '{Measures.LettersReceived}')");
        await bureau.ExecuteAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, damage, fact));

        await NamesAsync(new FactDifference("petition", fact, letter, nameof(PetitionRegistered), new DateOnly(2011, 3, 1)), Measures.LettersReceived);
        using (var rebuilt = await bureau.Reporting.Staff(Roles.Administrator).PostAsync("/api/v1/ledger/rebuild", null))
            rebuilt.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ReconcileAsync()).Clean.ShouldBeTrue();
    }

    [Fact]
    public async Task A_fact_that_was_counted_and_that_no_service_tells_is_named()
    {
        await TakeInAsync();
        await CountedAsync();
        var untold = Facts.Letter() with { Agency = Agency };
        await bureau.Ledger.WriteAsync([untold], CancellationToken.None);
        await NamesAsync(
            new FactDifference("petition", untold.FactId, untold.MatterId, nameof(PetitionRegistered), untold.OccurredOn), Measures.LettersReceived, Measures.PetitionsReceived,
            Measures.PetitionMatters, Measures.PetitionsOpen);
    }

    [Fact]
    public async Task Only_who_may_read_the_feeds_may_resynchronise()
    {
        foreach (var other in (HttpClient[])[bureau.Reporting.Importer(), bureau.Reporting.Staff(Roles.Clerk)])
        {
            using var refused = await other.PostAsync("/api/v1/resynchronisation", null);
            (refused.StatusCode, await refused.CodeAsync()).ShouldBe((HttpStatusCode.Forbidden, "access.forbidden"));
        }
    }

    /// <summary>Takes one letter, one hotline call and one information request in.</summary>
    private async Task<(Guid Letter, Guid Call)> TakeInAsync()
    {
        var letter = await PostAsync(bureau.Petition.Importer(), "petitions", new
        {
            channel = "letter", subject = "反映拖欠工资", content = "工资至今未发。", petitioner = new { name = "张三" }, on = "2011-03-01",
        });
        var call = await PostAsync(bureau.Consultation.Importer(), "consultations", new
        {
            channel = "mayors-hotline", @class = "inquiry", subject = "咨询社保转移", content = "如何办理社保转移?", inquirer = new { name = "李四" }, on = "2011-03-02",
        });
        await PostAsync(bureau.Disclosure.Importer(), "departments", new { name = $"就业科{Guid.NewGuid():N}"[..20], on = "2011-01-04" });
        return (letter, call);
    }

    // The ledger with everything that was taken in and nothing else: the feeds know it as soon as the relay does, the broker a little later.
    private async Task CountedAsync()
    {
        await bureau.ForgetAsync();
        await Eventually.BecomesAsync(
            async () =>
            {
                await ResynchroniseAsync();
                return (await ReconcileAsync()).Comparisons.Count(c => !c.Equal);
            },
            0, "figures that differ");
    }

    private async Task NamesAsync(FactDifference difference, params string[] measures)
    {
        var reconciled = await ReconcileAsync();
        reconciled.Clean.ShouldBeFalse();
        reconciled.Comparisons.Where(c => !c.Equal).Select(c => c.Measure).ShouldBe(measures, ignoreOrder: true);
        reconciled.Differences.ShouldHaveSingleItem().ShouldBe(difference);
    }

    private async Task<Resynchronised> ResynchroniseAsync()
    {
        using var answer = await bureau.Reporting.Machine(Scopes.Facts).PostAsync("/api/v1/resynchronisation", null);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<Resynchronised>(Json.Stored))!;
    }

    private Task<Reconciliation> ReconcileAsync() => bureau.GetAsync<Reconciliation>("/api/v1/reconciliation/2011", Agency);

    private static async Task<Guid> PostAsync(HttpClient importer, string matters, object command)
    {
        importer.DefaultRequestHeaders.Add(AgencyOfRequest.Header, Agency);
        using var answer = await importer.CommandAsync($"/api/v1/{matters}", command);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.JsonAsync()).GetProperty("id").GetGuid();
    }
}

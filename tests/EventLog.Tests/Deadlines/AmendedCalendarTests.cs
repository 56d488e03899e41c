using System.Globalization;
using System.Text.Json;
using Hrss.EventLog.Deadlines;
using Hrss.Petition.Petitions.Commands;
using Hrss.ServiceDefaults;
using Hrss.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Hrss.EventLog.Tests.Deadlines;

public sealed class AmendedCalendarTests(AmendingServices services) : IClassFixture<AmendingServices>, IAsyncDisposable
{
    public ValueTask DisposeAsync() => services.StopPetitionsAsync();

    [Fact]
    public async Task A_notice_that_an_officer_enters_moves_open_petitions_leaves_closed_ones_and_is_kept_over_a_restart()
    {
        var log = await services.NewPetitionLogAsync();
        var petition = services.StartPetition(log);
        var open = await AcceptedAsync(petition);
        var closed = await AcceptedAsync(petition);
        using var clerk = petition.Staff(Roles.Clerk);
        await clerk.CommandAsync($"{closed.Address}/assignment", new { department = "劳动监察支队" }, version: 2).DoneAsync();
        await clerk.CommandAsync($"{closed.Address}/answer", new { outcome = "supported", answer = "已责令支付。", basis = "《信访工作条例》第三十二条" }, version: 3).DoneAsync();
        await ListedAsync(clerk, open.Number);

        await services.EnterAsync(open.Due, "国办发明电〔2026〕90号");

        var moved = NextWorkingDay(open.Due);
        var details = await clerk.ReadUntilAsync(open.Address, d => DueOf(d) == moved);
        details.GetProperty("version").GetInt32().ShouldBe(3);
        var recalculated = details.GetProperty("recalculated").EnumerateArray().ShouldHaveSingleItem();
        recalculated.GetProperty("notice").GetString().ShouldBe("国办发明电〔2026〕90号");
        (Date(recalculated.GetProperty("was"), "legalDue"), Date(recalculated.GetProperty("due"), "legalDue")).ShouldBe((open.Due, moved));
        var unchanged = await clerk.ReadAsync(closed.Address);
        (DueOf(unchanged), unchanged.GetProperty("version").GetInt32()).ShouldBe((closed.Due, 4));

        await services.StopAsync(petition);
        var restarted = services.StartPetition(log);
        (await AcceptedAsync(restarted)).Due.ShouldBe(moved);
        // By the new date: the version says that nothing else came of the restart.
        using var again = restarted.Staff(Roles.Clerk);
        (await again.ReadAsync(open.Address)).GetProperty("version").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task Another_instance_goes_by_the_notice_too_and_an_amendment_of_it_moves_the_date_again()
    {
        var log = await services.NewPetitionLogAsync();
        var first = services.StartPetition(log);
        var second = services.StartPetition(log);
        var open = await AcceptedAsync(first, earlier: true);
        using var clerk = first.Staff(Roles.Clerk);
        await ListedAsync(clerk, open.Number);

        await services.EnterAsync(open.Due, "国办发明电〔2026〕91号");
        var moved = NextWorkingDay(open.Due);
        await clerk.ReadUntilAsync(open.Address, d => DueOf(d) == moved);
        await Eventually.BecomesAsync(async () => (await AcceptedAsync(second, earlier: true)).Due, moved, "the due date by the other instance");

        await services.EnterAsync(moved, "国办发明电〔2026〕92号");
        var details = await clerk.ReadUntilAsync(open.Address, d => DueOf(d) == NextWorkingDay(moved));
        details.GetProperty("recalculated").EnumerateArray().Select(r => r.GetProperty("notice").GetString())
            .ShouldBe(["国办发明电〔2026〕91号", "国办发明电〔2026〕92号"]);
    }

    [Fact]
    public async Task A_service_that_starts_later_asks_which_notices_there_are()
    {
        var day = NextWorkingDay(AmendingServices.Today.AddDays(100));
        await services.EnterAsync(day, "国办发明电〔2026〕93号");
        await services.LoseWhatPetitionWasToldAsync();
        var petition = services.StartPetition(await services.NewPetitionLogAsync(), asksDisclosure: true);
        await Eventually.BecomesAsync(() => Task.FromResult(Knows(petition, day)), true, "whether the late service knows the day off");
    }

    [Fact]
    public async Task The_notice_is_told_to_whoever_counts_as_well()
    {
        var day = NextWorkingDay(AmendingServices.Today.AddDays(120));
        await services.EnterAsync(day, "国办发明电〔2026〕94号");
        var told = new List<Contracts.HolidayNoticeEntered>();
        await Eventually.BecomesAsync(
            async () =>
            {
                told.AddRange((await services.Facts.TakeAllAsync()).Select(m => m.Fact).OfType<Contracts.HolidayNoticeEntered>());
                return told.Any(t => t.Document == "国办发明电〔2026〕94号" && t.DaysOff.ContainsKey(day) && t.Agency == "430200");
            },
            true, "the notice among the facts");
    }

    private static bool Knows(ServiceUnderTest<RegisterPetition> petition, DateOnly day) =>
        !petition.Services.GetRequiredService<Calendars>().Current.IsWorkingDay(day);

    // The sixty days of an earlier matter end on another day, to which the other test moves nothing.
    private static async Task<(string Address, string Number, DateOnly Due)> AcceptedAsync(ServiceUnderTest<RegisterPetition> petition, bool earlier = false)
    {
        using var importer = petition.Importer();
        var day = AmendingServices.Today.AddDays(earlier ? -20 : 0);
        var address = await RegisteredAsync(petition, day);
        await importer.CommandAsync($"{address}/acceptance", new { on = day }, version: 1).DoneAsync();
        var details = await importer.ReadAsync(address);
        return (address, details.GetProperty("number").GetString()!, DueOf(details));
    }

    private static async Task<string> RegisteredAsync(ServiceUnderTest<RegisterPetition> petition, DateOnly on)
    {
        using var importer = petition.Importer();
        return await importer.CommandAsync(
            "/api/v1/petitions", new { channel = "letter", subject = "反映拖欠工资", content = "工资至今未发。", petitioner = new { name = "张三" }, on }).CreatedAsync();
    }

    // The list follows the log after a moment; what it does not hold yet is recalculated a little later.
    private static Task<JsonElement> ListedAsync(HttpClient clerk, string number) => clerk.ReadUntilAsync(
        "/api/v1/deadlines?within=60",
        list => list.GetProperty("matters").EnumerateArray().Any(m => m.GetProperty("number").GetString() == number && m.GetProperty("rule").GetString()!.StartsWith("petition.handling", StringComparison.Ordinal)));

    private DateOnly NextWorkingDay(DateOnly day)
    {
        var calendar = services.Disclosure.Services.GetRequiredService<Calendars>().Current;
        return calendar.WorkingDayOnOrAfter(day.AddDays(1));
    }

    private static DateOnly DueOf(JsonElement details) => Date(details.GetProperty("due"), "legalDue");

    private static DateOnly Date(JsonElement element, string name) => DateOnly.ParseExact(element.GetProperty(name).GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

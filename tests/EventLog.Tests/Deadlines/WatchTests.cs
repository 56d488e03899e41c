using System.Globalization;
using System.Text.Json;
using Hrss.EventLog.Deadlines;
using Hrss.Petition.Petitions.Commands;
using Hrss.ServiceDefaults;
using Hrss.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Hrss.EventLog.Tests.Deadlines;

public sealed class WatchTests(AmendingServices services) : IClassFixture<AmendingServices>, IAsyncDisposable
{
    public ValueTask DisposeAsync() => services.StopPetitionsAsync();

    [Fact]
    public async Task An_open_petition_is_reminded_of_before_on_and_after_its_date_and_nothing_else_is()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var petition = services.StartPetition(await services.NewPetitionLogAsync(), time);
        var open = await RegisteredAsync(petition);
        var closed = await RegisteredAsync(petition);
        var old = await RegisteredAsync(petition, "2011-03-01");
        using (var clerk = petition.Importer())
        {
            await clerk.CommandAsync($"{closed.Address}/refusal", new { reason = "已由法院受理", route = "人民法院" }, version: 1).DoneAsync();
            await clerk.ReadUntilAsync("/api/v1/deadlines?within=30", list => Numbers(list).Contains(open.Number) && !Numbers(list).Contains(closed.Number));
        }

        for (var day = AmendingServices.Today.AddDays(1); day <= open.Due.AddDays(2); day = day.AddDays(1))
        {
            time.SetUtcNow(new DateTimeOffset(day.ToDateTime(new TimeOnly(7, 0)), TimeSpan.FromHours(8)));
            await SweptAsync(petition);
        }

        using var reader = petition.Importer();
        var details = await reader.ReadAsync(open.Address);
        var reminders = details.GetProperty("reminders").EnumerateArray().ToList();
        reminders.Select(r => r.GetProperty("kind").GetString()).ShouldBe(["before", "at", "after"]);
        (Date(reminders[1], "on"), Date(reminders[2], "on")).ShouldBe((open.Due, open.Due.AddDays(1)));
        (await reader.ReadAsync(closed.Address)).GetProperty("version").GetInt32().ShouldBe(2);
        (await reader.ReadAsync(old.Address)).GetProperty("version").GetInt32().ShouldBe(1, "what was due before it was recorded is listed, not reminded of");

        var listed = await reader.ReadUntilAsync("/api/v1/deadlines", list => list.GetProperty("overdue").GetInt32() == 2);
        Numbers(listed).ShouldBe([old.Number, open.Number]);
        listed.GetProperty("matters")[1].GetProperty("workingDaysLeft").GetInt32().ShouldBeLessThan(0);
        listed.GetProperty("matters")[1].GetProperty("urgency").GetString().ShouldBe("overdue");
    }

    [Fact]
    public async Task The_leader_reminds_by_itself_at_its_hour()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var petition = services.StartPetition(await services.NewPetitionLogAsync(), time);
        var open = await RegisteredAsync(petition);
        using var clerk = petition.Importer();
        await clerk.ReadUntilAsync("/api/v1/deadlines?within=30", list => Numbers(list).Contains(open.Number));

        time.SetUtcNow(new DateTimeOffset(open.Due.ToDateTime(new TimeOnly(6, 1)), TimeSpan.FromHours(8)));

        var details = await clerk.ReadUntilAsync(open.Address, d => d.GetProperty("reminders").GetArrayLength() > 0);
        details.GetProperty("reminders").EnumerateArray().ShouldHaveSingleItem().GetProperty("kind").GetString().ShouldBe("at");
    }

    [Fact]
    public async Task Who_works_on_a_matter_is_not_interrupted_by_a_reminder()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var petition = services.StartPetition(await services.NewPetitionLogAsync(), time);
        using var importer = petition.Importer();
        // Received thirteen days ago: due in two days, and recorded a moment ago.
        var open = await RegisteredAsync(petition, AmendingServices.Today.AddDays(-13).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await importer.ReadUntilAsync("/api/v1/deadlines?within=30", list => Numbers(list).Contains(open.Number));

        (await SweptAsync(petition)).ShouldBe((0, 1));
        time.Advance(TimeSpan.FromMinutes(61));
        await SweptAsync(petition);
        (await importer.ReadAsync(open.Address)).GetProperty("reminders").EnumerateArray().ShouldHaveSingleItem().GetProperty("kind").GetString().ShouldBe("before");
    }

    [Fact]
    public async Task The_list_is_for_staff_and_asks_for_a_possible_number_of_days()
    {
        var petition = services.StartPetition(await services.NewPetitionLogAsync());
        await petition.Visitor().GetAsync("/api/v1/deadlines").RefusedAsync(System.Net.HttpStatusCode.Unauthorized, "access.unauthenticated");
        await petition.Staff(Roles.Clerk).GetAsync("/api/v1/deadlines?within=251").RefusedAsync(System.Net.HttpStatusCode.UnprocessableEntity, "deadlines.within-out-of-range");
        (await petition.Staff(Roles.Auditor).ReadAsync("/api/v1/deadlines?within=0")).GetProperty("matters").GetArrayLength().ShouldBe(0);
    }

    // What the leader does at its hour, done here so that each day has had it; done twice it does nothing.
    private static async Task<(int Reminded, int PutOff)> SweptAsync(ServiceUnderTest<RegisterPetition> petition)
    {
        var swept = (Reminded: 0, PutOff: 0);
        foreach (var watch in petition.Services.GetServices<IDeadlineWatch>())
        {
            var (reminded, putOff) = await watch.RemindAsync(CancellationToken.None);
            swept = (swept.Reminded + reminded, swept.PutOff + putOff);
        }

        return swept;
    }

    private static async Task<(string Address, string Number, DateOnly Due)> RegisteredAsync(ServiceUnderTest<RegisterPetition> petition, string? on = null)
    {
        using var importer = petition.Importer();
        var address = await importer.CommandAsync(
            "/api/v1/petitions", new { channel = "letter", subject = "反映拖欠工资", content = "工资至今未发。", petitioner = new { name = "张三" }, on }).CreatedAsync();
        var details = await importer.ReadAsync(address);
        return (address, details.GetProperty("number").GetString()!, Date(details.GetProperty("acceptanceDue"), "legalDue"));
    }

    private static List<string?> Numbers(JsonElement list) => [.. list.GetProperty("matters").EnumerateArray().Select(m => m.GetProperty("number").GetString())];

    private static DateOnly Date(JsonElement element, string name) => DateOnly.ParseExact(element.GetProperty(name).GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

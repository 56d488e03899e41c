using System.Net;
using Hrss.Testing;

namespace Hrss.Petition.Tests.OverHttp;

public sealed class LifeOfAPetitionTests(PetitionService petition)
{
    private static readonly object Letter = new
    {
        channel = "letter",
        subject = "反映拖欠工资",
        content = "我在某建筑工地做工，至今未领到去年的工资。",
        petitioner = new { name = "张三", phone = "13800000000" },
        on = "2011-03-01",
    };

    [Fact]
    public async Task A_letter_of_2011_goes_from_registration_to_answer_and_shows_how_its_due_date_was_reached()
    {
        var importer = petition.Service.Importer();
        var registered = await importer.CommandAsync("/api/v1/petitions", Letter);
        registered.StatusCode.ShouldBe(HttpStatusCode.Created, await registered.Content.ReadAsStringAsync());
        registered.Headers.ETag!.Tag.ShouldBe("\"1\"");
        var address = registered.Headers.Location!.ToString();
        (await registered.JsonAsync()).GetProperty("number").GetString()!.ShouldStartWith("XF-2011-");

        (await importer.CommandAsync($"{address}/acceptance", new { on = "2011-03-04" }, version: 1)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await importer.CommandAsync($"{address}/assignment", new { department = "劳动监察支队", on = "2011-03-05" }, version: 2)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var answered = await importer.CommandAsync($"{address}/answer", new { outcome = "supported", answer = "已责令支付。", on = "2011-04-10" }, version: 3);
        answered.StatusCode.ShouldBe(HttpStatusCode.OK, await answered.Content.ReadAsStringAsync());

        var details = await (await importer.GetAsync(address)).JsonAsync();
        details.GetProperty("stage").GetString().ShouldBe("answered");
        details.GetProperty("inTime").GetBoolean().ShouldBeTrue();
        details.GetProperty("version").GetInt32().ShouldBe(4);
        details.GetProperty("regulation").GetString().ShouldBe("of2005");
        details.GetProperty("due").GetProperty("legalDue").GetString().ShouldBe("2011-05-03");
    }
}

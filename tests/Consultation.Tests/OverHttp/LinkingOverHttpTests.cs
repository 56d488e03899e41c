using System.Net;
using Hrss.Contracts;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Testing;

namespace Hrss.Consultation.Tests.OverHttp;

public sealed class LinkingOverHttpTests(ConsultationService consultation)
{
    private const string Agency = "430224";

    [Fact]
    public async Task A_call_about_what_was_asked_by_mailbox_is_an_act_more_and_no_matter_more()
    {
        using var importer = consultation.Service.Importer();
        importer.DefaultRequestHeaders.Add(AgencyOfRequest.Header, Agency);
        var (mail, call) = (await ReceiveAsync(importer, "mayors-mailbox", "2012-03-01"), await ReceiveAsync(importer, "mayors-hotline", "2012-03-02"));
        await importer.CommandAsync($"{call}/link", new { first = IdOf(mail), reason = "同一人同一事", on = "2012-03-02" }, version: 1).DoneAsync();

        (await importer.ReadAsync(call)).GetProperty("linked").GetProperty("first").GetGuid().ShouldBe(IdOf(mail));
        var acts = await importer.ReadAsync($"{mail}/acts");
        acts.GetProperty("first").GetProperty("id").GetGuid().ShouldBe(IdOf(mail));
        acts.GetProperty("repeats").EnumerateArray().Select(a => a.GetProperty("id").GetGuid()).ShouldBe([IdOf(call)]);
        var counts = await consultation.Service.OwnCountsAsync(Agency, 2012);
        (counts[Measures.ConsultationsReceived], counts[Measures.ConsultationMatters], counts[Measures.ConsultationRepeats]).ShouldBe((2, 1, 1));

        await importer.CommandAsync($"{call}/link/end", new { reason = "另有诉求", on = "2012-03-03" }, version: 2).DoneAsync();
        counts = await consultation.Service.OwnCountsAsync(Agency, 2012);
        (counts[Measures.ConsultationMatters], counts[Measures.ConsultationRepeats]).ShouldBe((2, 0));
    }

    [Fact]
    public async Task What_a_link_lacks_is_said_in_both_languages_and_a_service_that_is_not_known_is_named()
    {
        using var importer = consultation.Service.Importer();
        var call = await ReceiveAsync(importer, "mayors-hotline", "2012-03-02");
        foreach (var (body, status, code) in ((object, HttpStatusCode, string)[])
        [
            (new { first = Guid.Empty, reason = "……" }, HttpStatusCode.UnprocessableEntity, "request.invalid"),
            (new { first = Guid.NewGuid(), reason = "" }, HttpStatusCode.UnprocessableEntity, "request.invalid"),
            (new { first = Guid.NewGuid(), reason = "同一事", service = "treasury" }, HttpStatusCode.UnprocessableEntity, "link.no-such-service"),
            (new { first = Guid.NewGuid(), reason = "同一事", on = "2012-03-02" }, HttpStatusCode.UnprocessableEntity, "link.no-such-first"),
            (new { first = IdOf(call), reason = "同一事", on = "2012-03-02" }, HttpStatusCode.UnprocessableEntity, "link.no-such-first"),
        ])
            await importer.CommandAsync($"{call}/link", body, version: 1).RefusedAsync(status, code);
        await importer.CommandAsync($"{call}/link/end", new { reason = "并非同一事", on = "2012-03-02" }, version: 1).RefusedAsync(HttpStatusCode.Conflict, "link.not-linked");
        using var visitor = consultation.Service.Visitor();
        (await visitor.GetAsync($"/api/v1/acts/{IdOf(call)}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var forwarder = consultation.Service.Machine(Scopes.Forward);
        (await forwarder.GetAsync($"{call}/acts")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await importer.GetAsync($"/api/v1/consultations/{Guid.NewGuid()}/acts").RefusedAsync(HttpStatusCode.NotFound, "consultation.not-found");
    }

    [Fact]
    public async Task What_came_in_about_the_same_is_found_here_even_where_the_other_service_cannot_be_asked_which_is_then_named()
    {
        // Nobody listens at the port of discard.
        await using var alone = await consultation.AnotherAsync(null, ("services:petition:http:0", "http://127.0.0.1:9"), ("Authentication:Authority", "http://127.0.0.1:9"));
        using var clerk = alone.Staff(Roles.Clerk);
        using var importer = alone.Importer();
        importer.DefaultRequestHeaders.Add(AgencyOfRequest.Header, "430200");
        var call = await ReceiveAsync(importer, "mayors-hotline", "2012-03-02", "13855550000");
        var found = await Eventually.BecomesAsync(
            async () => await (await clerk.CommandAsync("/api/v1/acts/alike", new { phone = "138-5555 0000" })).JsonAsync(),
            answer => answer.GetProperty("acts").GetArrayLength() > 0, "what came in");
        found.GetProperty("acts").EnumerateArray().Select(a => a.GetProperty("act").GetProperty("id").GetGuid()).ShouldBe([IdOf(call)]);
        found.GetProperty("unasked").EnumerateArray().Select(u => u.GetString()).ShouldBe(["petition"]);
        found.GetRawText().ShouldNotContain("5555", Case.Sensitive, "it says which act, not who");
        await clerk.CommandAsync("/api/v1/acts/alike", new { name = "张三" }).RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        await alone.Visitor().CommandAsync("/api/v1/acts/alike", new { phone = "138" }).RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
    }

    private static Task<string> ReceiveAsync(HttpClient importer, string channel, string on, string? phone = null) => importer.CommandAsync(
        "/api/v1/consultations",
        new { channel, @class = "inquiry", subject = "咨询", content = "……", inquirer = new { phone }, on }).CreatedAsync();

    private static Guid IdOf(string address) => Guid.Parse(address[^36..]);
}

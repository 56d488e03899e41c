using System.Net;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Testing;

namespace Hrss.Consultation.Tests.OverHttp;

public sealed class ForwardedOnceTests(ConsultationService consultation)
{
    private readonly HttpClient municipal = consultation.Service.Machine(Scopes.Forward, "430200");

    private static object Item(string number, string system = "12345", string subject = "咨询退休手续") => new
    {
        channel = "mayors-mailbox",
        @class = "inquiry",
        subject,
        content = "请问需要哪些材料？",
        inquirer = new { name = "李四" },
        source = new { system, externalNumber = number },
    };

    [Theory]
    [InlineData("the same key", 1)]
    [InlineData("another key", 2)]
    [InlineData("no key", 3)]
    public async Task An_item_forwarded_again_is_answered_with_its_first_registration_whatever_the_key(string _, int again)
    {
        var (number, key) = (Unique(), Unique());
        var first = await municipal.CommandAsync("/api/v1/consultations", Item(number), key: key);
        var second = await municipal.CommandAsync("/api/v1/consultations", Item(number), key: again switch { 1 => key, 2 => Unique(), _ => null });

        (first.StatusCode, second.StatusCode).ShouldBe((HttpStatusCode.Created, HttpStatusCode.Created));
        (await second.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        second.Headers.Location.ShouldBe(first.Headers.Location);
        second.Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
    }

    [Fact]
    public async Task An_item_forwarded_again_with_other_words_keeps_its_first_registration()
    {
        var number = Unique();
        var first = await municipal.CommandAsync("/api/v1/consultations", Item(number)).CreatedAsync();
        (await municipal.CommandAsync("/api/v1/consultations", Item(number, subject: "改了标题")).CreatedAsync()).ShouldBe(first);
        (await consultation.Service.Importer().ReadAsync(first)).GetProperty("subject").GetString().ShouldBe("咨询退休手续");
    }

    [Fact]
    public async Task A_key_used_for_another_item_is_refused_although_the_items_number_is_new()
    {
        var key = Unique();
        await municipal.CommandAsync("/api/v1/consultations", Item(Unique()), key: key).CreatedAsync();
        await municipal.CommandAsync("/api/v1/consultations", Item(Unique()), key: key)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "idempotency.key-reused");
    }

    [Fact]
    public async Task A_number_belongs_to_its_system_and_agency()
    {
        var number = Unique();
        var first = await municipal.CommandAsync("/api/v1/consultations", Item(number)).CreatedAsync();
        (await municipal.CommandAsync("/api/v1/consultations", Item(number, "市长信箱")).CreatedAsync()).ShouldNotBe(first);
        using var county = consultation.Service.Machine(Scopes.Forward);
        county.DefaultRequestHeaders.Add(AgencyOfRequest.Header, "430223");
        (await county.CommandAsync("/api/v1/consultations", Item(number)).CreatedAsync()).ShouldNotBe(first);
    }

    [Fact]
    public async Task However_many_forward_one_item_at_once_among_others_it_is_registered_once_and_the_others_each()
    {
        var number = Unique();
        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(i =>
            municipal.CommandAsync("/api/v1/consultations", Item(i % 3 == 0 ? number : Unique()), key: i % 2 == 0 ? Unique() : null)));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Created);
        answers.Where((_, i) => i % 3 == 0).Select(answer => answer.Headers.Location).Distinct().Count().ShouldBe(1);
        answers.Where((_, i) => i % 3 != 0).Select(answer => answer.Headers.Location).Distinct().Count().ShouldBe(40);
    }

    [Theory]
    [InlineData("12/345", "7")]
    [InlineData("", "7")]
    [InlineData("12345", "")]
    [InlineData("12345", " 7")]
    public async Task A_source_that_could_be_taken_for_another_is_refused(string system, string number) =>
        await municipal.CommandAsync("/api/v1/consultations", Item(number, system)).RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");

    private static string Unique() => Guid.NewGuid().ToString("N");
}

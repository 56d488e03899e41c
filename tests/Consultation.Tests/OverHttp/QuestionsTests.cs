using System.Net;
using System.Text.Json;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Consultation.Tests.OverHttp;

public sealed class QuestionsTests(ConsultationService consultation)
{
    private readonly HttpClient visitor = consultation.Service.Visitor();
    private readonly HttpClient clerk = consultation.Service.Staff(Roles.Clerk);

    [Fact]
    public async Task A_visitor_asks_reads_the_state_by_number_and_code_and_others_find_the_published_answer_by_a_word_of_two_characters()
    {
        var (asked, address) = await AskAsync(null);
        var key = new { number = asked.GetProperty("number").GetString(), accessCode = asked.GetProperty("accessCode").GetString() };
        (await StateAsync(key)).GetProperty("stage").GetString().ShouldBe("received");
        await visitor.CommandAsync("/api/v1/questions/state", key with { accessCode = "AAAAAAAAAAAA" }).RefusedAsync(HttpStatusCode.NotFound, "question.not-found");

        await clerk.CommandAsync($"{address}/dispatch", new { department = "养老保险科" }, 1).DoneAsync();
        await clerk.CommandAsync($"{address}/publication", new { question = "……", answer = "……" }, 2).RefusedAsync(HttpStatusCode.Conflict, "consultation.not-answered");
        await clerk.CommandAsync($"{address}/answer", new { answer = "李四您好，请带身份证。" }, 2).DoneAsync();
        var state = await StateAsync(key);
        (state.GetProperty("stage").GetString(), state.GetProperty("answer").GetString()).ShouldBe(("answered", "李四您好，请带身份证。"));
        (await FoundAsync("鳏寡")).ShouldBeEmpty();

        await clerk.CommandAsync($"{address}/publication", new { question = "鳏寡老人如何退休？", answer = "请打 13912345678。" }, 3)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "question.personal-data");
        await clerk.CommandAsync($"{address}/publication", new { question = "鳏寡老人如何办理退休？", answer = "请带身份证。" }, 3).DoneAsync();
        (await FoundAsync("鳏寡")).ShouldBe(["鳏寡老人如何办理退休？"]);
        (await FoundAsync("鳏寡 身份证")).Count.ShouldBe(1);
        (await FoundAsync("寡人")).ShouldBeEmpty();
        var suggested = await visitor.ReadAsync("/api/v1/questions/suggestions?text=" + Uri.EscapeDataString("请问鳏寡老人怎样退休"));
        suggested[0].GetProperty("question").GetString().ShouldBe("鳏寡老人如何办理退休？");
        suggested.ToString().ShouldNotContain("李四");

        await clerk.CommandAsync($"{address}/publication-withdrawal", new { reason = "政策已变" }, 4).DoneAsync();
        (await FoundAsync("鳏寡")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_question_sent_again_has_its_first_number_and_the_code_is_not_given_a_second_time()
    {
        var key = Guid.NewGuid().ToString("N");
        var (first, _) = await AskAsync(key);
        var (second, _) = await AskAsync(key);
        second.GetProperty("number").GetString().ShouldBe(first.GetProperty("number").GetString());
        second.TryGetProperty("accessCode", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_code_that_came_with_the_question_is_known_however_often_it_is_sent_and_one_that_is_none_is_refused()
    {
        const string code = "23456789ABCD";
        var (key, question) = (Guid.NewGuid().ToString("N"), Question(code));
        var first = await (await visitor.CommandAsync("/api/v1/questions", question, key: key)).JsonAsync();
        var second = await (await visitor.CommandAsync("/api/v1/questions", question, key: key)).JsonAsync();
        second.GetRawText().ShouldBe(first.GetRawText());
        second.GetProperty("accessCode").GetString().ShouldBe(code);
        (await StateAsync(new { number = first.GetProperty("number").GetString(), accessCode = code })).GetProperty("stage").GetString().ShouldBe("received");

        foreach (var none in (string[])["", "23456789ABC", "23456789ABCO", "23456789abcd"])
        {
            await visitor.CommandAsync("/api/v1/questions", Question(none)).RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        }

        await visitor.CommandAsync("/api/v1/questions", Question("ZZZZZZZZZZZZ"), key: key).RefusedAsync(HttpStatusCode.UnprocessableEntity, "idempotency.key-reused");
    }

    private static object Question(string accessCode) =>
        new { @class = "inquiry", subject = "咨询退休手续", content = "请问需要哪些材料？", inquirer = new { name = "李四" }, accessCode };

    private async Task<(JsonElement Asked, string Address)> AskAsync(string? key)
    {
        var answer = await visitor.CommandAsync(
            "/api/v1/questions", new { @class = "inquiry", subject = "咨询退休手续", content = "请问需要哪些材料？", inquirer = new { name = "李四" } }, key: key);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.JsonAsync(), answer.Headers.Location!.ToString());
    }

    private async Task<JsonElement> StateAsync(object key)
    {
        var answer = await visitor.CommandAsync("/api/v1/questions/state", key);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.JsonAsync();
    }

    private async Task<List<string>> FoundAsync(string words) =>
        [.. (await visitor.ReadAsync("/api/v1/questions?q=" + Uri.EscapeDataString(words))).GetProperty("questions").EnumerateArray().Select(q => q.GetProperty("question").GetString()!)];
}

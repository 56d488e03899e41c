using System.Security.Cryptography;
using System.Text;
using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Commands;

/// <summary>网上提问: anybody asks; number and access code let the asker read the state of the question.</summary>
/// <param name="Class">诉求类别.</param>
/// <param name="Subject">标题, at most 200 characters.</param>
/// <param name="Content">内容, at most 20,000 characters.</param>
/// <param name="Inquirer">提问人; may stay unnamed.</param>
/// <param name="Topic">事项领域, or null.</param>
/// <param name="AccessCode">
/// 查询码 that the sender has made (<see cref="ServiceDefaults.Requests.AccessCode"/>): it knows the code even where the answer is lost on its way; null for one that is made
/// here and given once.
/// </param>
public sealed record AskQuestion(
    ConsultationClass Class, string Subject, string Content, Inquirer Inquirer, ConsultationTopic? Topic = null, string? AccessCode = null)
{
    /// <summary>The hash under which a code is kept.</summary>
    internal static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code.Trim().ToUpperInvariant())));

    internal static void Map(RouteGroupBuilder questions) => questions
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .RequireRateLimiting(ServiceDefaults.ServiceDefaults.SubmissionLimit)
        .WithSummary("网上提问，查询码只给出一次 / Ask a question; the access code is given once");

    private static async Task<Results<Created<AskedQuestion>, ProblemHttpResult>> HandleAsync(
        Command<AskQuestion> command, MatterRegistry registry, Calendars calendars, BusinessClock clock, CancellationToken cancellation)
    {
        var (asked, on) = (command.Body, clock.Today);
        var receipt = new ReceiveConsultation(ConsultationChannel.Online, asked.Class, asked.Subject, asked.Content, asked.Inquirer, Topic: asked.Topic);
        var (received, refusal) = ReceiveConsultation.Decide(receipt, on, calendars.Current, calendars.Assumed, mayForward: false, byStaff: false);
        if (refusal is not null)
            return refusal.ToProblem();
        var code = asked.AccessCode ?? ServiceDefaults.Requests.AccessCode.New();
        var registered = await registry.RegisterAsync(
            command, new NumberSeries("ZX", on.Year), number => [received!(number) with { AccessHash = HashOf(code) }], id => $"/api/v1/consultations/{id}", cancellation);
        if (registered.Result is not Created<MatterVersion> { Value: { } version } created)
            return (ProblemHttpResult)registered.Result;
        // A repeat gets the first number; a code that was made here is kept by nobody but the asker. One that was sent is the first's: a repeat says the same.
        var repeated = command.Http.Response.Headers.ContainsKey("Idempotency-Replayed");
        return TypedResults.Created(created.Location, new AskedQuestion(version.Id, version.Number!, repeated ? asked.AccessCode : code));
    }
}

/// <summary>已提出的问题.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="AccessCode">查询码; null in the answer to a repeat that does not say it itself.</param>
public sealed record AskedQuestion(Guid Id, string Number, string? AccessCode);

/// <summary>What a question must hold before it is looked at.</summary>
internal sealed class AskQuestionRules : AbstractValidator<AskQuestion>
{
    public AskQuestionRules()
    {
        RuleFor(q => q.Class).IsInEnum();
        RuleFor(q => q.Topic).IsInEnum();
        RuleFor(q => q.Subject).NotEmpty().MaximumLength(200);
        RuleFor(q => q.Content).NotEmpty().MaximumLength(20_000);
        RuleFor(q => q.Inquirer).SetValidator(new InquirerRules());
        RuleFor(q => q.AccessCode).Matches(AccessCode.Pattern).Explained(
            "question.access-code", "查询码须为 12 位字母和数字，不含 0、O、1、I。", "An access code has 12 capital letters and digits, without 0, O, 1 and I.");
    }
}

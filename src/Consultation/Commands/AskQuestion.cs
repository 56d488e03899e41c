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
public sealed record AskQuestion(
    ConsultationClass Class, string Subject, string Content, Inquirer Inquirer, ConsultationTopic? Topic = null)
{
    // Without what is taken for another: no 0, O, 1, I.
    private const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

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
        var code = RandomNumberGenerator.GetString(Letters, 12);
        var registered = await registry.RegisterAsync(
            command, new NumberSeries("ZX", on.Year), number => [received!(number) with { AccessHash = HashOf(code) }], id => $"/api/v1/consultations/{id}", cancellation);
        if (registered.Result is not Created<MatterVersion> { Value: { } version } created)
            return (ProblemHttpResult)registered.Result;
        // A repeat gets the first number; the code that was given with it is kept by nobody but the asker.
        var repeated = command.Http.Response.Headers.ContainsKey("Idempotency-Replayed");
        return TypedResults.Created(created.Location, new AskedQuestion(version.Id, version.Number!, repeated ? null : code));
    }
}

/// <summary>已提出的问题.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="AccessCode">查询码; null in the answer to a repeat.</param>
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
    }
}

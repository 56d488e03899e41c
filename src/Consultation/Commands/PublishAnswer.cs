using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Commands;

/// <summary>公开问答: publishes question and answer as redacted; they are texts of their own, and the inquirer's own stay as they are.</summary>
/// <param name="Question">公开的问题.</param>
/// <param name="Answer">公开的答复.</param>
/// <param name="On">公开日期; null for today.</param>
public sealed record PublishAnswer(string Question, string Answer, DateOnly? On = null) : IDated
{
    /// <summary>The publication, nothing where the same is published, or why it is refused.</summary>
    /// <param name="consultation">The item.</param>
    /// <param name="command">What was sent.</param>
    /// <param name="on">公开日期.</param>
    /// <param name="offices">办公电话, which may be published.</param>
    public static Decision Decide(Consultation consultation, PublishAnswer command, DateOnly on, OfficeNumbers offices) => consultation switch
    {
        not { Stage: ConsultationStage.Answered or ConsultationStage.Closed } => ConsultationRefusals.NotAnswered,
        _ when (Personal(consultation, command.Question, offices) ?? Personal(consultation, command.Answer, offices)) is { } personal => personal,
        { Published: { } published } when (published.Question, published.Answer) == (command.Question, command.Answer) => Decision.NothingToDo,
        _ => Decision.Of(new AnswerPublished(
            on, command.Question, command.Answer, consultation.Channel, consultation.Department!, Revised: consultation.Published is not null)),
    };

    internal static void Map(RouteGroupBuilder consultations) => consultations
        .MapPost("/{id:guid}/publication", HandleAsync)
        .RequireAuthorization(Policies.HandleConsultations)
        .WithSummary("公开问答 / Publish question and answer");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<PublishAnswer> command, IDocumentSession session, OfficeNumbers offices, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Consultation, PublishAnswer>(
            command, id, clock, ConsultationRefusals.NotFound, (consultation, on) => Decide(consultation, command.Body, on, offices), cancellation);

    private static Refusal? Personal(Consultation consultation, string text, OfficeNumbers offices) =>
        PersonalMarks.Find(text, consultation.Inquirer, offices) ?? PersonalMarks.Find(text, offices);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class PublishAnswerRules : AbstractValidator<PublishAnswer>
{
    public PublishAnswerRules()
    {
        RuleFor(c => c.Question).NotEmpty().MaximumLength(2000);
        RuleFor(c => c.Answer).NotEmpty().MaximumLength(20_000);
    }
}

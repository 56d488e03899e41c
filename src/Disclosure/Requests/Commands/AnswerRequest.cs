using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>答复申请: answers a request with one of the outcomes that its regulation knows (2008 Art. 21, 22; 2019 Art. 36-39).</summary>
/// <param name="Outcome">答复结果, the code of one of <see cref="DisclosureOutcomes"/>.</param>
/// <param name="Answer">答复内容; for a refusal the reasons.</param>
/// <param name="On">答复日期; null for today.</param>
public sealed record AnswerRequest(string Outcome, string Answer, DateOnly? On = null) : IDated
{
    /// <summary>The answer and whether it is in time, nothing where this was answered, or why it is refused.</summary>
    public static Decision Decide(InformationRequest request, AnswerRequest command, DateOnly on) => request switch
    {
        { Answered: { } given } when (given.Outcome, given.Answer) == (command.Outcome, command.Answer) => Decision.NothingToDo,
        { Stage: RequestStage.Answered } => RequestRefusals.Answered,
        _ when DisclosureOutcomes.Find(request.Regulation, command.Outcome) is null => RequestRefusals.OutcomeUnknown(request.Regulation),
        _ => Decision.Of(new RequestAnswered(on, request.Channel, command.Outcome, command.Answer, request.DueOn, on <= request.DueOn)),
    };

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/answer", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("答复申请 / Answer the request");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<AnswerRequest> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, AnswerRequest>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on), cancellation);
}

/// <summary>What an answer must hold before it is looked at.</summary>
internal sealed class AnswerRequestRules : AbstractValidator<AnswerRequest>
{
    public AnswerRequestRules()
    {
        RuleFor(c => c.Outcome).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Answer).NotEmpty().MaximumLength(20_000);
    }
}

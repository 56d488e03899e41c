using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>重新答复: answers anew by order of a review decision or a judgment; the first answer stays counted, the correction is counted with the remedy.</summary>
/// <param name="RemedyNumber">复议、诉讼的登记编号, such as <c>JJ-2024-000001</c>.</param>
/// <param name="Outcome">答复结果.</param>
/// <param name="Answer">答复内容.</param>
/// <param name="OrderedBy">责令的期限届满日.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record RedoAnswer(string RemedyNumber, string Outcome, string Answer, DateOnly OrderedBy, DateOnly? On = null) : IDated
{
    /// <summary>The new answer and whether it is in time, or why it is refused.</summary>
    public static Decision Decide(InformationRequest request, RedoAnswer command, DateOnly on) => request switch
    {
        { Answered: null } => RequestRefusals.NotAnswered,
        _ when request.Redone is [.., var last] && (last.RemedyNumber, last.Outcome, last.Answer) == (command.RemedyNumber, command.Outcome, command.Answer) =>
            Decision.NothingToDo,
        _ when DisclosureOutcomes.Find(request.Receipt!.Regulation, command.Outcome) is not { } outcome =>
            RequestRefusals.OutcomeUnknown(request.Receipt.Regulation),
        _ => Decision.Of(new AnswerRedone(
            on, command.RemedyNumber, command.Outcome, AnswerRequest.BasisOf(request.Receipt.Regulation, command.Outcome), command.Answer, command.OrderedBy,
            on <= command.OrderedBy)),
    };

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/answer/anew", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("重新答复 / Answer anew by order");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<RedoAnswer> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, RedoAnswer>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class RedoAnswerRules : AbstractValidator<RedoAnswer>
{
    public RedoAnswerRules()
    {
        RuleFor(c => c.RemedyNumber).NotEmpty().Matches("^JJ-[0-9]{4}-[0-9]{6,}$")
            .Explained("disclosure-request.remedy-number", "复议、诉讼编号形如 JJ-2024-000001。", "The number of a remedy looks like JJ-2024-000001.");
        RuleFor(c => c.Outcome).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Answer).NotEmpty().MaximumLength(20_000);
    }
}

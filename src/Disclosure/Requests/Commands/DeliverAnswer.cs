using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>送达答复: the answer has reached the applicant.</summary>
/// <param name="Way">送达方式.</param>
/// <param name="Receipt">送达凭证, or null.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record DeliverAnswer(DeliveryWay Way, string? Receipt = null, DateOnly? On = null) : IDated
{
    /// <summary>The delivery, or why it is refused.</summary>
    public static Decision Decide(InformationRequest request, DeliverAnswer command, DateOnly on) => request switch
    {
        { Answered: null } => RequestRefusals.NotAnswered,
        { Stage: RequestStage.Closed } => RequestRefusals.Closed,
        { Delivered: { } delivered } =>
            (delivered.Way, delivered.Receipt) == (command.Way, command.Receipt) ? Decision.NothingToDo : RequestRefusals.DeliveredAlready,
        _ => Decision.Of(new AnswerDelivered(on, command.Way, command.Receipt)),
    };

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/delivery", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("送达答复 / Deliver the answer");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<DeliverAnswer> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, DeliverAnswer>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class DeliverAnswerRules : AbstractValidator<DeliverAnswer>
{
    public DeliverAnswerRules()
    {
        RuleFor(c => c.Way).IsInEnum();
        RuleFor(c => c.Receipt).MaximumLength(200);
    }
}

using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>移送 (2008 Art. 21(3); 2019 Art. 36(5)): passes the request on to the organ in charge, after this one has answered that it is not its own.</summary>
/// <param name="Organ">负责公开该信息的机关.</param>
/// <param name="Reference">对方登记号, or null.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record TransferRequest(string Organ, string? Reference = null, DateOnly? On = null) : IDated
{
    /// <summary>The passing on, or why it is refused.</summary>
    public static Decision Decide(InformationRequest request, TransferRequest command, DateOnly on) => request switch
    {
        { Answered: null } => RequestRefusals.NotAnswered,
        { Transferred: true } => RequestRefusals.TransferredAlready,
        { Answered.Outcome: "unavailable.not-this-organ" or "unavailable.not-held" } => Decision.Of(new RequestTransferred(on, command.Organ, command.Reference)),
        _ => RequestRefusals.NotOursToAnswer,
    };

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/transfer", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("移送有权机关 / Pass on to the organ in charge");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<TransferRequest> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, TransferRequest>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class TransferRequestRules : AbstractValidator<TransferRequest>
{
    public TransferRequestRules()
    {
        RuleFor(c => c.Organ).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Reference).MaximumLength(100);
    }
}

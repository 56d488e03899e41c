using FluentValidation;
using Hrss.Disclosure.Requests.Queries;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>要求说明理由 (2019 Art. 35): asks why so many or so frequent requests are needed, with the list of them as evidence.</summary>
/// <param name="EarlierRequests">此前的申请的登记编号.</param>
/// <param name="On">日期; null for today.</param>
public sealed record AskReasons(IReadOnlyList<string> EarlierRequests, DateOnly? On = null) : IDated
{
    /// <summary>The asking, or why it is refused.</summary>
    public static Decision Decide(InformationRequest request, AskReasons command, DateOnly on, IReadOnlyList<RequestOnRecord> earlier)
    {
        if (request.Stage != RequestStage.Received)
            return RequestRefusals.NotInHand(request);
        if (request.Receipt!.Regulation == DisclosureRegulation.Of2008)
            return RequestRefusals.NotUnder2008;
        if (request.ReasonsAsked is not null)
            return RequestRefusals.ReasonsAskedAlready;
        return AnswerRules.OfTheEvidence(request, null, command.EarlierRequests, earlier) is { } refusal
            ? refusal
            : Decision.Of(new ReasonsAsked(on, command.EarlierRequests));
    }

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/reasons-notice", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("要求申请人说明理由 / Ask the applicant for reasons");

    private static async Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<AskReasons> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation)
    {
        var earlier = await session.FindRequestsAsync(command.Body.EarlierRequests, cancellation);
        return await session.ChangeAsync<InformationRequest, AskReasons>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on, earlier), cancellation);
    }
}

/// <summary>What the asking must hold before it is looked at.</summary>
internal sealed class AskReasonsRules : AbstractValidator<AskReasons>
{
    public AskReasonsRules()
    {
        RuleFor(c => c.EarlierRequests).NotEmpty();
        RuleFor(c => c.EarlierRequests).SetValidator(new EvidenceRules());
    }
}

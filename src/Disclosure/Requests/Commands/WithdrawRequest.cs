using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>撤回申请: the applicant wants no answer any more; it is written down by staff.</summary>
/// <param name="Reason">理由, or null.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record WithdrawRequest(string? Reason = null, DateOnly? On = null) : IDated
{
    /// <summary>The withdrawal, nothing where it is withdrawn, or why it is refused.</summary>
    public static Decision Decide(InformationRequest request, WithdrawRequest command, DateOnly on) => request switch
    {
        { Withdrawn: not null } => Decision.NothingToDo,
        { Stage: RequestStage.Answered or RequestStage.Closed } => RequestRefusals.Answered,
        _ => Decision.Of(new RequestWithdrawn(
            on,
            request.Channel,
            request.Applicant.Kind,
            request.Regulation == DisclosureRegulation.Of2019 ? DisclosureOutcomes.OtherHandling.Code : null,
            request.Due?.LegalDue,
            command.Reason)),
    };

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/withdrawal", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("申请人撤回申请 / The applicant withdraws");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<WithdrawRequest> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, WithdrawRequest>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class WithdrawRequestRules : AbstractValidator<WithdrawRequest>
{
    public WithdrawRequestRules()
    {
        RuleFor(c => c.Reason).MaximumLength(1000);
    }
}

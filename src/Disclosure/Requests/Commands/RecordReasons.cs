using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>说明理由 (2019 Art. 35): the applicant says why so many requests are needed.</summary>
/// <param name="Reasons">理由.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record RecordReasons(string Reasons, DateOnly? On = null) : IDated
{
    /// <summary>The reasons, or why they are refused.</summary>
    public static Decision Decide(InformationRequest request, RecordReasons command, DateOnly on) => request switch
    {
        { IsInHand: false } => RequestRefusals.NotInHand(request),
        { ReasonsAsked: null } => RequestRefusals.ReasonsNotAsked,
        _ => Decision.Of(new ReasonsGiven(on, command.Reasons)),
    };

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/reasons", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("登记申请人说明的理由 / Record the applicant’s reasons");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<RecordReasons> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, RecordReasons>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class RecordReasonsRules : AbstractValidator<RecordReasons>
{
    public RecordReasonsRules()
    {
        RuleFor(c => c.Reasons).NotEmpty().MaximumLength(5000);
    }
}

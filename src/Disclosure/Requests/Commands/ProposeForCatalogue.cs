using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>建议纳入主动公开 (2019 Art. 44): asked for often, or suggested by the applicant.</summary>
/// <param name="ByApplicant">是否由申请人提出.</param>
/// <param name="Reason">理由.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record ProposeForCatalogue(bool ByApplicant, string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The proposal, or why it is refused.</summary>
    public static Decision Decide(InformationRequest request, ProposeForCatalogue command, DateOnly on) => request switch
    {
        { Receipt: null } => RequestRefusals.NotReceived,
        { Proposed: true } => RequestRefusals.ProposedAlready,
        _ => Decision.Of(new ProactiveDisclosureProposed(on, command.ByApplicant, command.Reason)),
    };

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/proposal", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("建议纳入主动公开 / Propose for the catalogue");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ProposeForCatalogue> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, ProposeForCatalogue>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class ProposeForCatalogueRules : AbstractValidator<ProposeForCatalogue>
{
    public ProposeForCatalogueRules()
    {
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(1000);
    }
}

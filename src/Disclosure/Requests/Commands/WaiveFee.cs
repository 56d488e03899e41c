using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>减免费用 (2008 Art. 28): takes off what a citizen in hardship was charged, on proof and with the approval of the disclosure office.</summary>
/// <param name="Exemption">免收情形.</param>
/// <param name="Proof">证明材料: by which township or street office.</param>
/// <param name="Approver">批准人.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record WaiveFee(CostFeeExemption Exemption, string Proof, string Approver, DateOnly? On = null) : IDated
{
    /// <summary>The waiver, or why it is refused.</summary>
    public static Decision Decide(InformationRequest request, WaiveFee command, DateOnly on) => request switch
    {
        { Applicant.Kind: not ApplicantKind.NaturalPerson } => RequestRefusals.WaiverForCitizens,
        { CostsInFen: <= 0 } => RequestRefusals.NothingToWaive,
        _ => Decision.Of(new FeeWaived(on, command.Exemption, command.Proof, command.Approver, request.CostsInFen)),
    };

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/fee/waiver", HandleAsync)
        .RequireAuthorization(Policies.ApproveDisclosure)
        .WithSummary("减免费用 / Waive the fee");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<WaiveFee> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, WaiveFee>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class WaiveFeeRules : AbstractValidator<WaiveFee>
{
    public WaiveFeeRules()
    {
        RuleFor(c => c.Exemption).IsInEnum();
        RuleFor(c => c.Proof).NotEmpty().MaximumLength(500);
        RuleFor(c => c.Approver).NotEmpty().MaximumLength(50);
    }
}

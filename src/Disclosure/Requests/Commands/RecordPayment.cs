using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>登记缴费: cost fees, or the processing fee, with which the answer term begins anew from the next day (assumed, see Assumptions.PaymentRestartsTerm).</summary>
/// <param name="AmountInFen">金额, in fen (分).</param>
/// <param name="Receipt">票据号.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record RecordPayment(long AmountInFen, string Receipt, DateOnly? On = null) : IDated
{
    /// <summary>The payment, or why it is refused: the whole amount, and in time.</summary>
    public static Decision Decide(InformationRequest request, RecordPayment command, DateOnly on, WorkingCalendar calendar) => request switch
    {
        { Stage: RequestStage.AwaitingPayment, ProcessingFee: { } fee } =>
            on > fee.PayBy.LegalDue ? RequestRefusals.PaidTooLate
            : command.AmountInFen != fee.AmountInFen ? RequestRefusals.OtherAmount(fee.AmountInFen)
            : Decision.Of(new FeePaid(on, command.AmountInFen, command.Receipt, AnswerTerm.Change(request, request with { RestartedOn = on }, calendar, on))),
        { CostsInFen: > 0 and var costs } =>
            command.AmountInFen != costs ? RequestRefusals.OtherAmount(costs) : Decision.Of(new FeePaid(on, command.AmountInFen, command.Receipt, AnswerTerm.Unmoved(request))),
        _ => RequestRefusals.NothingToPay,
    };

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/payment", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("登记缴费 / Record the payment");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<RecordPayment> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, RecordPayment>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class RecordPaymentRules : AbstractValidator<RecordPayment>
{
    public RecordPaymentRules()
    {
        RuleFor(c => c.AmountInFen).InclusiveBetween(1, 100 * ChargeFee.LargestAmount);
        RuleFor(c => c.Receipt).NotEmpty().MaximumLength(100);
    }
}

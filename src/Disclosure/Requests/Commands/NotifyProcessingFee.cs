using FluentValidation;
using Hrss.Disclosure.Requests.Queries;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>
/// 信息处理费收费通知 (国办函〔2020〕109号): charges for requests or pages beyond the free number. The amount is reckoned, not given: by the applicant's
/// requests of the month, or by the pages handed out, never both. Until it is paid the request rests.
/// </summary>
/// <param name="Way">按件 or 按量; the organ decides (Art. 3).</param>
/// <param name="HowToPay">缴费方式.</param>
/// <param name="Pages">页数, for the fee by volume; null for the fee by count.</param>
/// <param name="ReachedOn">申请人收到通知的日期; null for the day of the notice.</param>
/// <param name="On">通知日期; null for today.</param>
public sealed record NotifyProcessingFee(
    ProcessingFeeWay Way, string HowToPay, int? Pages = null, DateOnly? ReachedOn = null, DateOnly? On = null) : IDated
{
    /// <summary>The notice with its amount and the day by which to pay, or why it is refused.</summary>
    /// <param name="request">The request.</param>
    /// <param name="command">The notice.</param>
    /// <param name="on">通知日期.</param>
    /// <param name="calendar">工作日历.</param>
    /// <param name="assumed">From which day the fee applies.</param>
    /// <param name="others">The days on which the applicant's other requests were received.</param>
    public static Decision Decide(
        InformationRequest request, NotifyProcessingFee command, DateOnly on, WorkingCalendar calendar, AssumedValues assumed, IReadOnlyList<DateOnly> others)
    {
        if (request.Stage != RequestStage.Received)
            return RequestRefusals.NotInHand(request);
        if (FeeRegimes.For(request.Receipt!.On, assumed) != FeeRegime.ProcessingFee)
            return RequestRefusals.NoProcessingFee;
        if (request.ProcessingFee is not null)
            return RequestRefusals.ProcessingFeeNoticed;
        // Notice goes out within the term to answer.
        if (on > AnswerTerm.Of(request, calendar, on).LegalDue)
            return RequestRefusals.Overdue;
        var byCount = command.Way == ProcessingFeeWay.ByCount;
        var units = byCount ? ProcessingFees.NumberInMonth(request.Receipt.On, others) : command.Pages ?? 0;
        var yuan = byCount ? ProcessingFees.ForRequest(units) : ProcessingFees.ByPages.Total(units);
        if (yuan == 0)
            return RequestRefusals.NothingToCharge;
        var reached = command.ReachedOn is { } later && later > on ? later : on;
        var by = DueDates.Of(Terms.FeePayment, reached, calendar).Summary;
        return Decision.Of(new ProcessingFeeNoticed(
            on, reached, command.Way, units, 100 * yuan, command.HowToPay, by,
            AnswerTerm.Change(request, request with { RestartedOn = by.LegalDue }, calendar, on)));
    }

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/processing-fee", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("信息处理费收费通知 / Notify the information processing fee");

    private static async Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<NotifyProcessingFee> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation)
    {
        var others = await session.FindReceiptsOfApplicantAsync(id, cancellation);
        return await session.ChangeAsync<InformationRequest, NotifyProcessingFee>(
            command, id, clock, RequestRefusals.NotFound,
            (request, on) => Decide(request, command.Body, on, calendars.Current, calendars.Assumed, others), cancellation);
    }
}

/// <summary>What a fee notice must hold before it is looked at.</summary>
internal sealed class NotifyProcessingFeeRules : AbstractValidator<NotifyProcessingFee>
{
    public NotifyProcessingFeeRules()
    {
        RuleFor(c => c.Way).IsInEnum();
        RuleFor(c => c.HowToPay).NotEmpty().MaximumLength(500);
        RuleFor(c => c.Pages).InclusiveBetween(1, 100_000);
        RuleFor(c => c.Pages).Must((c, pages) => pages is not null == (c.Way == ProcessingFeeWay.ByPages))
            .Explained("disclosure-request.pages", "按量收费须填页数，按件收费不填。", "Give the pages for a fee by volume, and none for a fee by count.");
    }
}

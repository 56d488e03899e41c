using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>收费通知: charges the cost of search, copies and post for a request received while 2008 Art. 27 allowed it.</summary>
/// <param name="Items">各项费用.</param>
/// <param name="On">收费通知日期; null for today.</param>
public sealed record ChargeFee(IReadOnlyList<FeeItem> Items, DateOnly? On = null) : IDated
{
    /// <summary>The largest amount of one item, in fen: 100,000 yuan.</summary>
    public const long LargestAmount = 10_000_000;

    /// <summary>The fee, or why it is refused. The fee rules, like the regulation, are those of the day of receipt.</summary>
    public static Decision Decide(InformationRequest request, ChargeFee command, DateOnly on, AssumedValues assumed) => request switch
    {
        { Receipt: null } => RequestRefusals.NotReceived,
        { Stage: RequestStage.Withdrawn } => RequestRefusals.Withdrawn,
        { Stage: RequestStage.Closed } => RequestRefusals.Closed,
        _ => FeeRegimes.For(request.Receipt.On, assumed) == FeeRegime.CostFees
            ? Decision.Of(new FeeCharged(on, command.Items, command.Items.Sum(i => i.AmountInFen)))
            : RequestRefusals.NoCostFee,
    };

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/fee", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("收取检索、复制、邮寄费 / Charge for search, copies and post");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ChargeFee> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, ChargeFee>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on, calendars.Assumed), cancellation);
}

/// <summary>What a fee notice must hold before it is looked at.</summary>
internal sealed class ChargeFeeRules : AbstractValidator<ChargeFee>
{
    public ChargeFeeRules()
    {
        RuleFor(c => c.Items).NotEmpty();
        RuleFor(c => c.Items).Must(items => items is null || items.Count <= 20)
            .Explained("disclosure-request.too-many-fee-items", "一份收费通知不超过二十项。", "A fee notice has at most twenty items.");
        RuleForEach(c => c.Items).ChildRules(item =>
        {
            item.RuleFor(i => i.Kind).IsInEnum();
            item.RuleFor(i => i.AmountInFen).InclusiveBetween(1, ChargeFee.LargestAmount);
        });
    }
}

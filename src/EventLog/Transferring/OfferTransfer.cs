using FluentValidation;
using Hrss.EventLog.Deciding;

namespace Hrss.EventLog.Transferring;

/// <summary>提出转送: offers a matter to the service whose affair it is in truth.</summary>
/// <param name="To">接收业务: <c>disclosure</c>, <c>petition</c> or <c>consultation</c>.</param>
/// <param name="Reason">转送理由, at most 2,000 characters.</param>
/// <param name="On">提出日期; null for today.</param>
public sealed record OfferTransfer(string To, string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The offer, nothing where it stands, or why it is refused.</summary>
    public static Decision Decide(ITransferable matter, OfferTransfer command, DateOnly on, string from, IReadOnlyList<string> targets) => matter.Transfer switch
    {
        { IsDone: true } => TransferRefusals.Done,
        { } offered => offered.To == command.To ? Decision.NothingToDo : TransferRefusals.UnderWay,
        _ when !targets.Contains(command.To) => TransferRefusals.NoSuchService,
        _ when matter.WhyNotOffered(command.To) is { } refusal => refusal,
        _ => Decision.Of(new TransferOffered(on, from, matter.Number, matter.ChannelWord, command.To, command.Reason)),
    };
}

/// <summary>What an offer must hold before it is looked at.</summary>
internal sealed class OfferTransferRules : AbstractValidator<OfferTransfer>
{
    public OfferTransferRules()
    {
        RuleFor(c => c.To).NotEmpty().MaximumLength(50);
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(2000);
    }
}

using Hrss.Contracts;
using Hrss.EventLog.Deciding;

namespace Hrss.EventLog.Transferring;

/// <summary>转送的答复: what comes of a matter that was offered when the other service has answered. Told twice it changes nothing.</summary>
public static class AnswerOffer
{
    /// <summary>接收: the matter is closed here as transferred.</summary>
    public static Decision Decide(ITransferable matter, MatterTakenOver answer) => matter.Transfer is { IsDone: false } offered && offered.To == answer.By
        ? Decision.Of(new TransferCompleted(
            Later(answer.OccurredOn, matter.LastActOn), matter.ChannelWord, answer.From, answer.By, answer.Number, answer.MatterId))
        : Decision.NothingToDo;

    /// <summary>退回: the matter goes on here.</summary>
    public static Decision Decide(ITransferable matter, MatterNotTakenOver answer) => matter.Transfer is { IsDone: false } offered && offered.To == answer.By
        ? Decision.Of(new TransferReturned(Later(answer.OccurredOn, matter.LastActOn), answer.By, answer.Code, answer.Reason, answer.EnglishReason))
        : Decision.NothingToDo;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}

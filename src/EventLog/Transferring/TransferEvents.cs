namespace Hrss.EventLog.Transferring;

/// <summary>转送事件: what happens when a matter of one service is in truth another's.</summary>
public interface ITransferEvent
{
    /// <summary>业务日期, Asia/Shanghai.</summary>
    DateOnly On { get; }
}

/// <summary>提出转送: the matter is offered to the service whose affair it is; until that has answered nothing else is done about it.</summary>
/// <param name="On">提出日期.</param>
/// <param name="From">The service that offers it.</param>
/// <param name="Number">登记编号 there.</param>
/// <param name="Channel">渠道 by which it came, as facts name it.</param>
/// <param name="To">The service it is offered to.</param>
/// <param name="Reason">转送理由.</param>
public sealed record TransferOffered(DateOnly On, string From, string Number, string Channel, string To, string Reason) : ITransferEvent;

/// <summary>转送办结: the other service has taken the matter over; here it is closed with that.</summary>
/// <param name="On">接收日期.</param>
/// <param name="Channel">渠道, as facts name it.</param>
/// <param name="From">The service that had offered it.</param>
/// <param name="To">The service that took it over.</param>
/// <param name="TakenAs">登记编号 there.</param>
/// <param name="TakenAsId">The matter there.</param>
public sealed record TransferCompleted(DateOnly On, string Channel, string From, string To, string TakenAs, Guid TakenAsId) : ITransferEvent;

/// <summary>转送退回: the other service cannot take the matter; it goes on here.</summary>
/// <param name="On">退回日期.</param>
/// <param name="To">The service that declined.</param>
/// <param name="Code">The code of its refusal.</param>
/// <param name="Reason">退回理由, in Chinese.</param>
/// <param name="EnglishReason">The same in English.</param>
public sealed record TransferReturned(DateOnly On, string To, string Code, string Reason, string EnglishReason) : ITransferEvent;

/// <summary>接收转送: part of the registration of what was taken over.</summary>
/// <param name="On">接收日期.</param>
/// <param name="From">The service that had offered it.</param>
/// <param name="OfferedId">The matter there.</param>
/// <param name="OfferedNumber">登记编号 there.</param>
/// <param name="By">The service that takes it over.</param>
/// <param name="Number">登记编号 here.</param>
public sealed record TakenOver(DateOnly On, string From, Guid OfferedId, string OfferedNumber, string By, string Number) : ITransferEvent;

/// <summary>不予接收: what was offered cannot be registered here. A stream of its own, known by the id of the offer.</summary>
/// <param name="On">日期.</param>
/// <param name="From">The service that had offered it.</param>
/// <param name="OfferedId">The matter there.</param>
/// <param name="OfferedNumber">登记编号 there.</param>
/// <param name="By">The service that declines.</param>
/// <param name="Code">The code of the refusal.</param>
/// <param name="Reason">理由, in Chinese.</param>
/// <param name="EnglishReason">The same in English.</param>
public sealed record TakeOverDeclined(
    DateOnly On, string From, Guid OfferedId, string OfferedNumber, string By, string Code, string Reason, string EnglishReason) : ITransferEvent;

/// <summary>Every event of transfers: part of every service.</summary>
public static class TransferEvents
{
    /// <summary>For the service's registration with Marten.</summary>
    public static IReadOnlyList<Type> All { get; } =
        [typeof(TransferOffered), typeof(TransferCompleted), typeof(TransferReturned), typeof(TakenOver), typeof(TakeOverDeclined)];
}

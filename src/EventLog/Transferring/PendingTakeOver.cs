namespace Hrss.EventLog.Transferring;

/// <summary>待接收的转送: an offer to this service that it has heard of and not yet answered. Kept until it has, so that neither side need be up at the same time.</summary>
/// <param name="Id">The offer: the id of its event.</param>
/// <param name="Agency">机构代码.</param>
/// <param name="From">The service that offers it.</param>
/// <param name="OfferedId">The matter there.</param>
public sealed record PendingTakeOver(Guid Id, string Agency, string From, Guid OfferedId);

/// <summary>一件未答复的转送, as the service that offers it lists it for the one it is offered to.</summary>
/// <param name="OfferId">The offer.</param>
/// <param name="Agency">机构代码.</param>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="OfferedOn">提出日期.</param>
public sealed record OfferLine(Guid OfferId, string Agency, Guid Id, string Number, DateOnly OfferedOn);

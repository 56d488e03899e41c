namespace Hrss.Consultation.Publishing;

/// <summary>答复: what a forwarding system is told of its item, and no more: no names, no telephone numbers.</summary>
/// <param name="System">来源系统.</param>
/// <param name="ExternalNumber">来源系统的编号.</param>
/// <param name="Number">登记编号.</param>
/// <param name="State">状态: answered, answered-again, refused or transferred.</param>
/// <param name="Answer">答复内容, the reason of the refusal, or where it goes on.</param>
/// <param name="On">答复日期.</param>
/// <param name="Route">不予受理的途径; null where the item was not refused.</param>
public sealed record MailboxReply(string System, string ExternalNumber, string Number, string State, string Answer, DateOnly On, RefusalRoute? Route = null);

/// <summary>A reply that is due for delivery.</summary>
/// <param name="Id">The event; the same in every attempt.</param>
/// <param name="Reply">What is told.</param>
/// <param name="RecordedAt">记录时间, UTC.</param>
/// <param name="Attempts">已尝试次数.</param>
/// <param name="Refusals">拒收次数.</param>
/// <param name="FirstAttemptAt">首次尝试, or null.</param>
internal sealed record DueReply(Guid Id, MailboxReply Reply, DateTimeOffset RecordedAt, int Attempts, int Refusals, DateTimeOffset? FirstAttemptAt);

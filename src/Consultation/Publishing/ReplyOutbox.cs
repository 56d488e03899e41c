using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;
using JasperFx.Events;
using Marten;
using Marten.Events.Projections;

namespace Hrss.Consultation.Publishing;

/// <summary>Puts every reply to a forwarded item into the table, from the log.</summary>
internal sealed partial class ReplyOutbox : EventProjection
{
    /// <summary>已答复.</summary>
    public const string Answered = "answered";

    /// <summary>返工后再答复.</summary>
    public const string AnsweredAgain = "answered-again";

    /// <summary>不予受理.</summary>
    public const string Refused = "refused";

    /// <summary>已转送其他业务.</summary>
    public const string Transferred = "transferred";

    public ReplyOutbox() => Name = "MailboxReplies";

    /// <summary>答复.</summary>
    public static void Project(IEvent<ConsultationAnswered> told, IDocumentOperations operations) =>
        Put(told, operations, told.Data.Told, Answered, told.Data.Answer, told.Data.On);

    /// <summary>返工答复.</summary>
    public static void Project(IEvent<ReworkAnswered> told, IDocumentOperations operations) =>
        Put(told, operations, told.Data.Told, AnsweredAgain, told.Data.Answer, told.Data.On);

    /// <summary>不予受理.</summary>
    public static void Project(IEvent<ConsultationRefused> told, IDocumentOperations operations) =>
        Put(told, operations, told.Data.Told, Refused, told.Data.Reason, told.Data.On, told.Data.Route);

    /// <summary>转送办结: whoever had forwarded it learns where it goes on. The event of every service names no item: the registration does.</summary>
    public static void Project(IEvent<TransferCompleted> told, IDocumentOperations operations) => operations.QueueSqlCommand(
        ReplyTable.PutTransferred, told.Id, told.Sequence, Transferred, WhereTo(told.Data),
        told.Data.On, told.Timestamp.ToUniversalTime(), told.Timestamp.ToUniversalTime(), told.TenantId, told.StreamId);

    /// <summary>转送的去向, in words for whoever had forwarded the item.</summary>
    internal static string WhereTo(TransferCompleted e) => $"该事项已转送{NameOf(e.To)}办理，登记编号为{e.TakenAs}。";

    /// <summary>不予受理的理由和途径, in words, where one text is all there is.</summary>
    internal static string WithRoute(ConsultationRefused e) => $"不予受理（{NameOf(e.Route)}）：{e.Reason}";

    private static string NameOf(RefusalRoute route) => route switch
    {
        RefusalRoute.Litigation => "诉讼",
        RefusalRoute.Arbitration => "仲裁",
        RefusalRoute.Discipline => "纪检监察",
        RefusalRoute.AdministrativeReview => "行政复议",
        RefusalRoute.InformationRequest => "政府信息公开申请",
        RefusalRoute.Petition => "信访",
        RefusalRoute.Secrets => "涉及国家秘密、商业秘密、个人隐私",
        RefusalRoute.AlreadyHandled => "已经办结",
        RefusalRoute.SameFacts => "依法答复后以同一事实再次提出",
        _ => throw new ArgumentOutOfRangeException(nameof(route), route, null),
    };

    private static string NameOf(string service) => service switch
    {
        "petition" => "信访",
        "disclosure" => "政府信息公开",
        _ => throw new ArgumentOutOfRangeException(nameof(service), service, "Nothing is transferred there."),
    };

    private static void Put(IEvent told, IDocumentOperations operations, ForwardedAs? item, string state, string answer, DateOnly on, RefusalRoute? route = null)
    {
        if (item is null)
            return;
        operations.QueueSqlCommand(
            ReplyTable.Put, told.Id, told.TenantId, item.System, item.ExternalNumber, item.Number, told.StreamId, told.Sequence, state, answer, Json.WordOf(route) ?? "", on,
            told.Timestamp.ToUniversalTime(), told.Timestamp.ToUniversalTime());
    }
}

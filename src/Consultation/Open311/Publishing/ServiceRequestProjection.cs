using Hrss.Consultation.Publishing;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using JasperFx.Events;
using Marten;
using Marten.Events.Projections;

namespace Hrss.Consultation.Open311.Publishing;

/// <summary>Keeps <see cref="ServiceRequestTable"/> in the transaction of the act: whoever has just registered a request finds it.</summary>
internal sealed partial class ServiceRequestProjection : EventProjection
{
    private const string Table = ServiceRequestTable.Name;

    /// <summary>收到.</summary>
    public static void Project(IEvent<ConsultationReceived> told, IDocumentOperations operations) => operations.QueueSqlCommand(
        $"""
        insert into {Table} (id, agency, number, system, class, department, place, reply, question, answer, closed, requested_at, updated_at, due_on)
        values (?, ?, ?, ?, ?, '', ?, '', '', '', false, ?, ?, ?)
        """,
        told.StreamId, told.TenantId, told.Data.Number, told.Data.Source?.System ?? "", Json.WordOf(told.Data.Class), told.Data.About?.Place ?? "",
        At(told, told.Data.On), At(told, told.Data.On), told.Data.Due.LegalDue);

    /// <summary>归类.</summary>
    public static void Project(IEvent<ConsultationClassified> told, IDocumentOperations operations) =>
        Set(operations, "place = ?", told.Data.About.Place ?? "", told.StreamId);

    /// <summary>派单.</summary>
    public static void Project(IEvent<ConsultationDispatched> told, IDocumentOperations operations) =>
        Set(operations, "department = ?, updated_at = ?", told.Data.Department, At(told, told.Data.On), told.StreamId);

    /// <summary>同意退单.</summary>
    public static void Project(IEvent<DispatchObjectionAgreed> told, IDocumentOperations operations) =>
        Set(operations, "department = '', updated_at = ?", At(told, told.Data.On), told.StreamId);

    /// <summary>同意延期.</summary>
    public static void Project(IEvent<ExtensionGranted> told, IDocumentOperations operations) =>
        Set(operations, "due_on = ?, updated_at = ?", told.Data.Due.LegalDue, At(told, told.Data.On), told.StreamId);

    /// <summary>期限重算.</summary>
    public static void Project(IEvent<DeadlineRecalculated> told, IDocumentOperations operations) =>
        Set(operations, "due_on = ?", told.Data.Due.LegalDue, told.StreamId);

    /// <summary>答复.</summary>
    public static void Project(IEvent<ConsultationAnswered> told, IDocumentOperations operations) => Close(told, operations, told.Data.Answer, told.Data.On);

    /// <summary>返工答复.</summary>
    public static void Project(IEvent<ReworkAnswered> told, IDocumentOperations operations) => Close(told, operations, told.Data.Answer, told.Data.On);

    /// <summary>不予受理.</summary>
    public static void Project(IEvent<ConsultationRefused> told, IDocumentOperations operations) =>
        Close(told, operations, ReplyOutbox.WithRoute(told.Data), told.Data.On);

    /// <summary>转送办结.</summary>
    public static void Project(IEvent<TransferCompleted> told, IDocumentOperations operations) =>
        Close(told, operations, ReplyOutbox.WhereTo(told.Data), told.Data.On);

    /// <summary>返工.</summary>
    public static void Project(IEvent<ConsultationSentBack> told, IDocumentOperations operations) =>
        Set(operations, "closed = false, reply = '', due_on = ?, updated_at = ?", told.Data.Due.LegalDue, At(told, told.Data.On), told.StreamId);

    /// <summary>公开.</summary>
    public static void Project(IEvent<AnswerPublished> told, IDocumentOperations operations) =>
        Set(operations, "question = ?, answer = ?", told.Data.Question, told.Data.Answer, told.StreamId);

    /// <summary>撤回.</summary>
    public static void Project(IEvent<PublishedAnswerWithdrawn> told, IDocumentOperations operations) => Set(operations, "question = '', answer = ''", told.StreamId);

    private static void Close(IEvent told, IDocumentOperations operations, string reply, DateOnly on) =>
        Set(operations, "closed = true, reply = ?, updated_at = ?", reply, At(told, on), told.StreamId);

    private static void Set(IDocumentOperations operations, string what, params object[] values) =>
        operations.QueueSqlCommand($"update {Table} set {what} where id = ?", values);

    // What an older ledger says has a day and no time.
    private static DateTimeOffset At(IEvent told, DateOnly on) => BusinessClock.DateIn(told.Timestamp) == on
        ? told.Timestamp.ToUniversalTime()
        : new DateTimeOffset(on, default, TimeSpan.FromHours(8)).ToUniversalTime();
}

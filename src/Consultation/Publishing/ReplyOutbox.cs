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

    public ReplyOutbox() => Name = "MailboxReplies";

    /// <summary>答复.</summary>
    public static void Project(IEvent<ConsultationAnswered> told, IDocumentOperations operations) =>
        Put(told, operations, told.Data.Told, Answered, told.Data.Answer, told.Data.On);

    /// <summary>返工答复.</summary>
    public static void Project(IEvent<ReworkAnswered> told, IDocumentOperations operations) =>
        Put(told, operations, told.Data.Told, AnsweredAgain, told.Data.Answer, told.Data.On);

    /// <summary>不予受理.</summary>
    public static void Project(IEvent<ConsultationRefused> told, IDocumentOperations operations) =>
        Put(told, operations, told.Data.Told, Refused, told.Data.Reason, told.Data.On);

    private static void Put(IEvent told, IDocumentOperations operations, ForwardedAs? item, string state, string answer, DateOnly on)
    {
        if (item is null)
            return;
        operations.QueueSqlCommand(
            ReplyTable.Put, told.Id, told.TenantId, item.System, item.ExternalNumber, item.Number, told.StreamId, told.Sequence, state, answer, on,
            told.Timestamp.ToUniversalTime(), told.Timestamp.ToUniversalTime());
    }
}

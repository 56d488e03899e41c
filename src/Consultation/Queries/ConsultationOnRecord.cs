using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Searching;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Hrss.Consultation.Queries;

/// <summary>咨询登记簿的一行: a consultation as the register lists it and as others are compared with it; behind the log by milliseconds. Personal data.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Channel">咨询渠道.</param>
/// <param name="Class">诉求类别.</param>
/// <param name="ReceivedOn">收到日期.</param>
/// <param name="Stage">办理阶段.</param>
public sealed record ConsultationOnRecord(
    Guid Id, string Number, ConsultationChannel Channel, ConsultationClass Class, DateOnly ReceivedOn, ConsultationStage Stage)
    : MatterOnRecord(Id, Number, ReceivedOn)
{
    /// <summary>来源, where it was forwarded; or null.</summary>
    public ConsultationSource? Source { get; init; }

    /// <summary>是否已转送其他业务.</summary>
    public bool Transferred { get; init; }
}

/// <summary>Keeps the register from the facts.</summary>
public sealed class ConsultationOnRecordProjection : SingleStreamProjection<ConsultationOnRecord, Guid>
{
    /// <summary>Knows every event of consultations and of terms.</summary>
    public ConsultationOnRecordProjection()
    {
        Type[] known = [.. ConsultationEvents.All, .. DeadlineEvents.All, .. LinkEvents.All, .. TransferEvents.All];
        foreach (var type in known.Except([typeof(TakeOverDeclined)]))
            IncludeType(type);
    }

    /// <inheritdoc/>
    public override ConsultationOnRecord? Evolve(ConsultationOnRecord? snapshot, Guid id, IEvent e) => e.Data switch
    {
        ConsultationReceived received => About(
            new(id, received.Number, received.Channel, received.Class, received.On, ConsultationStage.Received)
            {
                Subject = received.Subject,
                PersonKey = received.Inquirer.Key,
                Source = received.Source,
                DueOn = received.Due.LegalDue,
            },
            received.About),
        _ when snapshot is not null => After(snapshot, e.Data),
        _ => null,
    };

    private static ConsultationOnRecord After(ConsultationOnRecord row, object data) => data switch
    {
        ConsultationClassified e => About(row, e.About),
        ConsultationDispatched e => row with
        {
            Stage = row.Stage == ConsultationStage.SentBack ? row.Stage : ConsultationStage.Dispatched, Department = e.Department,
        },
        DispatchObjected => row with { Stage = ConsultationStage.Objected },
        DispatchObjectionAgreed => row with { Stage = ConsultationStage.Received, Department = null },
        DispatchObjectionRefused => row with { Stage = ConsultationStage.Dispatched },
        ExtensionGranted e => row with { DueOn = e.Due.LegalDue },
        DeadlineRecalculated e => row with { DueOn = e.Due.LegalDue },
        ConsultationAnswered or ReworkAnswered => row with { Stage = ConsultationStage.Answered, DueOn = null },
        ConsultationSentBack e => row with { Stage = ConsultationStage.SentBack, DueOn = e.Due.LegalDue },
        ConsultationRefused => row with { Stage = ConsultationStage.Refused, DueOn = null },
        ConsultationClosed => row with { Stage = ConsultationStage.Closed, DueOn = null },
        // What goes on as a petition is found and read there, by those who may: 2005 Arts 23, 44; 2022 Arts 30(3), 46(5).
        TransferCompleted { To: ConsultationDoor.Petition } => About(row, null) with { Transferred = true, DueOn = null, Subject = "", PersonKey = null },
        TransferCompleted => row with { Transferred = true, DueOn = null },
        MatterLinked e => row with { LinkedTo = e.First, LinkedNumber = e.FirstNumber },
        MatterUnlinked => row with { LinkedTo = null, LinkedNumber = null },
        CoOpinionGiven or ExtensionAsked or ExtensionDenied or CalledBack or AnswerPublished or PublishedAnswerWithdrawn or DeadlineReminded
            or TransferOffered or TransferReturned or TakenOver => row,
        _ => throw new InvalidOperationException($"The register does not know {data.GetType().Name}."),
    };

    private static ConsultationOnRecord About(ConsultationOnRecord row, ConsultationSubject? about) => row with
    {
        Employer = about?.Employer,
        Place = about?.Place,
        TopicWord = Json.WordOf(about?.Topic),
    };
}

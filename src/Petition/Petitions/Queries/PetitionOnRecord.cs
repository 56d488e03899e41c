using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Searching;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Hrss.Petition.Petitions.Queries;

/// <summary>
/// 信访登记簿的一行: a petition as the register lists it and as others are compared with it. Behind the log by milliseconds; who must not see it is known at
/// once (<see cref="KeptOut"/>). Personal data.
/// </summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Channel">信访渠道.</param>
/// <param name="ReceivedOn">收到日期.</param>
/// <param name="Stage">办理阶段.</param>
public sealed record PetitionOnRecord(Guid Id, string Number, PetitionChannel Channel, DateOnly ReceivedOn, PetitionStage Stage)
    : MatterOnRecord(Id, Number, ReceivedOn)
{
    /// <summary>分类, or null.</summary>
    public PetitionClass? Class { get; init; }

    /// <summary>承办人, or null.</summary>
    public string? Officer { get; init; }

    /// <summary>尚待报结的阶段: in which the term of the organ that assigned it runs.</summary>
    internal static readonly PetitionStage[] StillToReport = [PetitionStage.Registered, PetitionStage.Accepted, PetitionStage.Assigned, PetitionStage.Answered];

    /// <summary>交办机关要求办结日期, or null; it runs as long as the petition is <see cref="StillToReport"/>, and again once that is handled anew.</summary>
    public DateOnly? ReportDueOn { get; init; }

    /// <summary>包案限期, until it has ended; or null.</summary>
    public DateOnly? LedDueOn { get; init; }

    /// <summary>是否已终结.</summary>
    public bool Final { get; init; }
}

/// <summary>Keeps the register from the facts.</summary>
public sealed class PetitionOnRecordProjection : SingleStreamProjection<PetitionOnRecord, Guid>
{
    /// <summary>Knows every event of petitions and of terms.</summary>
    public PetitionOnRecordProjection()
    {
        Type[] known = [.. PetitionEvents.All, .. DeadlineEvents.All, .. LinkEvents.All, .. TransferEvents.All];
        foreach (var type in known.Except([typeof(TakeOverDeclined)]))
            IncludeType(type);
    }

    /// <inheritdoc/>
    public override PetitionOnRecord? Evolve(PetitionOnRecord? snapshot, Guid id, IEvent e) => e.Data switch
    {
        PetitionRegistered registered => new(id, registered.Number, registered.Channel, registered.On, PetitionStage.Registered)
        {
            Subject = registered.Subject,
            PersonKey = registered.Petitioner.Key,
            IdentityKey = registered.Petitioner.IdentityKey,
            Employer = registered.Employer,
            Place = registered.Place,
            TopicWord = Json.WordOf(registered.Topic),
            DueOn = registered.AcceptanceDue.LegalDue,
            ReportDueOn = registered.AssignedBy?.DueOn,
        },
        _ when snapshot is not null => After(snapshot, e.Data),
        _ => null,
    };

    private static PetitionOnRecord After(PetitionOnRecord row, object data) => data switch
    {
        PetitionClassified e => row with { Class = e.Class, DueOn = e.Due?.LegalDue ?? row.DueOn },
        AboutCorrected { About: var about } => row with { Employer = about.Employer, Place = about.Place, TopicWord = Json.WordOf(about.Topic) },
        OfficerRecused e => row with { Officer = Screening.Same(row.Officer, e.Officer) ? null : row.Officer },
        MatterLinked e => row with { LinkedTo = e.First, LinkedNumber = e.FirstNumber },
        MatterUnlinked => row with { LinkedTo = null, LinkedNumber = null },
        PetitionAccepted e => row with { Stage = PetitionStage.Accepted, DueOn = e.Due.LegalDue },
        PetitionAssigned e => row with { Stage = PetitionStage.Assigned, Department = e.Department, Officer = e.Officer },
        PetitionExtended e => row with { DueOn = e.Due.LegalDue },
        SimpleHandlingLeft e => row with { DueOn = e.Due.LegalDue },
        HearingHeld e => row with { DueOn = e.Due?.LegalDue ?? row.DueOn },
        DeadlineRecalculated e => row with { DueOn = e.Due.LegalDue },
        ReviewAsked e => row with { DueOn = e.Due.LegalDue },
        ReviewDecided => row with { DueOn = null },
        PetitionAnswered => Ended(row, PetitionStage.Answered),
        PetitionDeclined => Ended(row, PetitionStage.Declined),
        PetitionWithdrawn => Ended(row, PetitionStage.Withdrawn),
        PetitionReturned => Ended(row, PetitionStage.Returned),
        TransferCompleted => Ended(row, PetitionStage.Transferred),
        ReportedBack => row with { Stage = PetitionStage.ReportedBack },
        CaseLed e => row with { LedDueOn = e.DueOn },
        PetitionConcluded => row with { Final = true },
        PetitionReopened e => row with { Stage = e.StageAfter, DueOn = e.Due.LegalDue, Final = false },
        RegistrationCorrected or RepresentativesElected or CompetenceObjected or ObjectionRejected or PetitionSupervised or SupervisionReplied
            or PetitionMediated or DemandsAnswered or OpinionDelivered or DeadlineReminded or TransferOffered or TransferReturned or TakenOver => row,
        _ => throw new InvalidOperationException($"The register does not know {data.GetType().Name}."),
    };

    private static PetitionOnRecord Ended(PetitionOnRecord row, PetitionStage stage) => row with { Stage = stage, DueOn = null, LedDueOn = null };
}

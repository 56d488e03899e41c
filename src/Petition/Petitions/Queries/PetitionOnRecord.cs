using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Transferring;
using JasperFx.Events;
using Marten;
using Marten.Events.Aggregation;

namespace Hrss.Petition.Petitions.Queries;

/// <summary>信访登记簿的一行: a petition as the register lists it, as others are compared with it, and with who must not see it. Personal data.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Channel">信访渠道.</param>
/// <param name="ReceivedOn">收到日期.</param>
/// <param name="Stage">办理阶段.</param>
public sealed record PetitionOnRecord(Guid Id, string Number, PetitionChannel Channel, DateOnly ReceivedOn, PetitionStage Stage)
{
    /// <summary>事由.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Tells one person from another by name and phone, or null.</summary>
    public string? PersonKey { get; init; }

    /// <summary>Tells one person from another by the proof of identity, or null.</summary>
    public string? IdentityKey { get; init; }

    /// <summary>所涉用人单位, or null.</summary>
    public string? Employer { get; init; }

    /// <summary>The employer as it is compared, or null.</summary>
    public string? EmployerKey { get; init; }

    /// <summary>所涉地区, or null.</summary>
    public string? Place { get; init; }

    /// <summary>事项领域, or null.</summary>
    public PetitionTopic? Topic { get; init; }

    /// <summary>分类, or null.</summary>
    public PetitionClass? Class { get; init; }

    /// <summary>承办部门, or null.</summary>
    public string? Department { get; init; }

    /// <summary>承办人, or null.</summary>
    public string? Officer { get; init; }

    /// <summary>当前期限届满日, or null while none runs.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>交办机关要求办结日期, until it was reported back; or null.</summary>
    public DateOnly? ReportDueOn { get; init; }

    /// <summary>初件, or null.</summary>
    public Guid? LinkedTo { get; init; }

    /// <summary>是否已终结.</summary>
    public bool Final { get; init; }

    /// <summary>被检举控告的人员: accounts, and names where the account is not known.</summary>
    public IReadOnlyList<string> AccusedPeople { get; init; } = [];

    /// <summary>被检举控告的部门, and those to which the accused belong.</summary>
    public IReadOnlyList<string> AccusedDepartments { get; init; } = [];

    /// <summary>回避的工作人员: accounts, and names where the account is not known.</summary>
    public IReadOnlyList<string> RecusedPeople { get; init; } = [];

    /// <summary>How a name stands among accounts.</summary>
    public static string Named(string name) => $"姓名：{name}";
}

/// <summary>Keeps the register in the transaction of the facts: what is complained of is hidden from the moment that it is recorded.</summary>
public sealed class PetitionOnRecordProjection : SingleStreamProjection<PetitionOnRecord, Guid>
{
    /// <summary>Knows every event of petitions and of terms.</summary>
    public PetitionOnRecordProjection()
    {
        foreach (var known in PetitionEvents.All.Concat(DeadlineEvents.All).Concat(TransferEvents.All).Except([typeof(TakeOverDeclined)]))
            IncludeType(known);
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
            EmployerKey = Petitioner.Plain(registered.Employer),
            Place = registered.Place,
            Topic = registered.Topic,
            DueOn = registered.AcceptanceDue.LegalDue,
            ReportDueOn = registered.AssignedBy?.DueOn,
        },
        _ when snapshot is not null => After(snapshot, e.Data),
        _ => null,
    };

    private static PetitionOnRecord After(PetitionOnRecord row, object data) => data switch
    {
        PetitionClassified e => row with
        {
            Class = e.Class,
            AccusedPeople = [.. e.Accused.Where(a => a.Kind != AccusedKind.Unit).Select(a => a.Account ?? PetitionOnRecord.Named(a.Name))],
            AccusedDepartments = [.. e.Accused.Select(a => a.Department ?? (a.Kind == AccusedKind.Unit ? a.Name : null)).OfType<string>().Distinct()],
        },
        AboutCorrected { About: var about } => row with
        {
            Employer = about.Employer, EmployerKey = Petitioner.Plain(about.Employer), Place = about.Place, Topic = about.Topic,
        },
        OfficerRecused e => row with
        {
            RecusedPeople = [.. row.RecusedPeople, e.Account ?? PetitionOnRecord.Named(e.Officer)],
            Officer = row.Officer == e.Officer ? null : row.Officer,
        },
        PetitionLinked e => row with { LinkedTo = e.First },
        PetitionUnlinked => row with { LinkedTo = null },
        PetitionAccepted e => row with { Stage = PetitionStage.Accepted, DueOn = e.Due.LegalDue },
        PetitionAssigned e => row with { Stage = PetitionStage.Assigned, Department = e.Department, Officer = e.Officer },
        PetitionExtended e => row with { DueOn = e.Due.LegalDue },
        SimpleHandlingLeft e => row with { DueOn = e.Due.LegalDue },
        HearingHeld e => row with { DueOn = e.Due?.LegalDue ?? row.DueOn },
        DeadlineRecalculated e => row with { DueOn = e.Due.LegalDue },
        ReviewAsked e => row with { DueOn = e.Due.LegalDue },
        ReviewDecided => row with { DueOn = null },
        PetitionAnswered => row with { Stage = PetitionStage.Answered, DueOn = null },
        PetitionDeclined => row with { Stage = PetitionStage.Declined, DueOn = null, ReportDueOn = null },
        PetitionWithdrawn => row with { Stage = PetitionStage.Withdrawn, DueOn = null, ReportDueOn = null },
        PetitionReturned => row with { Stage = PetitionStage.Returned, DueOn = null, ReportDueOn = null },
        TransferCompleted => row with { Stage = PetitionStage.Transferred, DueOn = null, ReportDueOn = null },
        ReportedBack => row with { Stage = PetitionStage.ReportedBack, ReportDueOn = null },
        PetitionConcluded => row with { Final = true },
        PetitionReopened e => row with { Stage = e.StageAfter, DueOn = e.Due.LegalDue, Final = false },
        RegistrationCorrected or RepresentativesElected or CompetenceObjected or ObjectionRejected or CaseLed or PetitionSupervised or SupervisionReplied
            or PetitionMediated or DemandsAnswered or OpinionDelivered or DeadlineReminded or TransferOffered or TransferReturned or TakenOver => row,
        _ => throw new InvalidOperationException($"The register does not know {data.GetType().Name}."),
    };
}

/// <summary>Looks petitions up in the register.</summary>
internal static class PetitionsOnRecord
{
    /// <summary>Whether the matter that a petition repeats has ended for good.</summary>
    public static async Task<bool> FirstIsFinalAsync(this IQuerySession session, Guid id, CancellationToken cancellation) =>
        await session.LoadAsync<PetitionOnRecord>(id, cancellation) is { LinkedTo: { } first }
        && await session.LoadAsync<PetitionOnRecord>(first, cancellation) is { Final: true };
}

using Hrss.EventLog.Deciding;
using Hrss.Ledgers;
using Hrss.Petition.Petitions.Commands;
using Hrss.ServiceDefaults.Problems;
using Hrss.Statutes;

namespace Hrss.Petition.Petitions.Imports;

/// <summary>逐行决定: a row is decided by the decisions of the commands for which it stands, one after the other on the petition as the one before leaves it.</summary>
internal static class RowDecision
{
    // Where a refusal is about another cell than the day of the act.
    private static readonly Dictionary<string, PetitionColumn> Columns = new()
    {
        [PetitionRefusals.GroupOnlyByVisit.Code] = PetitionColumn.GroupVisit,
        [PetitionRefusals.GroupOfOne.Code] = PetitionColumn.People,
        [PetitionRefusals.OrganMissing.Code] = PetitionColumn.Organ,
        [PetitionRefusals.NobodyReceived.Code] = PetitionColumn.Receptionist,
        [PetitionRefusals.MoreThanCame.Code] = PetitionColumn.Representatives,
        [PetitionRefusals.NobodyElected.Code] = PetitionColumn.Representatives,
        [PetitionRefusals.AccusedMissing.Code] = PetitionColumn.AccusedPeople,
        [PetitionRefusals.RouteMissing.Code] = PetitionColumn.Route,
        [PetitionRefusals.BelongsElsewhere.Code] = PetitionColumn.Route,
        [PetitionRefusals.NoSimpleHandling.Code] = PetitionColumn.Simple,
        [PetitionRefusals.NotSimple.Code] = PetitionColumn.Simple,
        [PetitionRefusals.NoSimpleRefusal.Code] = PetitionColumn.Outcome,
        [PetitionRefusals.AccusedHandles.Code] = PetitionColumn.Department,
        [PetitionRefusals.NotAssigned.Code] = PetitionColumn.Department,
        [PetitionRefusals.NotAccepted.Code] = PetitionColumn.AcceptedOn,
        [PetitionRefusals.HandlesTwice.Code] = PetitionColumn.CoHandlers,
        [PetitionRefusals.BasisMissing.Code] = PetitionColumn.Basis,
    };

    /// <summary>The facts of the petition, given its 登记编号, or what is wrong.</summary>
    /// <param name="commands">The commands.</param>
    /// <param name="headings">What the cells are called.</param>
    /// <param name="today">今天, Asia/Shanghai.</param>
    /// <param name="calendar">工作日历.</param>
    /// <param name="assumed">假定值.</param>
    public static (Func<string, IReadOnlyList<object>>? Facts, RowFault? Fault) Decide(
        RowCommands commands, LedgerHeadings<PetitionColumn> headings, DateOnly today, WorkingCalendar calendar, AssumedValues assumed)
    {
        var received = commands.Register.On!.Value;
        if (received > today)
            return Refused(PetitionColumn.ReceivedOn, RequestProblems.DateInFuture);
        var (registered, refusal) = RegisterPetition.Decide(commands.Register, received, byStaff: true, calendar);
        if (refusal is not null)
            return Refused(PetitionColumn.ReceivedOn, refusal);
        var steps = Steps(commands, calendar, assumed);
        var (_, at, why) = Follow(steps, registered!(""), today);
        return why is null ? (number => Follow(steps, registered(number), today).Facts, null) : Refused(at, why);

        (Func<string, IReadOnlyList<object>>?, RowFault?) Refused(PetitionColumn column, Refusal reason) =>
            (null, RowFault.Of(headings.NameOf(Columns.GetValueOrDefault(reason.Code, column)), reason));
    }

    private static List<Step> Steps(RowCommands row, WorkingCalendar calendar, AssumedValues assumed)
    {
        var steps = new List<Step>();
        Add(row.Classify, PetitionColumn.Class, (p, c, on) => ClassifyPetition.Decide(p, c, on, calendar));
        Add(row.Accept, PetitionColumn.AcceptedOn, (p, c, on) => AcceptPetition.Decide(p, c, on, firstIsFinal: false, calendar, assumed));
        Add(row.Decline, PetitionColumn.DeclinedOn, DeclinePetition.Decide);
        Add(row.Assign, PetitionColumn.AssignedOn, AssignPetition.Decide);
        Add(row.AnswerDemands, PetitionColumn.ClosedOn, Commands.AnswerDemands.Decide);
        Add(row.Answer, PetitionColumn.ClosedOn, AnswerPetition.Decide);
        Add(row.Deliver, PetitionColumn.DeliveredOn, (p, c, on) => DeliverOpinion.Decide(p, c, on, calendar));
        // The organ above may have had its report before the petitioner had the opinion.
        Add(row.ReportBack, PetitionColumn.ReportedOn, ReportBack.Decide, row.ReportBack?.On < row.Deliver?.On ? 1 : 0);
        Add(row.Withdraw, PetitionColumn.WithdrawnOn, WithdrawPetition.Decide);
        return steps;

        void Add<T>(T? command, PetitionColumn column, Func<Petition, T, DateOnly, Decision> decide, int before = 0) where T : class, IDated
        {
            if (command is not null)
                steps.Insert(steps.Count - before, new(column, command.On!.Value, (petition, on) => decide(petition, command, on)));
        }
    }

    private static (IReadOnlyList<object> Facts, PetitionColumn At, Refusal? Refusal) Follow(IReadOnlyList<Step> steps, PetitionRegistered registered, DateOnly today)
    {
        var (facts, petition) = (new List<object> { registered }, Petition.Create(registered));
        foreach (var step in steps)
        {
            if (step.On > today || step.On < petition.LastActOn)
                return (facts, step.Column, step.On > today ? RequestProblems.DateInFuture : RequestProblems.DateOutOfOrder);
            var decision = step.Decide(petition, step.On);
            if (decision.Refusal is { } refusal)
                return (facts, step.Column, refusal);
            facts.AddRange(decision.Facts);
            petition = decision.Facts.Aggregate(petition, After);
        }

        return (facts, default, null);
    }

    private static Petition After(Petition petition, object fact) => fact switch
    {
        PetitionClassified e => petition.Apply(e),
        PetitionAccepted e => petition.Apply(e),
        PetitionDeclined e => petition.Apply(e),
        PetitionAssigned e => petition.Apply(e),
        DemandsAnswered e => petition.Apply(e),
        PetitionAnswered e => petition.Apply(e),
        OpinionDelivered e => petition.Apply(e),
        ReportedBack e => petition.Apply(e),
        PetitionWithdrawn e => petition.Apply(e),
        _ => throw new InvalidOperationException($"{fact.GetType().Name} does not come of a row."),
    };

    private sealed record Step(PetitionColumn Column, DateOnly On, Func<Petition, DateOnly, Decision> Decide);
}

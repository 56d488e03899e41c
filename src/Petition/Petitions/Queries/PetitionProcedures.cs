using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Reading;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;
using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Queries;

/// <summary>十二项办事制度: the procedures by which the bureau handles petitions, as its report of 2011 counts them (一(三)).</summary>
public enum PetitionProcedure
{
    /// <summary>来访登记.</summary>
    VisitRegistered,

    /// <summary>来信（来电、网上）登记.</summary>
    LetterRegistered,

    /// <summary>来信交办: a matter that an organ assigned, or that goes to a department.</summary>
    Assigned,

    /// <summary>分类甄别.</summary>
    Classified,

    /// <summary>受理告知: accepted or declined.</summary>
    AcceptanceTold,

    /// <summary>领导包案督办.</summary>
    LedByLeader,

    /// <summary>信访督办.</summary>
    Supervised,

    /// <summary>听证、调解.</summary>
    HeardOrMediated,

    /// <summary>书面答复、送达.</summary>
    Answered,

    /// <summary>办结报告.</summary>
    ReportedBack,

    /// <summary>复查.</summary>
    Reviewed,

    /// <summary>复核、终结.</summary>
    Reexamined,
}

/// <summary>一项办事制度 and when it was passed.</summary>
/// <param name="Procedure">办事制度.</param>
/// <param name="Passed">是否经过.</param>
/// <param name="Days">各次的日期.</param>
public sealed record PassedProcedure(PetitionProcedure Procedure, bool Passed, IReadOnlyList<DateOnly> Days);

/// <summary>办理过程的一步.</summary>
/// <param name="Act">The event's name.</param>
/// <param name="Day">业务日期.</param>
/// <param name="RecordedAt">记录时间, UTC.</param>
/// <param name="By">记录人: the account.</param>
/// <param name="Procedure">所属的办事制度, or null.</param>
public sealed record PetitionAct(string Act, DateOnly Day, DateTimeOffset RecordedAt, string? By, PetitionProcedure? Procedure);

/// <summary>办理程序: which of the twelve procedures a petition has passed, and every act on it.</summary>
/// <param name="Number">登记编号.</param>
/// <param name="Procedures">十二项办事制度.</param>
/// <param name="Acts">办理过程.</param>
public sealed record PetitionProcedures(string Number, IReadOnlyList<PassedProcedure> Procedures, IReadOnlyList<PetitionAct> Acts)
{
    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapGet("/{id:guid}/procedures", HandleAsync)
        .RequireAuthorization(Policies.ReadMatters)
        .WithSummary("经过的办理程序 / The procedures passed")
        .WithDescription("株洲市人社局 2011 年报告一(三)所称的十二项办事制度。 / The twelve procedures of the report of 2011.");

    /// <summary>The procedure that an event belongs to; null where it is none of the twelve.</summary>
    internal static PetitionProcedure? Of(object data) => data switch
    {
        PetitionRegistered { Channel: PetitionChannel.Visit } or RepresentativesElected => PetitionProcedure.VisitRegistered,
        PetitionRegistered { Channel: PetitionChannel.Assigned } or PetitionAssigned or CompetenceObjected or ObjectionRejected or PetitionReturned =>
            PetitionProcedure.Assigned,
        PetitionRegistered => PetitionProcedure.LetterRegistered,
        PetitionClassified or AboutCorrected or MatterLinked or MatterUnlinked => PetitionProcedure.Classified,
        PetitionAccepted or PetitionDeclined or SimpleHandlingLeft => PetitionProcedure.AcceptanceTold,
        CaseLed => PetitionProcedure.LedByLeader,
        PetitionSupervised or SupervisionReplied => PetitionProcedure.Supervised,
        HearingHeld or PetitionMediated => PetitionProcedure.HeardOrMediated,
        DemandsAnswered or PetitionAnswered or OpinionDelivered { Level: OpinionLevel.Answer } => PetitionProcedure.Answered,
        ReportedBack => PetitionProcedure.ReportedBack,
        ReviewAsked { Level: OpinionLevel.Review } or ReviewDecided { Level: OpinionLevel.Review } or OpinionDelivered { Level: OpinionLevel.Review } =>
            PetitionProcedure.Reviewed,
        ReviewAsked or ReviewDecided or OpinionDelivered or PetitionConcluded => PetitionProcedure.Reexamined,
        RegistrationCorrected or OfficerRecused or PetitionExtended or PetitionWithdrawn or PetitionReopened or IDeadlineEvent or ITransferEvent => null,
        _ => throw new ArgumentOutOfRangeException(nameof(data), data.GetType().Name, "Not an event of petitions."),
    };

    private static PetitionAct ActOf(IEvent told) => new(
        told.EventTypeName,
        told.Data switch { IPetitionEvent e => e.On, ITransferEvent e => e.On, ILinkEvent e => e.On, var e => ((IDeadlineEvent)e).On },
        told.Timestamp,
        told.UserName,
        Of(told.Data));

    private static async Task<Results<Ok<PetitionProcedures>, ProblemHttpResult>> HandleAsync(Guid id, IQuerySession session, CancellationToken cancellation)
    {
        if (await session.ReadHistoryAsync<Petition>(id, cancellation) is not ({ } petition, { } events))
            return PetitionRefusals.NotFound.ToProblem();
        var acts = events.Select(ActOf).ToList();
        return TypedResults.Ok(new PetitionProcedures(petition.Number, [.. Enum.GetValues<PetitionProcedure>().Select(Passed)], acts));

        PassedProcedure Passed(PetitionProcedure procedure)
        {
            var days = acts.Where(a => a.Procedure == procedure).Select(a => a.Day).Distinct().ToList();
            return new(procedure, days.Count > 0, days);
        }
    }
}

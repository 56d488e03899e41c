using Hrss.EventLog.Relaying;
using JasperFx.Events;
using Facts = Hrss.Contracts;

namespace Hrss.Disclosure.Outreach.Publishing;

/// <summary>What others may know of an activity: that it was held, and how many took part. What is only planned is the service's own affair.</summary>
internal static class ActivityFacts
{
    public static Facts.Fact? Of(IEvent told, IActivityEvent data) => data switch
    {
        ActivityHeld e => told.Tell(e.On, new Facts.OutreachActivityHeld { Number = e.Number, Activity = Word(e.Kind), From = e.From, To = e.To }),
        BatchRecorded { Batch: var batch } e => told.Tell(e.On, new Facts.OutreachBatchHeld
        {
            Number = e.Number,
            Activity = Word(e.Kind),
            Audience = Word(batch.Audience),
            HeldOn = batch.HeldOn,
            People = batch.People,
        }),
        BatchCorrected { Batch: var batch } e => told.Tell(e.On, new Facts.OutreachBatchCorrected
        {
            Activity = Word(e.Kind),
            Audience = Word(batch.Audience),
            HeldOn = batch.HeldOn,
            PeopleAdded = e.PeopleAdded,
        }),
        ActivityPlanned or ActivityCancelled => null,
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };

    private static string Word(ActivityKind kind) => kind switch
    {
        ActivityKind.PublicityMonth => Facts.OutreachKinds.PublicityMonth,
        ActivityKind.PublicityWeek => Facts.OutreachKinds.PublicityWeek,
        ActivityKind.TrainingClass => Facts.OutreachKinds.TrainingClass,
        ActivityKind.Seminar => Facts.OutreachKinds.Seminar,
        ActivityKind.Contest => Facts.OutreachKinds.Contest,
        ActivityKind.Lecture => Facts.OutreachKinds.Lecture,
        ActivityKind.PressBriefing => Facts.OutreachKinds.PressBriefing,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string Word(Audience audience) => audience switch
    {
        Audience.SystemStaff => Facts.OutreachAudiences.SystemStaff,
        Audience.CommunityStaff => Facts.OutreachAudiences.CommunityStaff,
        Audience.EmployerHeads => Facts.OutreachAudiences.EmployerHeads,
        Audience.LabourOfficers => Facts.OutreachAudiences.LabourOfficers,
        Audience.Public => Facts.OutreachAudiences.Public,
        _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, null),
    };
}

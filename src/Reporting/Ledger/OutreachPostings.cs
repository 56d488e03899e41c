using Hrss.Contracts;

namespace Hrss.Reporting.Ledger;

/// <summary>宣传培训的记账规则: an activity counts on its last day, people on the day of their batch; the channel is the kind, the category the audience.</summary>
internal static class OutreachPostings
{
    public static Posting[] Of(OutreachActivityHeld f) =>
    [
        new(Measures.OutreachActivities, f.To, 1, f.Activity),
        .. f.Activity is OutreachKinds.PublicityMonth or OutreachKinds.PublicityWeek
            ? [new Posting(Measures.PublicityCampaigns, f.To, 1, f.Activity)]
            : Array.Empty<Posting>(),
    ];

    public static Posting[] Of(OutreachBatchHeld f) =>
        [new(Measures.OutreachBatches, f.HeldOn, 1, f.Activity, Category: f.Audience), .. People(f.Activity, f.Audience, f.HeldOn, f.People)];

    public static Posting[] Of(OutreachBatchCorrected f) => f.PeopleAdded == 0 ? [] : People(f.Activity, f.Audience, f.HeldOn, f.PeopleAdded);

    private static Posting[] People(string activity, string audience, DateOnly on, int people) =>
    [
        new(Measures.PeopleReached, on, people, activity, Category: audience),
        .. activity is OutreachKinds.TrainingClass or OutreachKinds.Seminar or OutreachKinds.Lecture
            ? [new Posting(Measures.PeopleTrained, on, people, activity, Category: audience)]
            : Array.Empty<Posting>(),
    ];
}

using Hrss.Contracts;

namespace Hrss.Reporting.Ledger;

/// <summary>
/// 维稳工作的记账规则. For factors the channel is the level and the category the topic; for assessments the conclusion and the risk; for warnings the channel
/// is what they are about. Registered and reopened factors are resolved, closed otherwise or open.
/// </summary>
internal static class StabilityPostings
{
    public static Posting[] Of(InstabilityFactorRegistered f) =>
    [
        new(Measures.FactorsRegistered, f.OccurredOn, 1, f.Level, f.Department, f.Topic),
        new(Measures.FactorsOpen, f.OccurredOn, 1, f.Level, Category: f.Topic),
    ];

    public static Posting[] Of(InstabilityFactorLevelChanged f) =>
    [
        new(Measures.FactorsOpen, f.OccurredOn, -1, f.Was, Category: f.Topic),
        new(Measures.FactorsOpen, f.OccurredOn, 1, f.Level, Category: f.Topic),
    ];

    public static Posting[] Of(InstabilityFactorWatched f) => [new(Measures.FactorsWatched, f.OccurredOn, 1, Category: f.Topic)];

    public static Posting[] Of(InstabilityFactorUnwatched f) => [new(Measures.FactorsWatched, f.OccurredOn, -1, Category: f.Topic)];

    public static Posting[] Of(InstabilityFactorClosed f) =>
    [
        new(f.Resolved ? Measures.FactorsResolved : Measures.FactorsClosedOtherwise, f.OccurredOn, 1, f.Level, f.Department, f.Topic),
        new(Measures.FactorsOpen, f.OccurredOn, -1, f.Level, Category: f.Topic),
    ];

    public static Posting[] Of(InstabilityFactorReopened f) =>
    [
        new(Measures.FactorsReopened, f.OccurredOn, 1, f.Level, f.Department, f.Topic),
        new(Measures.FactorsOpen, f.OccurredOn, 1, f.Level, Category: f.Topic),
    ];

    public static Posting[] Of(MajorReportMade f) =>
    [
        new(Measures.MajorReports, f.OccurredOn, 1),
        .. f.OnTheDay ? [new Posting(Measures.MajorReportsOnTheDay, f.OccurredOn, 1)] : Array.Empty<Posting>(),
        new(Measures.MajorReportsAwaitingReceipt, f.OccurredOn, 1),
    ];

    public static Posting[] Of(MajorReportReceipted f) =>
        [new(Measures.MajorReportsReceipted, f.OccurredOn, 1), new(Measures.MajorReportsAwaitingReceipt, f.OccurredOn, -1)];

    public static Posting[] Of(InstabilityScreeningReported f) =>
    [
        new(Measures.ScreeningReports, f.OccurredOn, 1, Department: f.Department),
        .. f.InTime ? [new Posting(Measures.ScreeningReportsInTime, f.OccurredOn, 1, Department: f.Department)] : Array.Empty<Posting>(),
    ];

    public static Posting[] Of(EarlyWarningRaised f) => Raised(f.OccurredOn, f.Scope, +1);

    public static Posting[] Of(EarlyWarningSuperseded f) => Raised(f.OccurredOn, f.Scope, -1);

    public static Posting[] Of(EarlyWarningEnded f) =>
    [
        new(f.TurnedIntoFactor ? Measures.WarningsTurnedIntoFactors : Measures.WarningsDismissed, f.OccurredOn, 1, f.Scope),
        new(Measures.WarningsOpen, f.OccurredOn, -1, f.Scope),
    ];

    public static Posting[] Of(RiskAssessmentStarted f) =>
        [new(Measures.AssessmentsStarted, f.OccurredOn, 1, Department: f.Department), new(Measures.AssessmentsOpen, f.OccurredOn, 1, Department: f.Department)];

    public static Posting[] Of(RiskAssessmentConcluded f) =>
    [
        new(Measures.AssessmentsConcluded, f.OccurredOn, 1, f.Conclusion, f.Department, f.Risk),
        new(Measures.AssessmentsOpen, f.OccurredOn, -1, Department: f.Department),
    ];

    private static Posting[] Raised(DateOnly on, string scope, int sign) => [new(Measures.WarningsRaised, on, sign, scope), new(Measures.WarningsOpen, on, sign, scope)];
}

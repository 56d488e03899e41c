using System.Runtime.CompilerServices;
using System.Text.Json;
using Hrss.EventLog.Deadlines;
using Hrss.Petition.Assessments;
using Hrss.Petition.Assessments.Queries;
using Hrss.Petition.MajorReports;
using Hrss.Petition.MajorReports.Queries;
using Hrss.Petition.Publishing;
using Hrss.Petition.Receptions;
using Hrss.Petition.Receptions.Queries;
using Hrss.Petition.Screenings;
using Hrss.Petition.Screenings.Queries;
using Hrss.Petition.Stability;
using Hrss.Petition.Stability.Queries;
using Hrss.Petition.Warnings;
using Hrss.Petition.Warnings.Queries;
using Hrss.ServiceDefaults;
using Hrss.Statutes;
using JasperFx.Events;
using static Hrss.Testing.Deciding;
using Facts = Hrss.Contracts;

namespace Hrss.Petition.Tests.Publishing;

public sealed class EveryStabilityEventTests
{
    private static readonly DateOnly Day = new(2011, 3, 8);
    private static readonly DueDateSummary Due = DueDates.Of(Terms.FactorReview, Day, WorkingCalendar.Published).Summary;

    private static readonly Type[] All =
    [
        .. FactorEvents.All, .. MajorReportEvents.All, .. ScreeningEvents.All, .. WarningEvents.All, .. ThresholdsEvents.All, .. AssessmentEvents.All, .. ReceptionEvents.All,
    ];

    /// <summary>One of every event that is told to others.</summary>
    private static readonly object[] Told =
    [
        new FactorRegistered(Number, Day, "某乳业公司", "攸县", "unpaid-wages", 420, "起因", FactorLevel.Major, "劳动监察支队", "王支队长", Due, ["XF-2011-000001"], null),
        new FactorLevelChanged(Day, FactorLevel.Major, FactorLevel.General, "unpaid-wages", "理由"),
        new FactorPutUnderWatch(Day, "unpaid-wages", "理由"),
        new FactorTakenOffWatch(Day, "unpaid-wages", "理由"),
        new FactorClosed(Day, FactorEnding.Resolved, FactorLevel.Major, "unpaid-wages", "劳动监察支队", "理由"),
        new FactorReopened(Day, FactorLevel.Major, "unpaid-wages", "劳动监察支队", "理由", Due),
        new MajorReportMade(Number, Day, "市委", Day, "某乳业公司职工", "内容", [], Due),
        new MajorReportReceipted(Day, "收文"),
        new ScreeningStarted(Number, Day, new(2011, 3, 1), ["攸县"], Due),
        new ScreeningReported(Day, "攸县", ["BW-2011-000001"], true),
        new WarningRaised(Number, Day, WarningScope.Employer, "某乳业公司", null, null, 5, 7, [new(Guid.Empty, "XF-2011-000001", SignalChannel.Visit, Day, 7)], null),
        new WarningTurnedIntoFactor(Day, WarningScope.Employer, "BW-2011-000001"),
        new WarningDismissed(Day, WarningScope.PlaceAndTopic, "理由"),
        new WarningSuperseded(Day, WarningScope.Employer, Guid.Empty),
        new AssessmentStarted(Number, Day, "拟决策事项", "医疗保险处", "赵处长", null),
        new AssessmentConcluded(Day, "医疗保险处", RiskLevel.High, AssessmentConclusion.DoNotImplement, "理由", null),
        new ReceptionCaseReceived(Number, Day, Day, "XF-2011-000001", "结果", null),
        new ReceptionHeld(Number, Day, Day, "局长 周某"),
        new ReceptionNotHeld(Number, Day, Day, "理由"),
    ];

    /// <summary>The events that are the service's own affair.</summary>
    private static readonly Type[] Kept =
    [
        typeof(FactorMeasuresTaken), typeof(FactorReviewed), typeof(FactorReassigned), typeof(FactorLinked), typeof(MajorReportFollowedUp),
        typeof(ScreeningReportCorrected), typeof(ScreeningConcluded), typeof(WarningAcknowledged), typeof(ThresholdsSet), typeof(AssessmentStepTaken),
        typeof(AssessedDecisionRecorded), typeof(ReceptionArranged), typeof(ReceptionMoved),
    ];

    public static TheoryData<Type, Type[]> Folds => new()
    {
        { typeof(Factor), [.. FactorEvents.All, .. DeadlineEvents.All] },
        { typeof(ListedFactor), [.. FactorEvents.All, .. DeadlineEvents.All] },
        { typeof(MajorReport), [.. MajorReportEvents.All, .. DeadlineEvents.All] },
        { typeof(ListedMajorReport), [.. MajorReportEvents.All, .. DeadlineEvents.All] },
        { typeof(Screening), [.. ScreeningEvents.All, .. DeadlineEvents.All] },
        { typeof(ListedScreening), [.. ScreeningEvents.All, .. DeadlineEvents.All] },
        { typeof(Warning), WarningEvents.All },
        { typeof(ListedWarning), WarningEvents.All },
        { typeof(ThresholdVersion), ThresholdsEvents.All },
        { typeof(Assessment), AssessmentEvents.All },
        { typeof(ListedAssessment), AssessmentEvents.All },
        { typeof(ReceptionDay), [.. ReceptionEvents.All, .. DeadlineEvents.All] },
        { typeof(ListedReception), [.. ReceptionEvents.All, .. DeadlineEvents.All] },
    };

    [Fact]
    public void Every_event_is_told_to_others_or_kept_and_is_registered_with_the_log()
    {
        Told.Select(e => e.GetType()).Concat(Kept).ShouldBe(All, ignoreOrder: true);
        typeof(IStabilityEvent).Assembly.GetTypes().Where(t => t is { IsClass: true } && t.IsAssignableTo(typeof(IStabilityEvent))).ShouldBe(All, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Folds))]
    public void Every_event_is_known_to_every_fold(Type folded, Type[] events) => UnknownTo(folded, events).ShouldBeEmpty();

    [Fact]
    public void What_is_told_keeps_its_business_date_and_what_is_kept_is_told_to_nobody()
    {
        foreach (var data in Told)
            FactOf(data)!.OccurredOn.ShouldBe(Day, data.GetType().Name);
        foreach (var kept in Kept)
            FactOf(RuntimeHelpers.GetUninitializedObject(kept)).ShouldBeNull(kept.Name);
    }

    [Fact]
    public void No_fact_names_an_employer_a_person_or_repeats_a_text()
    {
        string[] kept = ["某乳业公司", "王支队长", "赵处长", "周某", "起因", "理由", "内容", "结果", "拟决策事项", "收文"];
        foreach (var data in Told)
        {
            var told = JsonSerializer.Serialize(FactOf(data), Json.Stored);
            kept.Where(told.Contains).ShouldBeEmpty(data.GetType().Name);
        }
    }

    [Fact]
    public void Every_choice_has_the_word_that_contracts_use_for_it()
    {
        Enum.GetValues<FactorLevel>().Select(level => ((Facts.InstabilityFactorLevelChanged)FactOf(new FactorLevelChanged(Day, level, level, "other", "理由"))!).Level)
            .ShouldBe(["general", "considerable", "major"]);
        Enum.GetValues<WarningScope>().Select(scope => ((Facts.EarlyWarningEnded)FactOf(new WarningDismissed(Day, scope, "理由"))!).Scope)
            .ShouldBe(["employer", "place-and-topic"]);
        Enum.GetValues<AssessmentConclusion>()
            .Select(c => ((Facts.RiskAssessmentConcluded)FactOf(new AssessmentConcluded(Day, "处", RiskLevel.Low, c, "理由", null))!).Conclusion)
            .ShouldBe(["implement", "implement-with-measures", "defer", "do-not-implement"]);
    }

    private static Facts.Fact? FactOf(object data) =>
        PetitionServiceFacts.Of((IEvent)Activator.CreateInstance(typeof(Event<>).MakeGenericType(data.GetType()), data)!);
}

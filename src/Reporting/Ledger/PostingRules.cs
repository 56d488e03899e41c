using Hrss.Contracts;

namespace Hrss.Reporting.Ledger;

/// <summary>记账规则: the postings of each fact. Looks at the fact alone, so any order of facts gives the same ledger.</summary>
public static class PostingRules
{
    /// <summary>The postings of a fact; none where it counts nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A fact without a rule: better an error than a figure that misses it.</exception>
    public static IReadOnlyList<Posting> Of(Fact fact) => fact switch
    {
        DepartmentListed f => [new(Measures.DepartmentsListed, f.OccurredOn, 1, Department: f.Department)],
        DepartmentDelisted f => [new(Measures.DepartmentsListed, f.OccurredOn, -1, Department: f.Department)],
        InformationPublished f => Publication(f.OccurredOn, f.Department, f.Field, f.Channels, f.InTime, +1),
        InformationWithdrawn f => Publication(f.PublishedOn, f.Department, f.Field, f.Channels, f.InTime, -1),
        InformationPublishedFurther f => CataloguePostings.Publications(f.OccurredOn, f.Department, f.Field, f.Channels, +1),
        FurtherPublicationWithdrawn f => CataloguePostings.Publications(f.PublishedOn, f.Department, f.Field, f.Channels, -1),
        InformationRevised f => [new(Measures.InformationRevised, f.OccurredOn, 1, null, f.Department, f.Field)],
        InformationRepealed f => [new(Measures.InformationRepealed, f.OccurredOn, 1, null, f.Department, f.Field)],
        ApprovalItemListed f => ApprovalItemPostings.Of(f.OccurredOn, f.Department, +1, f.AtServiceCentre ? +1 : 0),
        ApprovalItemMoved f => ApprovalItemPostings.Of(f.OccurredOn, f.Department, 0, f.AtServiceCentre ? +1 : -1),
        ApprovalItemEnded f => ApprovalItemPostings.Of(f.OccurredOn, f.Department, -1, f.AtServiceCentre ? -1 : 0),
        YearlyFigureEntered f => TableTwoPostings.Of(f.Year, f.Figure, f.Amount),
        YearlyFigureCorrected f => TableTwoPostings.Of(f.Year, f.Figure, f.AmountAdded),
        InformationRequestReceived f => RequestPostings.Of(f),
        InformationRequestDueMoved f => RequestPostings.DueMoved(f.OccurredOn, f.WasDueOn, f.DueOn),
        InformationRequestAnswered f => RequestPostings.Of(f),
        InformationRequestWithdrawn f => RequestPostings.Of(f),
        InformationRequestAnsweredAnew f => [new(Measures.RequestsAnsweredAnew, f.OccurredOn, 1)],
        DisclosureFeeCharged f => [new(Measures.FeesCharged, f.OccurredOn, f.AmountInFen)],
        DisclosureProcessingFeeNoticed f =>
            [new(Measures.FeesCharged, f.OccurredOn, f.AmountInFen), .. RequestPostings.DueMoved(f.OccurredOn, f.WasDueOn, f.DueOn)],
        DisclosureFeeWaived f => [new(Measures.FeesWaived, f.OccurredOn, f.AmountInFen)],
        DisclosureFeePaid f => [new(Measures.FeesPaid, f.OccurredOn, f.AmountInFen), .. RequestPostings.DueMoved(f.OccurredOn, f.WasDueOn, f.DueOn)],
        DisclosureRemedySought f => RemedyPostings.Of(f),
        DisclosureRemedyConcluded f => RemedyPostings.Of(f),
        DisclosureRemedyReopened f => RemedyPostings.Of(f),
        OutreachActivityHeld f => OutreachPostings.Of(f),
        OutreachBatchHeld f => OutreachPostings.Of(f),
        OutreachBatchCorrected f => OutreachPostings.Of(f),
        MatterTransferred f => TransferPostings.Of(f),
        RepeatLinked f => LinkPostings.Of(f.From, f.Channel, f.RegisteredOn, +1),
        RepeatUnlinked f => LinkPostings.Of(f.From, f.Channel, f.RegisteredOn, -1),
        HolidayNoticeEntered or MatterOffered or MatterTakenOver or MatterNotTakenOver => [],

        PetitionRegistered f => PetitionPostings.Of(f),
        PetitionRegistrationCorrected f => PetitionPostings.Of(f),
        PetitionClassified f => PetitionPostings.Of(f),
        PetitionNotAccepted f => PetitionPostings.Refused(f.Channel, PetitionEndings.NotAccepted, f.OccurredOn, +1),
        PetitionWithdrawn f => PetitionPostings.Refused(f.Channel, PetitionEndings.Withdrawn, f.OccurredOn, +1),
        PetitionReturned f => PetitionPostings.Refused(f.Channel, PetitionEndings.Returned, f.OccurredOn, +1),
        PetitionAnswered f => PetitionPostings.Answered(f.Channel, f.Department, f.Outcome, f.InTime, f.OccurredOn, +1),
        PetitionReopened f => PetitionPostings.Of(f),
        PetitionLedByLeader f => [new(Measures.PetitionsLedByLeaders, f.OccurredOn, 1, Department: f.Department)],
        PetitionSupervised f => [new(Measures.SupervisionRounds, f.OccurredOn, 1, Department: f.Department)],
        PetitionReviewAsked f => [new(PetitionPostings.AskedMeasure(f.Level), f.OccurredOn, 1)],
        PetitionReviewDecided f => [new(PetitionPostings.ResultMeasure(f.Level, f.Result), f.OccurredOn, 1)],
        AssignedMatterReportedBack f => [PetitionPostings.ReportedBack(f.Department, f.OccurredOn, 1)],
        PetitionAccepted or PetitionAssigned => [],

        InstabilityFactorRegistered f => StabilityPostings.Of(f),
        InstabilityFactorLevelChanged f => StabilityPostings.Of(f),
        InstabilityFactorWatched f => StabilityPostings.Of(f),
        InstabilityFactorUnwatched f => StabilityPostings.Of(f),
        InstabilityFactorClosed f => StabilityPostings.Of(f),
        InstabilityFactorReopened f => StabilityPostings.Of(f),
        MajorReportMade f => StabilityPostings.Of(f),
        MajorReportReceipted f => StabilityPostings.Of(f),
        InstabilityScreeningStarted f => [new(Measures.Screenings, f.OccurredOn, 1)],
        InstabilityScreeningReported f => StabilityPostings.Of(f),
        EarlyWarningRaised f => StabilityPostings.Of(f),
        EarlyWarningEnded f => StabilityPostings.Of(f),
        EarlyWarningSuperseded f => StabilityPostings.Of(f),
        RiskAssessmentStarted f => StabilityPostings.Of(f),
        RiskAssessmentConcluded f => StabilityPostings.Of(f),
        ReceptionDayHeld f => [new(Measures.ReceptionDaysHeld, f.Day, 1)],
        ReceptionDayNotHeld f => [new(Measures.ReceptionDaysNotHeld, f.Day, 1)],
        ReceptionDayCaseReceived f => [new(Measures.ReceptionCases, f.Day, 1)],

        ConsultationReceived f => ConsultationPostings.Of(f),
        ConsultationAnswered f => ConsultationPostings.Of(f),
        ConsultationRefused f => ConsultationPostings.Of(f),
        ConsultationDispatchObjected f => [new(Measures.DispatchObjections, f.OccurredOn, 1, f.Channel, f.Department)],
        ConsultationDispatchObjectionAgreed f => [new(Measures.DispatchObjectionsAgreed, f.OccurredOn, 1, f.Channel, f.Department)],
        ConsultationSentBack f => [new(Measures.ConsultationsSentBack, f.OccurredOn, 1, f.Channel, f.Department)],
        ConsultationReworkAnswered f => [new(Measures.ReworksAnswered, f.OccurredOn, 1, f.Channel, f.Department)],
        ConsultationCalledBack f => ConsultationPostings.Of(f),
        ConsultationAnswerPublished f => [new(Measures.AnswersPublished, f.OccurredOn, 1, f.Channel, f.Department)],
        ConsultationAnswerWithdrawn f => [new(Measures.AnswersWithdrawn, f.OccurredOn, 1, f.Channel, f.Department)],
        ConsultationDispatched or ConsultationClassified => [],
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.GetType().Name, "There is no posting rule for this fact."),
    };

    /// <summary>Whether facts of a type ever make a posting.</summary>
    public static bool Counts(Type fact) =>
        fact.IsAssignableTo(typeof(Fact)) && fact != typeof(PetitionAccepted) && fact != typeof(PetitionAssigned) && fact != typeof(ConsultationDispatched)
        && fact != typeof(ConsultationClassified) && fact != typeof(HolidayNoticeEntered) && fact != typeof(MatterOffered) && fact != typeof(MatterTakenOver) && fact != typeof(MatterNotTakenOver);

    private static Posting[] Publication(DateOnly on, string department, string field, IReadOnlyList<string> channels, bool inTime, int sign) =>
    [
        new(Measures.InformationPublished, on, sign, null, department, field),
        .. inTime ? [new Posting(Measures.InformationPublishedInTime, on, sign, null, department, field)] : Array.Empty<Posting>(),
        .. CataloguePostings.Publications(on, department, field, channels, sign),
    ];

    internal static Posting[] InTime(string measure, bool inTime, DateOnly on, string channel, string? department = null) =>
        inTime ? [new(measure, on, 1, channel, department)] : [];

    internal static ArgumentOutOfRangeException Unknown(string what, string value) => new(what, value, "Nothing is counted under this word.");
}

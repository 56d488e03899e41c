using Hrss.Contracts;

namespace Hrss.Reporting.Ledger;

/// <summary>
/// 信访的记账规则: each act that comes in is open until it is answered or refused, so that per channel, at the end of every day, acts in are answered, open
/// and refused together. What is handled anew is taken off again on the day of the reopening: the figures of earlier years stay as they were.
/// </summary>
internal static class PetitionPostings
{
    public static Posting[] Of(PetitionRegistered f) =>
    [
        .. f.Channel == PetitionChannels.Visit
            ?
            [
                new Posting(Measures.Visits, f.OccurredOn, 1, f.Channel),
                new Posting(Measures.PeopleInVisits, f.OccurredOn, f.People, f.Channel),
                .. f.GroupVisit ? [new Posting(Measures.GroupVisits, f.OccurredOn, 1, f.Channel)] : Array.Empty<Posting>(),
            ]
            : RegisteredMeasure(f.Channel) is { } measure ? [new Posting(measure, f.OccurredOn, 1, f.Channel)] : Array.Empty<Posting>(),
        new(Measures.PetitionsReceived, f.OccurredOn, 1, f.Channel, Category: f.Topic),
        new(Measures.PetitionMatters, f.OccurredOn, 1, f.Channel),
        new(Measures.PetitionsOpen, f.OccurredOn, 1, f.Channel),
    ];

    public static IReadOnlyList<Posting> Of(PetitionRegistrationCorrected f) => f.Channel != PetitionChannels.Visit
        ? []
        :
        [
            .. f.PeopleAdded != 0 ? [new Posting(Measures.PeopleInVisits, f.RegisteredOn, f.PeopleAdded, f.Channel)] : Array.Empty<Posting>(),
            .. f.GroupVisitsAdded != 0 ? [new Posting(Measures.GroupVisits, f.RegisteredOn, f.GroupVisitsAdded, f.Channel)] : Array.Empty<Posting>(),
        ];

    public static Posting[] Of(PetitionClassified f) => f.Topic == f.TopicBefore
        ? []
        :
        [
            new(Measures.PetitionsReceived, f.RegisteredOn, -1, f.Channel, Category: f.TopicBefore),
            new(Measures.PetitionsReceived, f.RegisteredOn, 1, f.Channel, Category: f.Topic),
        ];

    public static Posting[] Of(PetitionReopened f) =>
    [
        .. f.Ending == PetitionEndings.Answered
            ? Answered(f.Channel, f.Department, f.Outcome!, f.InTime, f.OccurredOn, -1)
            : Refused(f.Channel, f.Ending, f.OccurredOn, -1),
        .. f.WasReportedBack ? [ReportedBack(f.Department, f.OccurredOn, -1)] : Array.Empty<Posting>(),
        new(Measures.PetitionsReopened, f.OccurredOn, 1, f.Channel),
    ];

    public static Posting ReportedBack(string? department, DateOnly on, int sign) =>
        new(Measures.AssignedMattersCompleted, on, sign, PetitionChannels.Assigned, department);

    public static Posting[] Answered(string channel, string? department, string outcome, bool inTime, DateOnly on, int sign) =>
    [
        .. Handled(channel, department, on, sign),
        new(Measures.PetitionsAnswered, on, sign, channel, department),
        new(OutcomeMeasure(outcome), on, sign, channel, department),
        .. inTime ? [new Posting(Measures.PetitionsAnsweredInTime, on, sign, channel, department)] : Array.Empty<Posting>(),
        new(Measures.PetitionsOpen, on, -sign, channel),
    ];

    public static Posting[] Refused(string channel, string ending, DateOnly on, int sign) =>
    [
        .. Handled(channel, null, on, sign),
        new(Measures.PetitionsRefused, on, sign, channel, Category: ending),
        new(Measures.PetitionsOpen, on, -sign, channel),
    ];

    public static string AskedMeasure(string level) => level switch
    {
        PetitionReviewLevels.Review => Measures.PetitionReviews,
        PetitionReviewLevels.Reexamination => Measures.PetitionReexaminations,
        _ => throw PostingRules.Unknown(nameof(level), level),
    };

    public static string ResultMeasure(string level, string result) => (level, result) switch
    {
        (PetitionReviewLevels.Review, PetitionReviewResults.Upheld) => Measures.PetitionReviewsUpheld,
        (PetitionReviewLevels.Review, PetitionReviewResults.Changed) => Measures.PetitionReviewsChanged,
        (PetitionReviewLevels.Reexamination, PetitionReviewResults.Upheld) => Measures.PetitionReexaminationsUpheld,
        (PetitionReviewLevels.Reexamination, PetitionReviewResults.Changed) => Measures.PetitionReexaminationsChanged,
        _ => throw PostingRules.Unknown(nameof(result), $"{level}/{result}"),
    };

    private static Posting[] Handled(string channel, string? department, DateOnly on, int sign) =>
        channel == PetitionChannels.Letter ? [new(Measures.LettersHandled, on, sign, channel, department)] : [];

    private static string OutcomeMeasure(string outcome) => outcome switch
    {
        PetitionOutcomes.Supported => Measures.PetitionsSupported,
        PetitionOutcomes.Explained => Measures.PetitionsExplained,
        PetitionOutcomes.NotSupported => Measures.PetitionsNotSupported,
        _ => throw PostingRules.Unknown(nameof(outcome), outcome),
    };

    // The report of the bureau has a figure of its own for each of these channels; calls and what another service passed on are counted with the others.
    private static string? RegisteredMeasure(string channel) => channel switch
    {
        PetitionChannels.Letter => Measures.LettersReceived,
        PetitionChannels.Assigned => Measures.AssignedMattersReceived,
        PetitionChannels.Online => Measures.OnlinePetitionsReceived,
        PetitionChannels.Call or PetitionChannels.Transferred => null,
        _ => throw PostingRules.Unknown(nameof(channel), channel),
    };
}

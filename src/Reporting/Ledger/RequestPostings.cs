using Hrss.Contracts;

namespace Hrss.Reporting.Ledger;

/// <summary>
/// 依申请公开的记账规则. A request becomes overdue on the day after its term: it is posted there when the day is set, and taken off again when the request
/// is closed or the day moves, on that day or, where the term had run out before, on the day of the act. So the stock of any day is right without a clock.
/// </summary>
internal static class RequestPostings
{
    public static IReadOnlyList<Posting> Of(InformationRequestReceived f) =>
    [
        new(Measures.RequestsReceived, f.OccurredOn, 1, f.Channel, Category: f.Applicant),
        new(Measures.RequestsOpen, f.OccurredOn, 1, f.Channel, Category: f.Applicant),
        Overdue(f.DueOn, f.OccurredOn, +1),
    ];

    public static IReadOnlyList<Posting> Of(InformationRequestAnswered f) =>
    [
        new(Measures.RequestsAnswered, f.OccurredOn, 1, f.Channel, Category: f.Applicant),
        .. f.InTime ? [new Posting(Measures.RequestsAnsweredInTime, f.OccurredOn, 1, f.Channel, Category: f.Applicant)] : Array.Empty<Posting>(),
        new(Measures.RequestOutcome + f.Outcome, f.OccurredOn, 1, f.Channel, Category: f.Applicant),
        new(Measures.RequestsOpen, f.OccurredOn, -1, f.Channel, Category: f.Applicant),
        Overdue(f.WasDueOn, f.OccurredOn, -1),
    ];

    public static IReadOnlyList<Posting> Of(InformationRequestWithdrawn f) =>
    [
        new(Measures.RequestsWithdrawn, f.OccurredOn, 1, f.Channel, Category: f.Applicant),
        .. f.Outcome is { } outcome
            ? [new Posting(Measures.RequestOutcome + outcome, f.OccurredOn, 1, f.Channel, Category: f.Applicant)]
            : Array.Empty<Posting>(),
        new(Measures.RequestsOpen, f.OccurredOn, -1, f.Channel, Category: f.Applicant),
        Overdue(f.DueOn, f.OccurredOn, -1),
    ];

    public static IReadOnlyList<Posting> DueMoved(DateOnly on, DateOnly was, DateOnly due) =>
        was == due ? [] : [Overdue(was, on, -1), Overdue(due, on, +1)];

    private static Posting Overdue(DateOnly due, DateOnly on, int sign)
    {
        var first = due.AddDays(1);
        return new(Measures.RequestsOverdue, first > on ? first : on, sign);
    }
}

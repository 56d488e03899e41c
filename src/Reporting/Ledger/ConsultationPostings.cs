using Hrss.Contracts;

namespace Hrss.Reporting.Ledger;

/// <summary>
/// 咨询的记账规则: an item is open from receipt until it is answered or refused, whichever comes first and once; what is reworked afterwards stays
/// answered. So per channel received = answered + refused + transferred + open, always. Of several call-backs about one item the latest counts, on its own day.
/// </summary>
internal static class ConsultationPostings
{
    public static Posting[] Of(ConsultationReceived f) =>
    [
        .. InReport(f.Channel, Measures.MailboxReceived, Measures.HotlineReceived, Measures.OnlineQuestionsReceived, f.OccurredOn, null),
        new(Measures.ConsultationsReceived, f.OccurredOn, 1, f.Channel),
        new(Measures.ConsultationMatters, f.OccurredOn, 1, f.Channel),
        new(Measures.ConsultationsOpen, f.OccurredOn, 1, f.Channel),
    ];

    public static Posting[] Of(ConsultationAnswered f) =>
    [
        .. InReport(f.Channel, Measures.MailboxAnswered, Measures.HotlineAnswered, Measures.OnlineQuestionsAnswered, f.OccurredOn, f.Department),
        .. PostingRules.InTime(Measures.ConsultationsAnsweredInTime, f.InTime, f.OccurredOn, f.Channel, f.Department),
        new(Measures.ConsultationsAnswered, f.OccurredOn, 1, f.Channel, f.Department),
        new(Measures.ConsultationsOpen, f.OccurredOn, -1, f.Channel),
    ];

    public static Posting[] Of(ConsultationRefused f) =>
    [
        new(Measures.ConsultationsRefused, f.OccurredOn, 1, f.Channel, null, f.Route),
        new(Measures.ConsultationsOpen, f.OccurredOn, -1, f.Channel),
    ];

    public static Posting[] Of(ConsultationCalledBack f) =>
    [
        .. f.PreviousOn is { } previous
            ? Called(previous, -1, f.Channel, f.PreviousDepartment, f.PreviousResponded, f.PreviousSolved, f.PreviousSatisfied)
            : [],
        .. Called(f.OccurredOn, 1, f.Channel, f.Department, f.Responded, f.Solved, f.Satisfied),
    ];

    private static Posting[] Called(DateOnly on, int sign, string channel, string? department, bool responded, bool solved, bool satisfied)
    {
        string[] counted =
        [
            Measures.ConsultationsCalledBack,
            .. responded ? [Measures.ConsultationsResponded] : Array.Empty<string>(),
            .. solved ? [Measures.ConsultationsSolved] : Array.Empty<string>(),
            .. satisfied ? [Measures.ConsultationsSatisfied] : Array.Empty<string>(),
        ];
        return [.. counted.Select(measure => new Posting(measure, on, sign, channel, department))];
    }

    // The report of the bureau tells the mayor's mailbox, the hotline and online questions by themselves.
    private static Posting[] InReport(string channel, string mailbox, string hotline, string online, DateOnly on, string? department) => channel switch
    {
        ConsultationChannels.MayorsMailbox => [new(mailbox, on, 1, channel, department)],
        ConsultationChannels.MayorsHotline => [new(hotline, on, 1, channel, department)],
        ConsultationChannels.Online => [new(online, on, 1, channel, department)],
        ConsultationChannels.GovernorsMailbox or ConsultationChannels.Transferred => [],
        _ => throw PostingRules.Unknown(nameof(channel), channel),
    };
}

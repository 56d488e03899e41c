using Hrss.Statutes;

namespace Hrss.Disclosure.Requests;

/// <summary>收到申请之日 (2019 Art. 31): what makes the day of receipt, and what begins with it.</summary>
internal static class Receipts
{
    /// <summary>Whether a request is received with its arrival, or only once that is confirmed with the applicant.</summary>
    public static bool NeedsConfirmation(DisclosureRegulation regulation, RequestChannel channel) =>
        DayOfReceipt.For(regulation, channel) is ReceiptEvent.ConfirmedByBoth or ReceiptEvent.ConfirmedWithApplicant;

    /// <summary>The receipt of a request on a day; null where no regulation was in force.</summary>
    public static RequestReceived? Of(string number, DateOnly on, RequestChannel channel, ApplicantKind applicant, WorkingCalendar calendar) =>
        Regulations.Disclosure(on) is { } regulation
            ? new RequestReceived(
                number, on, channel, applicant, DayOfReceipt.For(regulation, channel), regulation,
                DueDates.Of(Terms.DisclosureAnswer(regulation), on, calendar).Summary)
            : null;
}

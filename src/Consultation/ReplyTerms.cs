using Hrss.Statutes;

namespace Hrss.Consultation;

/// <summary>
/// 答复时限, in working days from receipt, one for each class. No national text sets a number (<see cref="Assumptions.HotlineTermsAreLocal"/>), so each
/// installation sets its own in <c>Statutes:Assumptions:Hotline</c>; a change rules what is received from then on.
/// </summary>
internal static class ReplyTerms
{
    /// <summary>The term of a class.</summary>
    public static Term Of(ConsultationClass matter, AssumedValues assumed) => Terms.HotlineReply(
        matter switch
        {
            ConsultationClass.Inquiry => HotlineMatter.Enquiry,
            ConsultationClass.Help => HotlineMatter.Help,
            ConsultationClass.Complaint => HotlineMatter.Complaint,
            ConsultationClass.Report => HotlineMatter.Report,
            ConsultationClass.Suggestion => HotlineMatter.Suggestion,
            _ => throw new ArgumentOutOfRangeException(nameof(matter), matter, null),
        }, assumed);

    /// <summary>What has happened to the clock: extension by approval alone. What was granted stays granted, whatever an installation allows later.</summary>
    public static ClockEvents Clock(int extendedBy) => extendedBy == 0
        ? ClockEvents.None
        : new ClockEvents { Extensions = [new Extension(Terms.HotlineExtension() with { Days = extendedBy }, extendedBy)] };

    /// <summary>The term that runs, extended by some days more.</summary>
    public static DueDateSummary Extended(Consultation consultation, int days, WorkingCalendar calendar) => DueDates
        .Of(TermCatalogue.Of(consultation.Due), consultation.Due.ReceivedOn, calendar, Clock(consultation.ExtendedBy + days))
        .Summary;
}

using Hrss.Statutes;

namespace Hrss.Consultation;

/// <summary>
/// 答复时限, in working days from receipt. No national text sets a number (<see cref="Assumptions.HotlineTermsAreLocal"/>), so each installation sets its own
/// in <c>Statutes:Assumptions:Hotline</c>; a change rules what is received from then on.
/// </summary>
internal static class ReplyTerms
{
    /// <summary>The term of a class.</summary>
    public static Term Of(ConsultationClass matter, AssumedValues assumed) =>
        Terms.HotlineReply(matter == ConsultationClass.Inquiry ? HotlineMatter.Enquiry : HotlineMatter.Other, assumed);
}

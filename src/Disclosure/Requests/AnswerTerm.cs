using Hrss.Statutes;

namespace Hrss.Disclosure.Requests;

/// <summary>
/// 答复期限: reckons the day by which a request must be answered from all that has happened to its clock. Correction and payment let the term of 2019
/// begin anew; waiting for opinions is left out; an extension or a delay that the organ set adds to it.
/// </summary>
internal static class AnswerTerm
{
    /// <summary>The term as things stand on a day.</summary>
    /// <param name="request">The request, received.</param>
    /// <param name="calendar">工作日历.</param>
    /// <param name="day">While an opinion is out, the day up to which one knows so.</param>
    public static DueDateSummary Of(InformationRequest request, WorkingCalendar calendar, DateOnly day) =>
        DueDates.Of(TermOf(request), request.Receipt!.On, calendar, ClockOn(request, day)).Summary;

    /// <summary>How the day moves by what happens to a request.</summary>
    /// <param name="before">The request before.</param>
    /// <param name="after">The request after.</param>
    /// <param name="calendar">工作日历.</param>
    /// <param name="on">The day of the act.</param>
    public static DueChange Change(InformationRequest before, InformationRequest after, WorkingCalendar calendar, DateOnly on) =>
        new(before.Due!.LegalDue, Of(after, calendar, on));

    /// <summary>The day stays.</summary>
    public static DueChange Unmoved(InformationRequest request) => new(request.Due!.LegalDue, request.Due);

    /// <summary>The rule that sets the term.</summary>
    public static Term TermOf(InformationRequest request) =>
        request.DelayedTo is { } days ? Terms.ExcessiveRequestDelay(days) : Terms.DisclosureAnswer(request.Receipt!.Regulation);

    /// <summary>What has happened to the clock, as known on a day.</summary>
    public static ClockEvents ClockOn(InformationRequest request, DateOnly day)
    {
        var regulation = request.Receipt!.Regulation;
        return new ClockEvents
        {
            RestartedOn = request.RestartedOn,
            Extensions = request.ExtendedBy > 0 ? [new Extension(Terms.DisclosureExtension(regulation), request.ExtendedBy)] : [],
            Pauses = [.. request.Opinions.Where(o => Pause.IsAllowed(o.Ground, regulation)).Select(o => o.PauseAsOf(day))],
        };
    }

    /// <summary>The request with the time that asked parties have for their opinions reckoned by another calendar.</summary>
    public static InformationRequest LettersBy(InformationRequest request, WorkingCalendar calendar) => request with
    {
        Opinions =
        [
            .. request.Opinions.Select(o => o is { AnswerBy: not null, DeliveredOn: { } delivered }
                ? o with { AnswerBy = DueDates.Of(TermOf(o.Ground), delivered, calendar).LegalDue }
                : o),
        ],
    };

    /// <summary>The term that an asked party has since 2019 (Arts 32, 34).</summary>
    public static Term TermOf(PauseGround ground) => ground == PauseGround.OtherOrgan ? Terms.OtherOrgan : Terms.ThirdParty;
}

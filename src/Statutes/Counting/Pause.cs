namespace Hrss.Statutes;

/// <summary>Why a term does not run for a time (中止事由).</summary>
public enum PauseGround
{
    /// <summary>征求第三方意见: a third party is asked (2008 Art. 24(3), 2019 Art. 33(3)).</summary>
    ThirdParty,

    /// <summary>征求其他机关意见: another organ is asked (2019 Art. 33(3)).</summary>
    OtherOrgan,

    /// <summary>听证: a hearing in the re-examination of a petition (2005 Art. 35, 2022 Art. 36).</summary>
    Hearing,
}

/// <summary>
/// A stretch of time that a term does not count (不计入期限的时间). The law says only that "the time needed is not counted"; which of
/// its end days belong to it is decided here and nowhere else (see <see cref="Assumptions.PauseEndpoints"/>).
/// </summary>
public sealed record Pause
{
    /// <summary>A pause from the sending of a letter to the return of the answer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It would end before it began.</exception>
    public Pause(DateOnly sentOn, DateOnly returnedOn, PauseGround ground = PauseGround.ThirdParty, bool stillOpen = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(returnedOn, sentOn);
        (SentOn, ReturnedOn, Ground, StillOpen) = (sentOn, returnedOn, ground, stillOpen);
    }

    /// <summary>The day the letter went out, or the hearing began; the last day that still counts.</summary>
    public DateOnly SentOn { get; }

    /// <summary>The day the answer came back or the time for it ran out; the last day that does not count.</summary>
    public DateOnly ReturnedOn { get; }

    /// <summary>Why the term stood still.</summary>
    public PauseGround Ground { get; }

    /// <summary>Whether the answer is still out: <see cref="ReturnedOn"/> is then the day up to which one knows so.</summary>
    public bool StillOpen { get; }

    /// <summary>A pause that has not ended: the due date it gives is the earliest possible one, and provisional.</summary>
    public static Pause Running(DateOnly sentOn, DateOnly asOf, PauseGround ground = PauseGround.ThirdParty) =>
        new(sentOn, asOf < sentOn ? sentOn : asOf, ground, stillOpen: true);

    /// <summary>
    /// A consultation with its own term (2019 Arts 32 and 34): it ends with the answer, or when the term runs out in silence,
    /// whichever comes first.
    /// </summary>
    /// <param name="term"><see cref="Terms.ThirdParty"/> or <see cref="Terms.OtherOrgan"/>.</param>
    /// <param name="sentOn">The day the letter went out.</param>
    /// <param name="receivedOn">The day the asked party received it; its term runs from then.</param>
    /// <param name="answeredOn">The day the answer came; null while or where none did.</param>
    /// <param name="calendar">The calendar to count the party's term with.</param>
    public static Pause Consultation(Term term, DateOnly sentOn, DateOnly receivedOn, DateOnly? answeredOn, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(term);
        var expiry = DueDates.Of(term, receivedOn, calendar).LegalDue;
        var ground = term.Code == Terms.OtherOrgan.Code ? PauseGround.OtherOrgan : PauseGround.ThirdParty;
        return new(sentOn, answeredOn is { } answered && answered < expiry ? answered : expiry, ground);
    }

    /// <summary>Whether a ground excludes time under a disclosure regulation: the one of 2008 knows third parties only.</summary>
    public static bool IsAllowed(PauseGround ground, DisclosureRegulation regulation) =>
        ground == PauseGround.ThirdParty || (ground == PauseGround.OtherOrgan && regulation == DisclosureRegulation.Of2019);

    /// <summary>Whether the pause keeps a day from being counted: sent &lt; day ≤ returned.</summary>
    public bool Excludes(DateOnly day) => SentOn < day && day <= ReturnedOn;
}

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Hrss.Statutes.Tests;

/// <summary>What holds of every due date, whatever the day, term and pauses.</summary>
[Properties(Arbitrary = [typeof(Moments)], MaxTest = 300, Replay = "20110101,20111231")]
public sealed class CountingProperties
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Published;
    private static readonly Term Answer = Terms.DisclosureAnswer(DisclosureRegulation.Of2019);

    [Property]
    public bool A_later_receipt_is_never_due_earlier(Term term, DateOnly receivedOn, byte later) =>
        DueDates.Of(term, receivedOn, Calendar).LegalDue <= DueDates.Of(term, receivedOn.AddDays(later), Calendar).LegalDue;

    [Property]
    public bool The_legal_due_date_is_worked_and_not_before_the_nominal_one(Term term, DateOnly receivedOn)
    {
        var due = DueDates.Of(term, receivedOn, Calendar);
        return due.LegalDue >= due.NominalDue && Calendar.IsWorkingDay(due.LegalDue) && due.NominalDue > receivedOn;
    }

    [Property]
    public bool A_pause_moves_the_due_date_by_its_working_days(DateOnly receivedOn, byte offset, byte length)
    {
        var plain = DueDates.Of(Answer, receivedOn, Calendar).LegalDue;
        var sent = receivedOn.AddDays(offset % (plain.DayNumber - receivedOn.DayNumber));
        var pause = new Pause(sent, sent.AddDays(length));
        var due = Paused(receivedOn, pause);
        return Calendar.WorkingDaysBetween(plain, due) == Calendar.WorkingDaysBetween(sent, pause.ReturnedOn);
    }

    [Property]
    public bool An_extension_moves_the_due_date_by_its_working_days(DateOnly receivedOn, byte days)
    {
        var extension = new Extension(Terms.DisclosureExtension(DisclosureRegulation.Of2019), 1 + (days % 20));
        var due = DueDates.Of(Answer, receivedOn, Calendar, new() { Extensions = [extension] }).LegalDue;
        return Calendar.WorkingDaysBetween(DueDates.Of(Answer, receivedOn, Calendar).LegalDue, due) == extension.Days;
    }

    [Property]
    public bool Overlapping_pauses_exclude_as_much_as_one_that_covers_both(DateOnly receivedOn, byte offset, byte length, byte inside, byte longer)
    {
        var first = new Pause(receivedOn.AddDays(offset % 30), receivedOn.AddDays((offset % 30) + length));
        var second = new Pause(first.SentOn.AddDays(inside % (length + 1)), first.SentOn.AddDays((inside % (length + 1)) + longer));
        var both = new Pause(first.SentOn, first.ReturnedOn > second.ReturnedOn ? first.ReturnedOn : second.ReturnedOn);
        return Paused(receivedOn, first, second) == Paused(receivedOn, both) && Paused(receivedOn, second, first) == Paused(receivedOn, both);
    }

    [Property]
    public bool A_derivation_names_every_day_once_and_counts_the_whole_term(Term term, DateOnly receivedOn, byte offset, byte length)
    {
        var sent = receivedOn.AddDays(offset % 40);
        var due = DueDates.Of(term, receivedOn, Calendar,
            term.Unit == TermUnit.Months ? null : new() { Pauses = [new Pause(sent, sent.AddDays(length % 60))] });
        var counted = due.Derivation.Where(day => day.IsCounted).Select(day => day.Ordinal!.Value).ToList();
        return due.Derivation.Select(day => day.Day).SequenceEqual(Enumerable.Range(0, due.LegalDue.DayNumber - receivedOn.DayNumber + 1).Select(receivedOn.AddDays))
            && counted.SequenceEqual(Enumerable.Range(1, counted.Count))
            && (term.Unit == TermUnit.Months || counted.Count == term.Days)
            && due.Derivation.Last(day => day.IsCounted).Day == due.NominalDue;
    }

    [Property]
    public bool A_restart_is_the_same_as_receipt_on_that_day(Term term, DateOnly receivedOn, byte later)
    {
        var restart = receivedOn.AddDays(later);
        return DueDates.Of(term, receivedOn, Calendar, new() { RestartedOn = restart }).LegalDue == DueDates.Of(term, restart, Calendar).LegalDue;
    }

    [Property]
    public bool A_summary_tells_the_days_that_the_derivation_tells(Term term, DateOnly receivedOn)
    {
        var due = DueDates.Of(term, receivedOn, Calendar);
        var holidays = due.Derivation.Count(day => day.Treatment == DayTreatment.Holiday);
        return due.Summary.Excluded.Where(stretch => stretch.Why == DayTreatment.Holiday).Sum(stretch => stretch.Days) == holidays
            && due.Summary.MakeUpDays.SequenceEqual(due.Derivation.Where(day => day.Treatment == DayTreatment.CountedMakeUp).Select(day => day.Day))
            && due.Summary == DueDates.Of(term, receivedOn, Calendar).Summary;
    }

    private static DateOnly Paused(DateOnly receivedOn, params Pause[] pauses) =>
        DueDates.Of(Answer, receivedOn, Calendar, new() { Pauses = pauses }).LegalDue;

    /// <summary>Days of published years, and the terms of the law.</summary>
    public static class Moments
    {
        public static Arbitrary<DateOnly> Days() =>
            Gen.Choose(new DateOnly(2007, 1, 1).DayNumber, new DateOnly(2026, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

        public static Arbitrary<Term> AllTerms() => Gen.Elements(TermCatalogue.All().ToArray()).ToArbitrary();
    }
}

namespace Hrss.Statutes.Tests;

public sealed class StabilityTermsTests
{
    [Fact]
    public void A_major_report_cites_the_article_of_its_regulation_and_its_receipt_is_asked_for_on_the_next_working_day()
    {
        var (of2005, of2022) = (Terms.MajorReportReceipt(PetitionRegulation.Of2005), Terms.MajorReportReceipt(PetitionRegulation.Of2022));
        (of2005.Basis.Article, of2022.Basis.Article, of2005.Days, of2022.Unit).ShouldBe((26, 25, 1, TermUnit.WorkingDays));
        // A Friday.
        DueDates.Of(of2005, new(2011, 3, 25), WorkingCalendar.Published).LegalDue.ShouldBe(new DateOnly(2011, 3, 28));
    }

    [Fact]
    public void The_dates_that_the_bureau_sets_for_itself_say_that_no_text_sets_them()
    {
        foreach (var term in (Term[])[Terms.FactorReview, Terms.ScreeningReport, Terms.ReceptionDay, Terms.MajorReportReceipt(PetitionRegulation.Of2005)])
        {
            term.Assumption.ShouldBe(Assumptions.StabilityDatesAreLocal.Code);
            TermCatalogue.Find(term.Code).ShouldBe(term);
        }
    }

    [Fact]
    public void A_date_that_the_bureau_has_set_is_reckoned_again_by_the_length_that_it_came_to()
    {
        var due = DueDates.Of(Terms.ReceptionDay with { Days = 14 }, new(2011, 3, 1), WorkingCalendar.Published);
        (due.NominalDue, due.LegalDue).ShouldBe((new DateOnly(2011, 3, 15), new DateOnly(2011, 3, 15)));
        TermCatalogue.Of(due.Summary).Days.ShouldBe(14);
    }
}

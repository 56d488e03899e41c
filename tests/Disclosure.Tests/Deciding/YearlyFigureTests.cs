using Hrss.Disclosure.TableTwo;
using Hrss.Disclosure.TableTwo.Commands;
using static Hrss.Testing.Deciding;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class YearlyFigureTests
{
    private static readonly DateOnly Day = new(2024, 1, 10);
    private static readonly EnterFigure Issued = new(2023, "normative-documents.issued", 6, "法规科统计表");
    private static readonly YearlyFigureEntered Entered = new(Number, Day, 2023, "normative-documents.issued", 6, "法规科统计表");

    [Fact]
    public void A_figure_that_the_years_form_asks_for_is_entered_with_its_source() =>
        When(EnterFigure.Decide(Issued, Day, alreadyEntered: false)).Then(Entered);

    [Theory]
    [InlineData(2018, "normative-documents.issued", "table-two.no-form")]
    [InlineData(2020, "normative-documents.issued", "table-two.figure-unknown")]
    [InlineData(2023, "normative-documents.made", "table-two.figure-unknown")]
    [InlineData(2025, "normative-documents.issued", "table-two.year-to-come")]
    public void A_figure_that_the_years_form_does_not_ask_for_is_refused(int year, string figure, string code) =>
        When(EnterFigure.Decide(Issued with { Year = year, Figure = figure }, Day, false)).ThenRefused(code);

    [Theory]
    [InlineData("normative-documents.issued", "-1", "table-two.negative")]
    [InlineData("normative-documents.issued", "1.5", "table-two.broken")]
    [InlineData("charges.amount", "0.0000001", "table-two.broken")]
    [InlineData("charges.amount", "-0.01", "table-two.negative")]
    public void A_value_that_cannot_be_is_refused(string figure, string value, string code) =>
        When(EnterFigure.Decide(Issued with { Figure = figure, Value = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture) }, Day, false)).ThenRefused(code);

    [Fact]
    public void Money_is_entered_to_the_fen_and_a_change_may_be_negative()
    {
        When(EnterFigure.Decide(Issued with { Figure = "charges.amount", Value = 12.345678m }, Day, false)).ThenOne<YearlyFigureEntered>().Value.ShouldBe(12.345678m);
        When(EnterFigure.Decide(Issued with { Year = 2019, Figure = "licences.change", Value = -3 }, Day, false)).ThenOne<YearlyFigureEntered>().Value.ShouldBe(-3);
    }

    [Fact]
    public void A_figure_of_a_year_is_entered_once() =>
        When(EnterFigure.Decide(Issued, Day, alreadyEntered: true)).ThenRefused("table-two.already-entered");

    [Fact]
    public void A_correction_says_what_the_figure_was_before() =>
        Given<YearlyFigure>(Entered).When(f => CorrectFigure.Decide(f, new(5, "法规科更正表", "重复计数"), Day.AddDays(1)))
            .Then(new YearlyFigureCorrected(Day.AddDays(1), 2023, "normative-documents.issued", 5, 6, "法规科更正表", "重复计数"));

    [Fact]
    public void A_correction_that_changes_nothing_is_none_and_an_impossible_one_is_refused()
    {
        Given<YearlyFigure>(Entered).When(f => CorrectFigure.Decide(f, new(6, "法规科统计表", "再次"), Day)).ThenNothing();
        Given<YearlyFigure>(Entered).When(f => CorrectFigure.Decide(f, new(-1, "法规科统计表", "误"), Day)).ThenRefused("table-two.negative");
    }
}

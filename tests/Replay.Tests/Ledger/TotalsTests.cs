using System.Reflection;
using Hrss.Contracts;
using Hrss.Replay.Commands;

namespace Hrss.Replay.Tests.Ledger;

public sealed class TotalsTests
{
    [Fact]
    public void The_totals_of_2011_are_those_of_the_issue()
    {
        var totals = LedgerTotals.For(2011);
        totals[Measures.InformationPublished].ShouldBe(512);
        (totals[Measures.ApprovalItems], totals[Measures.ApprovalItemsAtServiceCentre]).ShouldBe((18, 18));
        (totals[Measures.RequestsReceived], totals[Measures.RequestsAnsweredInTime]).ShouldBe((2, 2));
        (totals[Measures.FeesCharged], totals[Measures.Reviews], totals[Measures.Lawsuits], totals[Measures.Complaints]).ShouldBe((0, 0, 0, 0));
        (totals[Measures.Visits], totals[Measures.PeopleInVisits], totals[Measures.GroupVisits]).ShouldBe((367, 3042, 17));
        totals[Measures.LettersHandled].ShouldBe(116);
        (totals[Measures.MailboxAnswered], totals[Measures.HotlineAnswered]).ShouldBe((405, 1658));
        totals[Measures.AssignedMattersCompleted].ShouldBe(75);
        (totals[Measures.RequestsOpen], totals[Measures.PetitionsOpen], totals[Measures.ConsultationsOpen]).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void Every_measure_that_services_count_has_a_total()
    {
        // How many channels an item goes through, how many petitions were supported and which warnings they raise are not totals that the ledger is made for.
        var measures = typeof(Measures).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)
            .Where(m => m is not (Measures.Publications or Measures.PetitionsSupported or Measures.PetitionsExplained or Measures.PetitionsNotSupported)
                && !m.StartsWith("petition.warnings-", StringComparison.Ordinal))
            .Select(m => m == Measures.RequestOutcome ? m + "granted" : m);
        LedgerTotals.For(2011).ByMeasure().Keys.ShouldBe(measures, ignoreOrder: true);
    }

    [Fact]
    public void The_matters_of_2011_counted_one_by_one_add_up_to_the_totals() =>
        CountLedger.Of(Ledgers.Of2011).ShouldBe(LedgerTotals.For(2011).ByMeasure(), ignoreOrder: true);

    [Fact]
    public void What_a_call_back_says_is_said_of_each_of_three()
    {
        var calls = Ledgers.Of2011.Acts<CallBack>().ToList();
        var totals = LedgerTotals.For(2011);
        (calls.Count(c => c.Responded), calls.Count(c => c.Solved), calls.Count(c => c.Satisfied))
            .ShouldBe(((int)totals[Measures.ConsultationsResponded], (int)totals[Measures.ConsultationsSolved], (int)totals[Measures.ConsultationsSatisfied]));
        calls.ShouldAllBe(c => System.Text.Json.JsonSerializer.SerializeToElement(c, ServiceDefaults.Json.Options).GetProperty("responded").GetBoolean());
    }

    [Fact]
    public void People_visits_and_letters_are_counted_from_the_bodies_that_are_sent()
    {
        var registered = Ledgers.Of2011.Acts<RegisterPetition>().ToLookup(r => r.Channel);
        registered["visit"].Count().ShouldBe(367);
        registered["visit"].Sum(v => v.People).ShouldBe(3042);
        registered["visit"].Count(v => v.GroupVisit).ShouldBe(17);
        registered["letter"].Count().ShouldBe(116);
        registered["assigned"].Count().ShouldBe(75);
        Ledgers.Of2011.Acts<PublishInformation>().Count().ShouldBe(512);
    }

    [Fact]
    public void A_year_without_a_file_of_its_own_has_the_totals_of_2011()
    {
        LedgerTotals.For(2014).Year.ShouldBe(2014);
        LedgerTotals.For(2014).ByMeasure().ShouldBe(LedgerTotals.For(2011).ByMeasure(), ignoreOrder: true);
    }

    [Fact]
    public void Totals_that_no_ledger_can_keep_are_refused()
    {
        var totals = LedgerTotals.For(2011);
        var impossible = totals with { Totals = [.. totals.Totals.Select(t => t.Measure == Measures.Lawsuits ? t with { Value = 1 } : t)] };
        Should.Throw<InvalidOperationException>(() => YearLedger.Generate(impossible)).Message.ShouldContain("disclosure.lawsuits");
    }

    [Theory]
    [InlineData(2008)]
    [InlineData(2099)]
    public void A_year_whose_law_or_calendar_is_unknown_is_refused(int year) =>
        Should.Throw<ArgumentOutOfRangeException>(() => YearLedger.Generate(year));
}

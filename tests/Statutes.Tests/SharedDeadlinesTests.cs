using System.Text.RegularExpressions;

namespace Hrss.Statutes.Tests;

/// <summary>The sheet's deadlines, read from its own words, so that our copy of them cannot hide a difference.</summary>
public sealed partial class SharedDeadlinesTests
{
    [Fact]
    public void Every_row_of_the_sheet_comes_out_on_its_day()
    {
        var rows = SharedSheet.Rows("deadlines.csv");
        rows.Length.ShouldBe(25);
        foreach (var row in rows)
        {
            var cell = Cells().Matches(row).Select(match => match.Value.Trim('"')).ToArray();
            var (regime, received, events, due) = (cell[0], WorkedCase.Date(cell[1]), cell[2], WorkedCase.Date(cell[3]));
            Reckon(regime, received, events).ShouldBe(due, row);
        }
    }

    [Fact]
    public void The_own_cases_hold_every_row_of_the_sheet()
    {
        var own = WorkedCase.Own.Select(worked => (worked.ReceivedOn, worked.Due)).Order().ToList();
        var sheet = SharedSheet.Rows("deadlines.csv").Select(row => Cells().Matches(row).Select(match => match.Value).ToArray())
            .Select(cell => (WorkedCase.Date(cell[1]), WorkedCase.Date(cell[3]))).Order().ToList();
        own.ShouldBe(sheet);
    }

    private static DateOnly Reckon(string regime, DateOnly received, string events)
    {
        var calendar = WorkingCalendar.Published;
        var dates = Dates().Matches(events).Select(match => WorkedCase.Date(match.Value)).ToArray();
        if (regime.EndsWith("-REPORT", StringComparison.Ordinal))
            return AnnualReports.DueOn(received.Year, AnnualReports.RegulationFor(received.Year)!.Value, calendar).FixedOn;
        var law = Number().Match(regime).Value;
        return DueDates.Of(TermOf(regime, law, events), received, calendar, ClockOf(law, events, dates)).LegalDue;
    }

    private static Term TermOf(string regime, string law, string events) => WorkedCase.TermFor(
        regime.StartsWith("HOTLINE", StringComparison.Ordinal) ? "local" : law,
        (regime, events) switch
        {
            ("GOI2019-PROACTIVE", _) => "proactive",
            ("XF2016-SIMPLE", _) => "simple-acceptance",
            (_, var e) when regime.StartsWith("HOTLINE", StringComparison.Ordinal) => "hotline",
            (_, var e) when e.Contains("third party received", StringComparison.Ordinal) => "third-party",
            (_, var e) when e.Contains("correction-notice deadline", StringComparison.Ordinal) => "correction",
            (_, var e) when e.Contains("objects to competence", StringComparison.Ordinal) => "competence-objection",
            (_, var e) when e.Contains("may ask for fu-cha", StringComparison.Ordinal) => "review-request",
            (_, var e) when e.Contains("fu-cha request received", StringComparison.Ordinal) => "review",
            (_, var e) when e.Contains("first day of", StringComparison.Ordinal) => "acceptance",
            (_, var e) when e.StartsWith("accepted", StringComparison.Ordinal) => "handling",
            _ => "answer",
        });

    private static ClockEvents ClockOf(string law, string events, DateOnly[] dates)
    {
        if (events.StartsWith("correction notice", StringComparison.Ordinal))
            return new() { RestartedOn = dates[1] };
        if (events.Contains("pause ends at expiry", StringComparison.Ordinal))
        {
            var pause = Pause.Consultation(Terms.ThirdParty, dates[0], dates[1], answeredOn: null, WorkingCalendar.Published);
            pause.ReturnedOn.ShouldBe(dates[2]);
            return new() { Pauses = [pause] };
        }

        if (events.Contains("letter sent", StringComparison.Ordinal))
            return new() { Pauses = [new Pause(dates[0], dates[1])] };
        return events.Contains("extension of", StringComparison.Ordinal)
            ? new() { Extensions = [Extension.Full(WorkedCase.ExtensionFor(law))] }
            : ClockEvents.None;
    }

    [GeneratedRegex("\"[^\"]*\"|[^,]+")]
    private static partial Regex Cells();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex Dates();

    [GeneratedRegex(@"\d{4}")]
    private static partial Regex Number();
}

using Hrss.Replay.Commands;
using Hrss.Statutes;

namespace Hrss.Replay.Tests.Ledger;

public sealed class DatesTests
{
    public static TheoryData<int> Years => [.. Ledgers.Years];

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_day_is_in_the_year_and_nothing_happens_before_what_it_follows(int year)
    {
        foreach (var matter in Ledgers.Of(year).Matters)
        {
            var days = matter.Steps.Select(s => s.Act.On).ToList();
            days.ShouldAllBe(d => d.Year == year, $"matter {matter.Ordinal}");
            days.ShouldBeInOrder(SortDirection.Ascending, $"matter {matter.Ordinal} ({matter.Kind})");
        }
    }

    [Fact]
    public void The_bureau_acts_on_working_days_only()
    {
        foreach (var matter in Ledgers.Of2011.Matters)
        {
            var called = matter.Kind is MatterKind.MailboxItem or MatterKind.HotlineCall;
            matter.Steps.Skip(called ? 1 : 0).ShouldAllBe(s => WorkingCalendar.Published.IsWorkingDay(s.Act.On), $"matter {matter.Ordinal} ({matter.Kind})");
        }
    }

    [Fact]
    public void Some_call_on_a_day_of_rest() => Ledgers.Of2011.OfKind(MatterKind.HotlineCall)
        .Count(m => !WorkingCalendar.Published.IsWorkingDay(m.ReceivedOn)).ShouldBeInRange(20, 200);

    [Fact]
    public void Everything_is_answered_before_the_last_day_of_the_year()
    {
        var closing = new[] { "answer", "refusal", "publication", "holding" };
        foreach (var matter in Ledgers.Of2011.Matters.Where(m => m.Kind is not (MatterKind.Department or MatterKind.ApprovalItem)))
            matter.Steps.ShouldContain(s => closing.Contains(s.Name) && s.Act.On < new DateOnly(2011, 12, 31), $"matter {matter.Ordinal}");
    }

    [Fact]
    public void Acceptance_is_told_within_fifteen_days()
    {
        foreach (var matter in Ledgers.Of2011.OfKind(MatterKind.Visit, MatterKind.Letter, MatterKind.AssignedMatter))
            matter.Steps[1].Act.On.ShouldBeLessThanOrEqualTo(matter.ReceivedOn.AddDays(15), $"matter {matter.Ordinal}");
    }

    [Fact]
    public void Departments_are_listed_before_anything_is_drafted()
    {
        var listed = Ledgers.Of2011.Acts<ListDepartment>().Max(d => d.On);
        Ledgers.Of2011.Acts<DraftInformation>().ShouldAllBe(d => d.On >= listed && d.ProducedOn <= d.On && d.ProducedOn.Year == 2011);
    }

    [Fact]
    public void Letters_come_in_every_month() =>
        Ledgers.Of2011.OfKind(MatterKind.Letter).Select(m => m.ReceivedOn.Month).Distinct().Count().ShouldBe(12);
}

using Hrss.Disclosure.Remedies;
using Hrss.Disclosure.Remedies.Commands;
using Hrss.Statutes;
using Hrss.Testing;
using static Hrss.Disclosure.Tests.Deciding.ARemedy;
using static Hrss.Testing.Deciding;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class DefendingTests
{
    private static readonly RecordNotice Notice = new("株洲市人民政府", "株政复〔2011〕3号");

    [Fact]
    public void The_respondent_answers_within_10_days_and_a_last_day_off_moves_to_the_next_working_day()
    {
        ReviewNotice.Due!.Rule.ShouldBe("remedy.review-defence.earlier");
        ReviewNotice.Due.LegalDue.ShouldBe(new DateOnly(2011, 6, 13));
        var saturday = Notify(Given<Remedy>(Review), new(2011, 6, 8)).ThenOne<RemedyNotified>().Due!;
        (saturday.NominalDue, saturday.LegalDue).ShouldBe((new DateOnly(2011, 6, 18), new DateOnly(2011, 6, 20)));
        Notify(Given<Remedy>(Review), new(2024, 3, 4)).ThenOne<RemedyNotified>().Due!.Article.ShouldEndWith("第四十八条");
    }

    [Fact]
    public void The_defendant_answers_within_15_days_and_before_the_amendment_of_2015_within_10()
    {
        LawsuitNotice.Due!.Days.ShouldBe(10);
        Notify(Given<Remedy>(Lawsuit), new(2015, 4, 30)).ThenOne<RemedyNotified>().Due!.Rule.ShouldBe("remedy.litigation-defence.earlier");
        var today = Notify(Given<Remedy>(Lawsuit), new(2015, 5, 4)).ThenOne<RemedyNotified>().Due!;
        (today.Days, today.LegalDue).ShouldBe((15, new DateOnly(2015, 5, 19)));
    }

    [Fact]
    public void For_a_complaint_the_law_sets_no_term() => Notify(Given<Remedy>(Complaint), new(2011, 6, 3)).ThenOne<RemedyNotified>().Due.ShouldBeNull();

    [Fact]
    public void The_copy_is_received_between_the_seeking_and_the_day_of_the_act()
    {
        Given<Remedy>(Review).When(r => RecordNotice.Decide(r, Notice with { ReceivedOn = Day.AddDays(-1) }, Day.AddDays(9), ARemedy.Calendar, AssumedValues.Default))
            .ThenRefused("remedy.received-out-of-order");
        Given<Remedy>(Review).When(r => RecordNotice.Decide(r, Notice with { ReceivedOn = Day.AddDays(10) }, Day.AddDays(9), ARemedy.Calendar, AssumedValues.Default))
            .ThenRefused("remedy.received-out-of-order");
        Given<Remedy>(Review).When(r => RecordNotice.Decide(r, Notice with { ReceivedOn = Day.AddDays(2) }, Day.AddDays(9), ARemedy.Calendar, AssumedValues.Default))
            .ThenOne<RemedyNotified>().Due!.ReceivedOn.ShouldBe(Day.AddDays(2));
    }

    [Fact]
    public void A_notice_is_recorded_once_in_each_instance()
    {
        Notify(Given<Remedy>(Review, ReviewNotice), new(2011, 6, 3)).ThenNothing();
        Notify(Given<Remedy>(Review, ReviewNotice), new(2011, 6, 4)).ThenRefused("remedy.notified");
        Notify(Given<Remedy>(Review, Upheld), new(2011, 8, 4)).ThenRefused("remedy.concluded");
    }

    [Fact]
    public void A_statement_on_the_last_day_is_in_time_and_on_the_next_it_is_filed_and_late()
    {
        Given<Remedy>(Review, ReviewNotice).When(r => FileDefence.Decide(r, new("答复合法。"), new(2011, 6, 13)))
            .Then(new DefenceFiled(new(2011, 6, 13), "答复合法。", new(2011, 6, 13), true));
        Given<Remedy>(Review, ReviewNotice).When(r => FileDefence.Decide(r, new("答复合法。"), new(2011, 6, 14))).ThenOne<DefenceFiled>().InTime.ShouldBeFalse();
    }

    [Fact]
    public void A_statement_follows_a_notice_and_is_filed_once()
    {
        Given<Remedy>(Review).When(r => FileDefence.Decide(r, new("答复合法。"), Day)).ThenRefused("remedy.not-notified");
        Given<Remedy>(Review, ReviewNotice, Defended).When(r => FileDefence.Decide(r, new("答复合法。"), Day)).ThenNothing();
        Given<Remedy>(Review, ReviewNotice, Defended).When(r => FileDefence.Decide(r, new("另一答复。"), Day)).ThenRefused("remedy.defended");
        Given<Remedy>(Review, Upheld).When(r => FileDefence.Decide(r, new("答复合法。"), new(2011, 8, 1))).ThenRefused("remedy.concluded");
    }

    private static Decided Notify(Given<Remedy> given, DateOnly on) =>
        given.When(r => RecordNotice.Decide(r, Notice, on, ARemedy.Calendar, AssumedValues.Default));
}

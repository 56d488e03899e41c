using Hrss.Disclosure.Requests;
using Hrss.Disclosure.Requests.Commands;
using static Hrss.Disclosure.Tests.Deciding.ARequest;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class ExtendingTests
{
    private static readonly AskExtension Twenty = new(20, "需汇总各县市区数据", "王五");
    private static readonly DecideExtension Yes = new(true, "赵主任");
    private static readonly object[] Asked = Of2024.Then(r => AskExtension.Decide(r, Twenty, new(2024, 5, 20), AsPublished));

    [Fact]
    public void An_extension_moves_the_date_by_its_working_days()
    {
        var granted = Asked.When(r => DecideExtension.Decide(r, Yes, new(2024, 5, 21), AsPublished)).ThenOne<ExtensionGranted>();
        (granted.Days, granted.Reason, granted.Due.Was, granted.Due.Now.LegalDue)
            .ShouldBe((20, "需汇总各县市区数据", new DateOnly(2024, 5, 24), new DateOnly(2024, 6, 24)));
    }

    [Fact]
    public void The_head_of_the_disclosure_office_decides_not_who_asks() =>
        Asked.When(r => DecideExtension.Decide(r, new(true, "王五"), new(2024, 5, 21), AsPublished)).ThenRefused("disclosure-request.approved-by-asker");

    [Fact]
    public void Altogether_no_more_than_the_law_allows()
    {
        var ten = Of2024.Then(r => AskExtension.Decide(r, Twenty with { WorkingDays = 10 }, new(2024, 5, 20), AsPublished))
            .Then(r => DecideExtension.Decide(r, Yes, new(2024, 5, 21), AsPublished));
        ten.When(r => AskExtension.Decide(r, Twenty with { WorkingDays = 11 }, new(2024, 5, 22), AsPublished)).ThenRefused("disclosure-request.extension-too-long");
        ten.When(r => AskExtension.Decide(r, Twenty with { WorkingDays = 10 }, new(2024, 5, 22), AsPublished)).ThenOne<ExtensionAsked>();
        Of2011.When(r => AskExtension.Decide(r, Twenty with { WorkingDays = 16 }, new(2011, 5, 10), AsPublished)).ThenRefused("disclosure-request.extension-too-long");
        Of2011.When(r => AskExtension.Decide(r, Twenty with { WorkingDays = 15 }, new(2011, 5, 10), AsPublished)).ThenOne<ExtensionAsked>();
    }

    [Fact]
    public void Once_the_term_has_run_out_it_is_neither_asked_for_nor_granted()
    {
        Of2024.When(r => AskExtension.Decide(r, Twenty, new(2024, 5, 24), AsPublished)).ThenOne<ExtensionAsked>();
        Of2024.When(r => AskExtension.Decide(r, Twenty, new(2024, 5, 27), AsPublished)).ThenRefused("disclosure-request.overdue");
        Asked.When(r => DecideExtension.Decide(r, Yes, new(2024, 5, 27), AsPublished)).ThenRefused("disclosure-request.overdue");
    }

    [Fact]
    public void A_denied_extension_moves_nothing_and_may_be_asked_for_again()
    {
        var denied = Asked.Then(r => DecideExtension.Decide(r, new(false, "赵主任", "理由不充分"), new(2024, 5, 21), AsPublished));
        denied[^1].ShouldBe(new ExtensionDenied(new(2024, 5, 21), "理由不充分", "赵主任"));
        denied.Due().ShouldBe(new DateOnly(2024, 5, 24));
        denied.When(r => DecideExtension.Decide(r, Yes, new(2024, 5, 22), AsPublished)).ThenRefused("disclosure-request.no-extension-asked");
        denied.When(r => AskExtension.Decide(r, Twenty, new(2024, 5, 22), AsPublished)).ThenOne<ExtensionAsked>();
    }

    [Fact]
    public void The_same_asking_again_changes_nothing_and_another_waits()
    {
        Asked.When(r => AskExtension.Decide(r, Twenty, new(2024, 5, 20), AsPublished)).ThenNothing();
        Asked.When(r => AskExtension.Decide(r, Twenty with { WorkingDays = 5 }, new(2024, 5, 20), AsPublished)).ThenRefused("disclosure-request.extension-pending");
    }
}

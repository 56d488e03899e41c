using Hrss.Disclosure.Approvals;
using Hrss.Disclosure.Approvals.Commands;
using static Hrss.Testing.Deciding;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class ApprovalItemTests
{
    private static readonly DateOnly Day = new(2011, 1, 4);
    private static readonly DateOnly Later = new(2011, 6, 1);
    private static readonly ApprovalItemContent Content = new("职业中介机构设立审批", "《中华人民共和国就业促进法》第四十条", 20, 10);
    private static readonly ListApprovalItem List = new("SP-01", Content, "人力资源市场科", false);
    private static readonly ApprovalItemListed Listed = new(Number, Day, "SP-01", Content, "人力资源市场科", false);
    private static readonly ApprovalItemMoved Moved = new(Later, "人力资源市场科", true, "进驻");
    private static readonly ApprovalItemEnded Ended = new(Later, "人力资源市场科", true, "国务院取消");

    [Fact]
    public void An_item_is_listed_for_a_department_with_the_duty() => When(ListApprovalItem.Decide(List, Day, true, false)).Then(Listed);

    [Fact]
    public void An_item_is_not_listed_twice_or_for_a_department_that_is_not()
    {
        When(ListApprovalItem.Decide(List, Day, true, true)).ThenRefused("approval-item.already-listed");
        When(ListApprovalItem.Decide(List, Day, false, false)).ThenRefused("approval-item.department-not-listed");
    }

    [Fact]
    public void An_item_moves_into_the_service_centre_and_out_of_it()
    {
        Given<ApprovalItem>(Listed).When(i => MoveApprovalItem.Decide(i, new(true, "进驻"), Later)).Then(Moved);
        Given<ApprovalItem>(Listed, Moved).When(i => MoveApprovalItem.Decide(i, new(true, "再次"), Later)).ThenNothing();
        Given<ApprovalItem>(Listed, Moved).When(i => MoveApprovalItem.Decide(i, new(false, "退出"), Later)).Then(Moved with { AtServiceCentre = false, Reason = "退出" });
    }

    [Fact]
    public void An_item_is_amended_with_its_reason()
    {
        Given<ApprovalItem>(Listed).When(i => AmendApprovalItem.Decide(i, new(Content with { PromisedTerm = 5 }, "提速"), Later))
            .Then(new ApprovalItemAmended(Later, Content with { PromisedTerm = 5 }, "提速"));
        Given<ApprovalItem>(Listed).When(i => AmendApprovalItem.Decide(i, new(Content, "无"), Later)).ThenNothing();
    }

    [Fact]
    public void An_item_ends_and_says_where_it_was_handled_until_then() =>
        Given<ApprovalItem>(Listed, Moved).When(i => EndApprovalItem.Decide(i, new("国务院取消"), Later)).Then(Ended);

    [Fact]
    public void After_its_end_nothing_more_is_done_to_an_item()
    {
        Given<ApprovalItem>(Listed, Moved, Ended).When(i => EndApprovalItem.Decide(i, new("再次"), Later)).ThenNothing();
        Given<ApprovalItem>(Listed, Moved, Ended).When(i => MoveApprovalItem.Decide(i, new(false, "退出"), Later)).ThenRefused("approval-item.ended");
        Given<ApprovalItem>(Listed, Moved, Ended).When(i => AmendApprovalItem.Decide(i, new(Content with { PromisedTerm = 5 }, "提速"), Later)).ThenRefused("approval-item.ended");
    }
}

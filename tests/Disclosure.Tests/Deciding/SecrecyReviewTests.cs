using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Catalogue.Commands;
using static Hrss.Disclosure.Tests.Deciding.InformationFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class SecrecyReviewTests
{
    private static readonly DateOnly Day = new(2011, 3, 3);

    [Fact]
    public void Somebody_other_than_the_author_clears_a_draft() =>
        Given<Information>(Drafted).When(i => ReviewSecrecy.Decide(i, new(true, "王五"), Day)).Then(Cleared);

    [Fact]
    public void The_author_may_not_review() =>
        Given<Information>(Drafted).When(i => ReviewSecrecy.Decide(i, new(true, "李四"), Day)).ThenRefused("information.reviewed-by-author");

    [Fact]
    public void The_author_may_not_override_a_review() =>
        Given<Information>(Drafted, Withheld).When(i => ReviewSecrecy.Decide(i, new(true, "李四"), Day)).ThenRefused("information.reviewed-by-author");

    [Fact]
    public void The_same_decision_of_the_same_reviewer_changes_nothing()
    {
        Given<Information>(Drafted, Cleared).When(i => ReviewSecrecy.Decide(i, new(true, "王五"), Day)).ThenNothing();
        Given<Information>(Drafted, Withheld).When(i => ReviewSecrecy.Decide(i, new(false, "王五", "再次"), Day)).ThenNothing();
    }

    [Fact]
    public void A_later_review_overrides_an_earlier_one()
    {
        Given<Information>(Drafted, Cleared).When(i => ReviewSecrecy.Decide(i, new(false, "王五", "含未公开的个人信息"), Day)).Then(Withheld);
        Given<Information>(Drafted, Withheld).When(i => ReviewSecrecy.Decide(i, new(true, "赵六", "已删除"), Day))
            .Then(new SecrecyReviewed(Day, "赵六", true, "已删除"));
    }

    [Fact]
    public void What_is_published_or_withdrawn_is_not_reviewed()
    {
        Given<Information>(Drafted, Cleared, Published).When(i => ReviewSecrecy.Decide(i, new(false, "王五"), Day))
            .ThenRefused("information.already-published");
        Given<Information>(Drafted, Cleared, Published, Withdrawn).When(i => ReviewSecrecy.Decide(i, new(true, "王五"), Day))
            .ThenRefused("information.withdrawn");
    }
}

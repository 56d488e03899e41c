using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Catalogue.Commands;
using Hrss.Statutes;
using static Hrss.Disclosure.Tests.Deciding.InformationFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class SecrecyReviewTests
{
    private static readonly DateOnly Day = new(2011, 3, 3);
    private static readonly DateOnly Next = new(2011, 3, 4);

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
    public void What_was_cleared_may_be_stopped_before_it_is_public() =>
        Given<Information>(Drafted, Cleared).When(i => ReviewSecrecy.Decide(i, new(false, "赵六", "含未公开的个人信息"), Day))
            .Then(Withheld with { Reviewer = "赵六" });

    [Fact]
    public void What_was_cleared_is_not_cleared_again_by_somebody_else() =>
        Given<Information>(Drafted, Cleared).When(i => ReviewSecrecy.Decide(i, new(true, "赵六"), Day)).ThenRefused("information.already-cleared");

    [Fact]
    public void What_was_withheld_is_not_cleared_before_it_is_written_anew()
    {
        Given<Information>(Drafted, Withheld).When(i => ReviewSecrecy.Decide(i, new(true, "王五"), Day)).ThenRefused("information.withheld");
        Given<Information>(Drafted, Withheld).When(i => ReviewSecrecy.Decide(i, new(true, "赵六"), Day)).ThenRefused("information.withheld");
        Given<Information>(Drafted, Withheld, Redrafted).When(i => ReviewSecrecy.Decide(i, new(true, "王五"), Day)).Then(Cleared);
    }

    [Fact]
    public void The_author_of_the_new_text_may_not_review_it_though_the_author_of_the_old_one_may()
    {
        Given<Information>(Drafted, Withheld, Redrafted).When(i => ReviewSecrecy.Decide(i, new(true, "孙七"), Day)).ThenRefused("information.reviewed-by-author");
        Given<Information>(Drafted, Withheld, Redrafted).When(i => ReviewSecrecy.Decide(i, new(true, "李四"), Day)).Then(Cleared with { Reviewer = "李四" });
    }

    [Fact]
    public void A_sensitive_draft_is_cleared_by_two_reviews_of_two_people()
    {
        Given<Information>(DraftedSensitive).When(i => ReviewSecrecy.Decide(i, new(true, "王五"), Day)).Then(FirstCleared);
        Given<Information>(DraftedSensitive, FirstCleared).When(i => ReviewSecrecy.Decide(i, new(true, "赵六"), Next)).Then(SecondCleared);
    }

    [Fact]
    public void The_second_review_is_done_neither_by_the_author_nor_by_the_first_reviewer()
    {
        Given<Information>(DraftedSensitive, FirstCleared).When(i => ReviewSecrecy.Decide(i, new(true, "李四"), Next)).ThenRefused("information.reviewed-by-author");
        Given<Information>(DraftedSensitive, FirstCleared).When(i => ReviewSecrecy.Decide(i, new(true, "王五"), Next)).ThenRefused("information.reviewed-twice-by-one");
    }

    [Fact]
    public void Either_stage_that_withholds_ends_the_review()
    {
        Given<Information>(DraftedSensitive).When(i => ReviewSecrecy.Decide(i, new(false, "王五", "含未公开的个人信息"), Day)).Then(Withheld);
        var second = Withheld with { On = Next, Reviewer = "赵六", Level = ReviewLevel.Second };
        Given<Information>(DraftedSensitive, FirstCleared).When(i => ReviewSecrecy.Decide(i, new(false, "赵六", "含未公开的个人信息"), Next)).Then(second);
        Given<Information>(DraftedSensitive, FirstCleared, second).When(i => ReviewSecrecy.Decide(i, new(true, "钱八"), Next)).ThenRefused("information.withheld");
    }

    [Fact]
    public void The_first_reviewer_may_think_better_of_it() =>
        Given<Information>(DraftedSensitive, FirstCleared).When(i => ReviewSecrecy.Decide(i, new(false, "王五", "含未公开的个人信息"), Next))
            .Then(Withheld with { On = Next });

    [Fact]
    public void A_sensitive_draft_that_is_written_anew_stays_sensitive_and_is_reviewed_twice_anew()
    {
        var again = Redrafted with { Sensitivity = Sensitivity.Sensitive };
        Given<Information>(DraftedSensitive, FirstCleared).When(i => RedraftInformation.Decide(i, Redraft, Redrafted.On, filesKnown: true, WorkingCalendar.Published)).Then(again);
        Given<Information>(DraftedSensitive, FirstCleared, again).When(i => ReviewSecrecy.Decide(i, new(true, "赵六"), Next))
            .Then(FirstCleared with { On = Next, Reviewer = "赵六" });
    }

    [Fact]
    public void Where_no_text_is_on_its_way_there_is_nothing_to_review()
    {
        Given<Information>(Drafted, Cleared, Published).When(i => ReviewSecrecy.Decide(i, new(false, "王五"), Day)).ThenRefused("information.nothing-to-review");
        Given<Information>(Drafted, Discarded).When(i => ReviewSecrecy.Decide(i, new(true, "王五"), Day)).ThenRefused("information.discarded");
        Given<Information>(Drafted, Cleared, Published, Repealed).When(i => ReviewSecrecy.Decide(i, new(true, "王五"), Day)).ThenRefused("information.not-in-force");
        Given<Information>(Drafted, Cleared, Published, Withdrawn).When(i => ReviewSecrecy.Decide(i, new(true, "王五"), Day)).ThenRefused("information.withdrawn");
    }
}

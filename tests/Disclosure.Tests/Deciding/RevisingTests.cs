using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Catalogue.Commands;
using Hrss.Statutes;
using static Hrss.Disclosure.Tests.Deciding.InformationFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class RevisingTests
{
    private static readonly RedraftInformation Revision = Redraft with { ChangedOn = new(2011, 3, 20) };

    [Fact]
    public void A_draft_is_written_anew_at_any_stage_before_publication()
    {
        Given<Information>(Drafted).When(i => RedraftInformation.Decide(i, Redraft, Redrafted.On, filesKnown: true, WorkingCalendar.Published)).Then(Redrafted);
        Given<Information>(Drafted, Withheld).When(i => RedraftInformation.Decide(i, Redraft, Redrafted.On, filesKnown: true, WorkingCalendar.Published)).Then(Redrafted);
        Given<Information>(Drafted, Cleared).When(i => RedraftInformation.Decide(i, Redraft, Redrafted.On, filesKnown: true, WorkingCalendar.Published)).Then(Redrafted);
    }

    [Fact]
    public void A_cleared_draft_that_is_written_anew_must_be_reviewed_anew() =>
        Given<Information>(Drafted, Cleared, Redrafted).When(i => PublishInformation.Decide(i, new([PublicationChannel.Website]), Published.On))
            .ThenRefused("information.not-cleared");

    [Fact]
    public void A_draft_that_is_written_anew_keeps_the_day_by_which_it_must_be_published() =>
        Given<Information>(Drafted, Redrafted, Cleared).When(i => PublishInformation.Decide(i, new([PublicationChannel.Website]), new(2011, 3, 30)))
            .ThenOne<InformationPublished>().ShouldSatisfyAllConditions(p => p.DueOn.ShouldBe(new DateOnly(2011, 3, 29)), p => p.InTime.ShouldBeFalse());

    [Fact]
    public void The_same_text_of_the_same_author_is_no_new_text()
    {
        var same = new RedraftInformation(Text.Title, "李四", "无", Text.Kind, Text.Body, null, Text.Form, Text.Theme, Text.DocumentNumber);
        Given<Information>(Drafted).When(i => RedraftInformation.Decide(i, same, Redrafted.On, filesKnown: true, WorkingCalendar.Published)).ThenNothing();
        Given<Information>(Drafted, Withheld).When(i => RedraftInformation.Decide(i, same, Redrafted.On, filesKnown: true, WorkingCalendar.Published)).ThenRefused("information.unchanged");
        Given<Information>(Drafted, Cleared, Published).When(i => RedraftInformation.Decide(i, same, Revised.On, filesKnown: true, WorkingCalendar.Published)).ThenRefused("information.unchanged");
    }

    [Fact]
    public void What_is_not_published_has_no_day_of_change() =>
        Given<Information>(Drafted).When(i => RedraftInformation.Decide(i, Revision, Redrafted.On, filesKnown: true, WorkingCalendar.Published)).ThenRefused("information.changed-out-of-turn");

    [Fact]
    public void A_text_does_not_expire_before_the_information_was_formed() =>
        Given<Information>(Drafted).When(i => RedraftInformation.Decide(i, Redraft with { ExpiresOn = Produced.AddDays(-1) }, Redrafted.On, filesKnown: true, WorkingCalendar.Published))
            .ThenRefused("information.expires-before-forming");

    [Fact]
    public void The_revision_of_a_published_item_must_be_public_20_working_days_after_the_change() =>
        Given<Information>(Drafted, Cleared, Published).When(i => RedraftInformation.Decide(i, Revision, RevisionDrafted.On, filesKnown: true, WorkingCalendar.Published)).Then(RevisionDrafted);

    [Fact]
    public void A_change_is_not_dated_before_the_forming_or_after_the_new_text()
    {
        Given<Information>(Drafted, Cleared, Published).When(i => RedraftInformation.Decide(i, Redraft with { ChangedOn = Produced.AddDays(-1) }, RevisionDrafted.On, filesKnown: true, WorkingCalendar.Published))
            .ThenRefused("information.changed-out-of-turn");
        Given<Information>(Drafted, Cleared, Published).When(i => RedraftInformation.Decide(i, Redraft with { ChangedOn = RevisionDrafted.On.AddDays(1) }, RevisionDrafted.On, filesKnown: true, WorkingCalendar.Published))
            .ThenRefused("information.changed-out-of-turn");
    }

    [Fact]
    public void A_revision_is_public_only_after_its_own_review()
    {
        Given<Information>(Drafted, Cleared, Published, RevisionDrafted).When(i => PublishRevision.Decide(i, new(), Revised.On)).ThenRefused("information.not-cleared");
        Given<Information>(Drafted, Cleared, Published, RevisionDrafted, Withheld).When(i => PublishRevision.Decide(i, new(), Revised.On)).ThenRefused("information.not-cleared");
        Given<Information>(Drafted, Cleared, Published, RevisionDrafted, RevisionCleared).When(i => PublishRevision.Decide(i, new(), Revised.On)).Then(Revised);
    }

    [Fact]
    public void The_author_of_a_revision_does_not_review_it() =>
        Given<Information>(Drafted, Cleared, Published, RevisionDrafted).When(i => ReviewSecrecy.Decide(i, new(true, "孙七"), Revised.On))
            .ThenRefused("information.reviewed-by-author");

    [Fact]
    public void A_revision_after_the_twentieth_working_day_is_late() =>
        Given<Information>(Drafted, Cleared, Published, RevisionDrafted, RevisionCleared)
            .When(i => PublishRevision.Decide(i, new(), RevisionDrafted.PublicationDue!.LegalDue.AddDays(1))).ThenOne<InformationRevised>().InTime.ShouldBeFalse();

    [Fact]
    public void Without_a_revision_there_is_none_to_make_public()
    {
        Given<Information>(Drafted, Cleared).When(i => PublishRevision.Decide(i, new(), Revised.On)).ThenRefused("information.not-published");
        Given<Information>(Drafted, Cleared, Published).When(i => PublishRevision.Decide(i, new(), Revised.On)).ThenRefused("information.no-revision");
        Given<Information>(Drafted, Cleared, Published, RevisionDrafted, RevisionCleared, Revised).When(i => PublishRevision.Decide(i, new(), Revised.On))
            .ThenRefused("information.no-revision");
    }

    [Fact]
    public void A_draft_and_a_revision_on_its_way_can_be_given_up()
    {
        Given<Information>(Drafted, Withheld).When(i => DiscardDraft.Decide(i, new("重复拟稿"), Discarded.On)).Then(Discarded);
        Given<Information>(Drafted, Discarded).When(i => DiscardDraft.Decide(i, new("再次"), Discarded.On)).ThenNothing();
        Given<Information>(Drafted, Cleared, Published, RevisionDrafted).When(i => DiscardDraft.Decide(i, new("重复拟稿"), Discarded.On)).Then(Discarded);
        Given<Information>(Drafted, Cleared, Published, RevisionDrafted, Discarded).When(i => PublishRevision.Decide(i, new(), Revised.On)).ThenRefused("information.no-revision");
        Given<Information>(Drafted, Cleared, Published).When(i => DiscardDraft.Decide(i, new("重复拟稿"), Discarded.On)).ThenRefused("information.no-draft");
    }

    [Fact]
    public void What_was_given_up_is_neither_written_anew_nor_published()
    {
        Given<Information>(Drafted, Discarded).When(i => RedraftInformation.Decide(i, Redraft, Revised.On, filesKnown: true, WorkingCalendar.Published)).ThenRefused("information.discarded");
        Given<Information>(Drafted, Discarded).When(i => PublishInformation.Decide(i, new([PublicationChannel.Website]), Revised.On)).ThenRefused("information.discarded");
        Given<Information>(Drafted, Discarded).When(i => RepealInformation.Decide(i, new("废止"), Revised.On)).ThenRefused("information.discarded");
    }
}

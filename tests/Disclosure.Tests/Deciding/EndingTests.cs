using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Catalogue.Commands;
using Hrss.Statutes;
using static Hrss.Disclosure.Tests.Deciding.InformationFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class EndingTests
{
    private static readonly PublishFurther SocialMedia = new([PublicationChannel.SocialMedia, PublicationChannel.Website]);

    [Fact]
    public void A_published_item_goes_through_the_channels_that_are_new_to_it() =>
        Given<Information>(Drafted, Cleared, Published).When(i => PublishFurther.Decide(i, SocialMedia, Further.On)).Then(Further);

    [Fact]
    public void Channels_that_it_has_gone_through_change_nothing()
    {
        Given<Information>(Drafted, Cleared, Published).When(i => PublishFurther.Decide(i, new([PublicationChannel.Website]), Further.On)).ThenNothing();
        Given<Information>(Drafted, Cleared, Published, Further).When(i => PublishFurther.Decide(i, SocialMedia, Further.On)).ThenNothing();
    }

    [Fact]
    public void Only_what_is_published_and_in_force_goes_through_further_channels()
    {
        Given<Information>(Drafted, Cleared).When(i => PublishFurther.Decide(i, SocialMedia, Further.On)).ThenRefused("information.not-published");
        Given<Information>(Drafted, Cleared, Published, Repealed).When(i => PublishFurther.Decide(i, SocialMedia, Repealed.On)).ThenRefused("information.not-in-force");
        Given<Information>(Drafted, Cleared, Published, Withdrawn).When(i => PublishFurther.Decide(i, SocialMedia, Withdrawn.On)).ThenRefused("information.withdrawn");
    }

    [Fact]
    public void A_published_item_is_repealed_with_its_reason_or_declared_lapsed()
    {
        Given<Information>(Drafted, Cleared, Published).When(i => RepealInformation.Decide(i, new("株人社发〔2011〕20号"), Repealed.On)).Then(Repealed);
        Given<Information>(Drafted, Cleared, Published).When(i => RepealInformation.Decide(i, new("株人社发〔2011〕20号", Validity.Lapsed), Repealed.On))
            .Then(Repealed with { Validity = Validity.Lapsed });
    }

    [Fact]
    public void Repealing_again_changes_nothing_and_otherwise_is_refused()
    {
        Given<Information>(Drafted, Cleared, Published, Repealed).When(i => RepealInformation.Decide(i, new("再次"), Repealed.On)).ThenNothing();
        Given<Information>(Drafted, Cleared, Published, Repealed).When(i => RepealInformation.Decide(i, new("再次", Validity.Lapsed), Repealed.On))
            .ThenRefused("information.not-in-force");
    }

    [Fact]
    public void What_is_not_published_is_not_repealed()
    {
        Given<Information>(Drafted, Cleared).When(i => RepealInformation.Decide(i, new("废止"), Repealed.On)).ThenRefused("information.not-published");
        Given<Information>(Drafted, Cleared, Published, Withdrawn).When(i => RepealInformation.Decide(i, new("废止"), Withdrawn.On)).ThenRefused("information.withdrawn");
    }

    [Fact]
    public void A_repealed_item_is_neither_revised_nor_published_again()
    {
        Given<Information>(Drafted, Cleared, Published, Repealed).When(i => RedraftInformation.Decide(i, Redraft, Withdrawn.On, filesKnown: true, WorkingCalendar.Published)).ThenRefused("information.not-in-force");
        Given<Information>(Drafted, Cleared, Published, Repealed).When(i => PublishInformation.Decide(i, new(Published.Channels), Withdrawn.On))
            .ThenRefused("information.not-in-force");
    }

    [Fact]
    public void A_repeal_ends_a_revision_that_was_on_its_way() =>
        Given<Information>(Drafted, Cleared, Published, RevisionDrafted, RevisionCleared, Repealed).When(i => PublishRevision.Decide(i, new(), Withdrawn.On))
            .ThenRefused("information.not-in-force");

    [Fact]
    public void A_repealed_item_can_be_withdrawn() =>
        Given<Information>(Drafted, Cleared, Published, Repealed).When(i => WithdrawInformation.Decide(i, new("内容有误"), Withdrawn.On)).Then(Withdrawn);

    [Fact]
    public void A_withdrawal_takes_every_further_publication_back_on_its_own_day() =>
        Given<Information>(Drafted, Cleared, Published, Further).When(i => WithdrawInformation.Decide(i, new("内容有误"), Withdrawn.On)).Then(
            new FurtherPublicationWithdrawn(Withdrawn.On, "就业服务局", InformationField.Employment, [PublicationChannel.SocialMedia], Further.On), Withdrawn);
}

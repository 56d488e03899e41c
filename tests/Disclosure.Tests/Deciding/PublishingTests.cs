using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Catalogue.Commands;
using Hrss.Statutes;
using static Hrss.Disclosure.Tests.Deciding.InformationFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class PublishingTests
{
    private static readonly PublishInformation Publish = new([PublicationChannel.Website, PublicationChannel.Newspaper]);

    [Fact]
    public void A_cleared_item_is_published_on_its_channels() =>
        Given<Information>(Drafted, Cleared).When(i => PublishInformation.Decide(i, Publish, Published.On)).Then(Published);

    [Fact]
    public void An_item_is_not_published_before_its_secrecy_review() =>
        Given<Information>(Drafted).When(i => PublishInformation.Decide(i, Publish, Published.On)).ThenRefused("information.not-cleared");

    [Fact]
    public void An_item_that_was_not_cleared_is_not_published()
    {
        Given<Information>(Drafted, Withheld).When(i => PublishInformation.Decide(i, Publish, Published.On)).ThenRefused("information.not-cleared");
        Given<Information>(Drafted, Cleared, Withheld).When(i => PublishInformation.Decide(i, Publish, Published.On)).ThenRefused("information.not-cleared");
    }

    [Fact]
    public void The_twentieth_working_day_is_in_time_and_the_next_is_not()
    {
        Given<Information>(Drafted, Cleared).When(i => PublishInformation.Decide(i, Publish, new(2011, 3, 29)))
            .ThenOne<InformationPublished>().InTime.ShouldBeTrue();
        Given<Information>(Drafted, Cleared).When(i => PublishInformation.Decide(i, Publish, new(2011, 3, 30)))
            .ThenOne<InformationPublished>().InTime.ShouldBeFalse();
    }

    [Fact]
    public void Where_there_was_no_duty_there_is_no_day_to_miss()
    {
        var old = DraftInformation.Decide(Draft with { ProducedOn = new(2007, 6, 1) }, Produced, true, filesKnown: true, WorkingCalendar.Published).Drafted!(Number);
        Given<Information>(old, Cleared).When(i => PublishInformation.Decide(i, Publish, Published.On))
            .ThenOne<InformationPublished>().InTime.ShouldBeTrue();
    }

    [Fact]
    public void Publishing_again_on_the_same_channels_changes_nothing() =>
        Given<Information>(Drafted, Cleared, Published)
            .When(i => PublishInformation.Decide(i, new([PublicationChannel.Newspaper, PublicationChannel.Website]), Published.On)).ThenNothing();

    [Fact]
    public void A_published_item_is_not_published_otherwise() =>
        Given<Information>(Drafted, Cleared, Published)
            .When(i => PublishInformation.Decide(i, new([PublicationChannel.Radio]), Published.On)).ThenRefused("information.already-published");

    [Fact]
    public void A_withdrawn_item_is_not_published_again() =>
        Given<Information>(Drafted, Cleared, Published, Withdrawn)
            .When(i => PublishInformation.Decide(i, Publish, Withdrawn.On)).ThenRefused("information.withdrawn");

    [Fact]
    public void A_withdrawal_says_which_publication_no_longer_counts() =>
        Given<Information>(Drafted, Cleared, Published).When(i => WithdrawInformation.Decide(i, new("内容有误"), Withdrawn.On)).Then(Withdrawn);

    [Fact]
    public void Withdrawing_again_changes_nothing() =>
        Given<Information>(Drafted, Cleared, Published, Withdrawn).When(i => WithdrawInformation.Decide(i, new("内容有误"), Withdrawn.On)).ThenNothing();

    [Fact]
    public void What_was_never_published_is_not_withdrawn()
    {
        Given<Information>(Drafted).When(i => WithdrawInformation.Decide(i, new("内容有误"), Withdrawn.On)).ThenRefused("information.not-published");
        Given<Information>(Drafted, Cleared).When(i => WithdrawInformation.Decide(i, new("内容有误"), Withdrawn.On)).ThenRefused("information.not-published");
    }
}

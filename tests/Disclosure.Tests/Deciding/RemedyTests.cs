using Hrss.Disclosure.Remedies;
using Hrss.Disclosure.Remedies.Commands;
using Hrss.Disclosure.Remedies.Queries;
using Hrss.Statutes;
using static Hrss.Disclosure.Tests.Deciding.ARemedy;
using static Hrss.Testing.Deciding;
using RemedyTrack = Hrss.Disclosure.Remedies.RemedyTrack;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class RemedyTests
{
    private static readonly ChallengedRequest Refused = new("YSQ-2024-000001", new(2024, 5, 24), new(2024, 5, 20), OutcomeGroup.Refused, []);
    private static readonly RegisterRemedy Of2024 =
        AskForReview with { Against = new(ChallengedKind.Answer, RequestId: Guid.NewGuid()), SoughtOn = new(2024, 7, 1) };

    [Theory]
    [InlineData(RemedyKind.Review, RemedyTrack.Review)]
    [InlineData(RemedyKind.Lawsuit, RemedyTrack.DirectLawsuit)]
    [InlineData(RemedyKind.Complaint, RemedyTrack.Complaint)]
    public void A_review_a_lawsuit_and_a_complaint_are_registered(RemedyKind kind, RemedyTrack track) =>
        When(Register(AskForReview with { Kind = kind }, Day))
            .Then(new RemedySought(Number, Day, kind, track, Citizen, "不服答复", new ChallengedAct(ChallengedKind.Other), Day, null, null));

    [Fact]
    public void Before_May_2008_there_was_no_decision_to_seek_a_remedy_against() =>
        When(Register(AskForReview, new(2008, 4, 30))).ThenRefused("remedy.no-regulation");

    [Fact]
    public void A_remedy_is_not_sought_after_its_registration_nor_before_the_act_was_known()
    {
        When(Register(AskForReview with { SoughtOn = Day.AddDays(1) }, Day)).ThenRefused("remedy.sought-later");
        When(Register(AskForReview with { Against = new(ChallengedKind.Other, KnownOn: Day.AddDays(1)) }, Day)).ThenRefused("remedy.sought-later");
    }

    [Fact]
    public void A_review_within_60_days_of_the_answer_is_in_time_and_a_later_one_is_registered_all_the_same()
    {
        var inTime = When(Register(Of2024, new(2024, 7, 8), request: Refused)).ThenOne<RemedySought>();
        inTime.Against.RequestNumber.ShouldBe("YSQ-2024-000001");
        inTime.Against.KnownOn.ShouldBe(new DateOnly(2024, 5, 20));
        (inTime.Term!.Rule, inTime.Term.LastDay, inTime.Term.InTime).ShouldBe(("remedy.review.2023", new DateOnly(2024, 7, 19), true));
        When(Register(Of2024 with { SoughtOn = new(2024, 7, 22) }, new(2024, 7, 22), request: Refused)).ThenOne<RemedySought>().Term!.InTime.ShouldBeFalse();
    }

    [Fact]
    public void That_a_refusal_of_2024_goes_to_review_first_is_noted_with_a_lawsuit_brought_directly()
    {
        var suit = When(Register(Of2024 with { Kind = RemedyKind.Lawsuit }, new(2024, 7, 8), request: Refused)).ThenOne<RemedySought>();
        (suit.Track, suit.Term!.ReviewFirst, suit.Term.Rule).ShouldBe((RemedyTrack.DirectLawsuit, true, "remedy.litigation"));
        var silence = Of2024 with { Kind = RemedyKind.Lawsuit, Against = new(ChallengedKind.FailureToAnswer, KnownOn: new(2024, 5, 24)) };
        When(Register(silence, new(2024, 7, 8))).ThenOne<RemedySought>().Term!.ReviewFirst.ShouldBeTrue();
    }

    [Fact]
    public void The_request_that_it_is_about_must_be_there_and_have_that_number()
    {
        When(Register(Of2024, new(2024, 7, 8))).ThenRefused("remedy.request-unknown");
        var otherNumber = Of2024 with { Against = Of2024.Against! with { RequestNumber = "YSQ-2024-000002" } };
        When(Register(otherNumber, new(2024, 7, 8), request: Refused)).ThenRefused("remedy.request-unknown");
    }

    [Fact]
    public void A_lawsuit_after_review_names_a_review_that_is_decided()
    {
        var follows = AskForReview with { Kind = RemedyKind.Lawsuit, Follows = Guid.NewGuid() };
        When(Register(follows, Day)).ThenRefused("remedy.review-unknown");
        When(Register(follows, Day, Fold<Remedy>(Complaint))).ThenRefused("remedy.review-unknown");
        When(Register(follows, Day, Fold<Remedy>(Review))).ThenRefused("remedy.review-pending");
        When(Register(follows with { Kind = RemedyKind.Complaint }, Day, Fold<Remedy>(Review, Upheld))).ThenRefused("remedy.only-lawsuits-follow");

        var suit = When(Register(follows, new(2011, 8, 4), Fold<Remedy>(Review, Upheld))).ThenOne<RemedySought>();
        suit.Track.ShouldBe(RemedyTrack.LawsuitAfterReview);
        suit.Follows.ShouldBe(new FollowedReview(follows.Follows!.Value, Number, Upheld.On));
        (suit.Term!.LastDay, suit.Term.InTime).ShouldBe((new DateOnly(2011, 8, 4), true));
    }
}

using Hrss.EventLog.Linking;
using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Commands;
using Hrss.Statutes;
using static Hrss.Petition.Tests.Deciding.PetitionsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

public sealed class ReviewingTests
{
    private static readonly object[] Told = [LetterRegistered, Accepted, Assigned, Answered, Delivered];
    private static readonly object[] Reviewed = [.. Told, ReviewSought, Changed];
    private static readonly ReviewAsked AskedAgain = Given<Petitions.Petition>(Reviewed).When(p => Ask(p, OpinionLevel.Reexamination, new(2011, 5, 20))).ThenOne<ReviewAsked>();
    private static readonly ReviewDecided Upheld = new(new(2011, 6, 10), OpinionLevel.Reexamination, ReviewResult.Upheld, "维持复查意见。", true);

    [Fact]
    public void A_review_is_asked_for_within_thirty_days_of_delivery_and_decided_in_thirty()
    {
        ReviewSought.Due.NominalDue.ShouldBe(new DateOnly(2011, 5, 20));
        Given<Petitions.Petition>(Told).When(p => Ask(p, OpinionLevel.Review, new(2011, 5, 11))).ThenOne<ReviewAsked>();
        Given<Petitions.Petition>(Told).When(p => Ask(p, OpinionLevel.Review, new(2011, 5, 12))).ThenRefused("petition.review-asked-too-late");
        Given<Petitions.Petition>([.. Told, ReviewSought]).When(p => DecideReview.Decide(p, new(ReviewResult.Changed, "应予补足。"), new(2011, 5, 10))).Then(Changed);
        Given<Petitions.Petition>([.. Told, ReviewSought]).When(p => DecideReview.Decide(p, new(ReviewResult.Upheld, "……"), new(2011, 5, 21)))
            .ThenOne<ReviewDecided>().InTime.ShouldBeFalse();
        Given<Petitions.Petition>(Reviewed).When(p => DecideReview.Decide(p, new(ReviewResult.Changed, "应予补足。"), new(2011, 5, 11))).ThenNothing();
        Given<Petitions.Petition>(Told).When(p => DecideReview.Decide(p, new(ReviewResult.Upheld, "……"), new(2011, 5, 11))).ThenRefused("petition.nothing-under-review");
    }

    [Fact]
    public void First_comes_the_review_then_the_reexamination_each_once()
    {
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => Ask(p, OpinionLevel.Review, Due)).ThenRefused("petition.not-answered");
        Given<Petitions.Petition>(Told).When(p => Ask(p, OpinionLevel.Reexamination, new(2011, 4, 20))).ThenRefused("petition.not-this-level");
        Given<Petitions.Petition>([.. Told, ReviewSought]).When(p => Ask(p, OpinionLevel.Reexamination, new(2011, 4, 20))).ThenRefused("petition.under-review");
        Given<Petitions.Petition>([.. Told, ReviewSought])
            .When(p => AskReview.Decide(p, new(OpinionLevel.Review, "市信访局", "数额有误"), new(2011, 4, 20), WorkingCalendar.Published)).ThenNothing();
        Given<Petitions.Petition>(Reviewed).When(p => Ask(p, OpinionLevel.Review, new(2011, 5, 20))).ThenRefused("petition.not-this-level");
        AskedAgain.Due.Rule.ShouldBe("petition.reexamination.2005");
        Given<Petitions.Petition>([.. Reviewed, AskedAgain]).When(p => DecideReview.Decide(p, new(ReviewResult.Upheld, "维持复查意见。"), new(2011, 6, 10))).Then(Upheld);
        Given<Petitions.Petition>([.. Reviewed, AskedAgain, Upheld]).When(p => Ask(p, OpinionLevel.Reexamination, new(2011, 6, 20))).ThenRefused("petition.not-this-level");
    }

    [Fact]
    public void Under_2022_only_what_was_decided_as_a_petition_is_reviewed()
    {
        var answered = Answered with { On = new(2022, 6, 1) };
        Given<Petitions.Petition>(Registered2022, new PetitionClassified(Received2022, PetitionClass.Suggestion, null, []), Accepted2022, Assigned2022, answered)
            .When(p => Ask(p, OpinionLevel.Review, new(2022, 6, 2))).ThenRefused("petition.not-reviewable");
        Given<Petitions.Petition>(Registered2022, new PetitionClassified(Received2022, PetitionClass.Appeal, AppealRoute.Petition, []), Accepted2022, Assigned2022, answered)
            .When(p => Ask(p, OpinionLevel.Review, new(2022, 6, 2))).ThenOne<ReviewAsked>();
    }

    [Fact]
    public void A_petition_ends_for_good_after_the_reexamination_or_when_nobody_asked_in_time()
    {
        var concluded = new PetitionConcluded(new(2011, 6, 11), "复核终结");
        Given<Petitions.Petition>([.. Reviewed, AskedAgain, Upheld]).When(p => ConcludePetition.Decide(p, new("复核终结"), new(2011, 6, 11))).Then(concluded);
        Given<Petitions.Petition>([.. Reviewed, AskedAgain, Upheld, concluded]).When(p => ConcludePetition.Decide(p, new("复核终结"), new(2011, 6, 11))).ThenNothing();
        Given<Petitions.Petition>([.. Reviewed, AskedAgain, Upheld, concluded]).When(p => ConcludePetition.Decide(p, new("另一依据"), new(2011, 6, 11)))
            .ThenRefused("petition.concluded");
        Given<Petitions.Petition>(Told).When(p => ConcludePetition.Decide(p, new("逾期未申请复查"), new(2011, 5, 11))).ThenRefused("petition.still-reviewable");
        Given<Petitions.Petition>(Told).When(p => ConcludePetition.Decide(p, new("逾期未申请复查"), new(2011, 5, 12))).ThenOne<PetitionConcluded>();
        Given<Petitions.Petition>([.. Told, ReviewSought]).When(p => ConcludePetition.Decide(p, new("……"), new(2011, 5, 12))).ThenRefused("petition.under-review");
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => ConcludePetition.Decide(p, new("……"), Due)).ThenRefused("petition.not-answered");
        Given<Petitions.Petition>([.. Told, concluded with { On = new(2011, 5, 12) }]).When(p => Ask(p, OpinionLevel.Review, new(2011, 5, 12))).ThenRefused("petition.final");
    }

    [Fact]
    public void What_repeats_a_matter_that_has_ended_for_good_is_no_longer_accepted()
    {
        var linked = new MatterLinked(Received, "petition", "letter", Received, "petition", Guid.NewGuid(), "XF-2010-000001", "同一事实和理由");
        Given<Petitions.Petition>(LetterRegistered, linked).When(p => Accept(p, Received, firstIsFinal: true)).ThenRefused("petition.final");
        Given<Petitions.Petition>(LetterRegistered, linked).When(p => Accept(p, Received)).ThenOne<PetitionAccepted>();
    }

    [Fact]
    public void What_is_handled_anew_has_sixty_days_and_every_demand_open()
    {
        var reopened = Given<Petitions.Petition>(Reviewed).When(p => Reopen(p, ReopenGround.ReviewOpinion, new(2011, 5, 16))).ThenOne<PetitionReopened>();
        (reopened.Ending, reopened.Outcome, reopened.InTime, reopened.Due.NominalDue)
            .ShouldBe((PetitionEnding.Answered, PetitionOutcome.Supported, true, new DateOnly(2011, 7, 15)));
        var petition = Fold<Petitions.Petition>([.. Reviewed, reopened]);
        (petition.Stage, petition.OpenDemands.Count, petition.IsClosed, petition.Running!.Due).ShouldBe((PetitionStage.Assigned, 1, false, reopened.Due));
        Given<Petitions.Petition>([.. Reviewed, reopened]).When(p => AnswerPetition.Decide(p, new(PetitionOutcome.Supported, "已补足"), new(2011, 6, 1)))
            .ThenOne<PetitionAnswered>().InTime.ShouldBeTrue();
    }

    [Fact]
    public void What_was_declined_or_withdrawn_is_registered_anew_and_what_is_open_needs_no_reopening()
    {
        var reopened = Given<Petitions.Petition>(LetterRegistered, Declined).When(p => Reopen(p, ReopenGround.OwnError, new(2011, 3, 8))).ThenOne<PetitionReopened>();
        (reopened.Ending, reopened.StageAfter, reopened.Due.Rule).ShouldBe((PetitionEnding.NotAccepted, PetitionStage.Registered, "petition.acceptance.2005"));
        Given<Petitions.Petition>(LetterRegistered, Declined, reopened).When(p => Accept(p, new(2011, 3, 9))).ThenOne<PetitionAccepted>();
        Given<Petitions.Petition>(LetterRegistered, Accepted).When(p => Reopen(p, ReopenGround.NewFacts, Due)).ThenRefused("petition.still-open");
        Given<Petitions.Petition>(Told).When(p => Reopen(p, ReopenGround.ReviewOpinion, Due)).ThenRefused("petition.not-changed-by-review");
        Given<Petitions.Petition>([.. Told, ReviewSought]).When(p => Reopen(p, ReopenGround.NewFacts, Due)).ThenRefused("petition.under-review");
    }

    private static EventLog.Deciding.Decision Ask(Petitions.Petition petition, OpinionLevel level, DateOnly on) =>
        AskReview.Decide(petition, new(level, "市人民政府", "不服"), on, WorkingCalendar.Published);

    private static EventLog.Deciding.Decision Reopen(Petitions.Petition petition, ReopenGround ground, DateOnly on) =>
        ReopenPetition.Decide(petition, new(ground, "查明有误"), on, WorkingCalendar.Published);
}

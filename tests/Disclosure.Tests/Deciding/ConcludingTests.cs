using Hrss.Disclosure.Remedies;
using Hrss.Disclosure.Remedies.Commands;
using Hrss.Disclosure.Remedies.Queries;
using Hrss.EventLog.Deadlines;
using Hrss.Statutes;
using static Hrss.Disclosure.Tests.Deciding.ARemedy;
using static Hrss.Testing.Deciding;
using RemedyTrack = Hrss.Disclosure.Remedies.RemedyTrack;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class ConcludingTests
{
    private static readonly ConcludeRemedy Uphold = new(RemedyResult.Upheld, "维持。", "株政复决〔2011〕3号");
    private static readonly CorrectedDecision Anew = new("重新答复，予以公开。", "YSQ-2011-000001", Outcome: "granted");
    private static readonly DateOnly Later = new(2011, 8, 10);

    [Fact]
    public void A_remedy_is_concluded_at_any_stage_and_once()
    {
        foreach (object[] facts in (object[][])[[Review], [Review, ReviewNotice], [Review, ReviewNotice, Defended]])
            Given<Remedy>(facts).When(r => ConcludeRemedy.Decide(r, Uphold, Upheld.On, ARemedy.Calendar)).Then(Upheld);
        Given<Remedy>(Review, Upheld).When(r => ConcludeRemedy.Decide(r, Uphold, Upheld.On, ARemedy.Calendar)).ThenNothing();
        Given<Remedy>(Review, Upheld).When(r => ConcludeRemedy.Decide(r, Redecide, Upheld.On, ARemedy.Calendar)).ThenRefused("remedy.concluded");
    }

    [Fact]
    public void What_is_corrected_may_order_to_decide_anew_within_the_term_that_the_decision_sets()
    {
        Corrected.RedecideBy!.LegalDue.ShouldBe(Later);
        var remedy = Fold<Remedy>(Review, Corrected);
        (remedy.Stage, remedy.IsOpen, remedy.Running!.Due.LegalDue).ShouldBe((RemedyStage.ToBeCompliedWith, true, Later));
        Given<Remedy>(Review).When(r => ConcludeRemedy.Decide(r, Redecide with { Redecide = null }, Upheld.On, ARemedy.Calendar)).ThenOne<RemedyConcluded>()
            .RedecideBy.ShouldBeNull();
    }

    [Fact]
    public void A_changed_calendar_moves_the_day_of_an_order_and_of_an_answer()
    {
        var amended = ARemedy.Calendar.With([new(new(2011, 8, 10), CalendarDayKind.Holiday, "试行假日")], []);
        Given<Remedy>(Review, Corrected).When(r => Recalculate.Decide(r, amended, new(2011, 8, 1), "通知")).ThenOne<DeadlineRecalculated>()
            .Due.LegalDue.ShouldBe(new DateOnly(2011, 8, 11));
        Given<Remedy>(Review, Upheld).When(r => Recalculate.Decide(r, amended, new(2011, 8, 1), "通知")).ThenNothing();
    }

    [Fact]
    public void The_corrected_decision_is_fed_back_in_time_or_late()
    {
        Given<Remedy>(Review, Corrected).When(r => ComplyWithRemedy.Decide(r, new(Anew), Later, null))
            .Then(new RemedyCompliedWith(Later, Anew, Later, Later, true));
        Given<Remedy>(Review, Corrected).When(r => ComplyWithRemedy.Decide(r, new(Anew), Later.AddDays(1), null)).ThenOne<RemedyCompliedWith>().InTime.ShouldBeFalse();
        var complied = new RemedyCompliedWith(Later, Anew, Later, Later, true);
        Given<Remedy>(Review, Corrected, complied).When(r => ComplyWithRemedy.Decide(r, new(Anew), Later, null)).ThenNothing();
        Fold<Remedy>(Review, Corrected, complied).Running.ShouldBeNull();
    }

    [Fact]
    public void Where_a_request_is_answered_anew_its_day_and_its_outcome_are_those_of_that_answer()
    {
        var command = new ComplyWithRemedy(new("重新答复。", RequestId: Guid.NewGuid()));
        var request = new ChallengedRequest("YSQ-2011-000001", new(2011, 5, 12), new(2011, 5, 10), OutcomeGroup.Refused, [new("JJ-2010-000009", "granted", Later)]);
        Given<Remedy>(Review, Corrected).When(r => ComplyWithRemedy.Decide(r, command, Later, null)).ThenRefused("remedy.request-unknown");
        Given<Remedy>(Review, Corrected).When(r => ComplyWithRemedy.Decide(r, command, Later, request)).ThenRefused("remedy.not-answered-anew");
        var redone = request with { Redone = [new(Number, "partial", new(2011, 8, 9))] };
        var complied = Given<Remedy>(Review, Corrected).When(r => ComplyWithRemedy.Decide(r, command, Later.AddDays(5), redone)).ThenOne<RemedyCompliedWith>();
        (complied.Decision.RequestNumber, complied.Decision.Outcome, complied.DecidedOn, complied.InTime)
            .ShouldBe(("YSQ-2011-000001", "partial", new DateOnly(2011, 8, 9), true));
    }

    [Fact]
    public void Nothing_is_complied_with_that_was_not_ordered()
    {
        Given<Remedy>(Review).When(r => ComplyWithRemedy.Decide(r, new(Anew), Later, null)).ThenRefused("remedy.nothing-ordered");
        Given<Remedy>(Review, Upheld).When(r => ComplyWithRemedy.Decide(r, new(Anew), Later, null)).ThenRefused("remedy.nothing-ordered");
        Given<Remedy>(Review, Corrected).When(r => ComplyWithRemedy.Decide(r, new(Anew with { Outcome = "miracle" }), Later, null))
            .ThenRefused("remedy.outcome-unknown");
    }

    [Fact]
    public void A_withdrawal_is_another_result()
    {
        var withdrawn = new RemedyWithdrawn(Later, RemedyTrack.Review, "双方和解");
        Given<Remedy>(Review, ReviewNotice).When(r => WithdrawRemedy.Decide(r, new("双方和解"), Later)).Then(withdrawn);
        Fold<Remedy>(Review, withdrawn).Conclusion.ShouldBe(new Conclusion(Later, RemedyResult.Other));
        Given<Remedy>(Review, withdrawn).When(r => WithdrawRemedy.Decide(r, new("再次"), Later)).ThenNothing();
        Given<Remedy>(Review, Upheld).When(r => WithdrawRemedy.Decide(r, new(), Later)).ThenRefused("remedy.concluded");
    }

    [Fact]
    public void A_judgment_of_the_first_instance_is_appealed_against_and_the_second_is_the_last()
    {
        var judged = Judged(Lawsuit, RemedyResult.Corrected, new(2011, 12, 20));
        var appeal = new AppealRemedy(Appellant.Bureau, "株洲市中级人民法院");
        var appealed = new RemedyAppealed(new(2012, 1, 4), RemedyTrack.DirectLawsuit, Appellant.Bureau, "株洲市中级人民法院", RemedyResult.Corrected, new(2011, 12, 20));
        Given<Remedy>(Lawsuit, judged).When(r => AppealRemedy.Decide(r, appeal, new(2012, 1, 4))).Then(appealed);
        var again = Fold<Remedy>(Lawsuit, judged, appealed);
        (again.Instance, again.IsPending, again.Stage, again.Decided).ShouldBe((2, true, RemedyStage.Sought, null));
        var final = Judged(Lawsuit, RemedyResult.Upheld, new(2012, 4, 5));
        Given<Remedy>(Lawsuit, judged, appealed, final).When(r => AppealRemedy.Decide(r, appeal, new(2012, 4, 9))).ThenRefused("remedy.no-appeal");
        Given<Remedy>(Lawsuit).When(r => AppealRemedy.Decide(r, appeal, Later)).ThenRefused("remedy.pending");
        Given<Remedy>(Review, Upheld).When(r => AppealRemedy.Decide(r, appeal, Later)).ThenRefused("remedy.no-appeal");
    }

    [Fact]
    public void What_was_concluded_is_reopened_and_an_order_lapses_with_the_decision_that_gave_it()
    {
        var reopened = new RemedyReopened(Later, RemedyTrack.Review, "复议机关自行纠正", RemedyResult.Corrected, Corrected.On);
        Given<Remedy>(Review, Corrected).When(r => ReopenRemedy.Decide(r, new("复议机关自行纠正"), Later)).Then(reopened);
        Given<Remedy>(Review, Corrected, reopened).When(r => ComplyWithRemedy.Decide(r, new(Anew), Later, null)).ThenRefused("remedy.nothing-ordered");
        Given<Remedy>(Review).When(r => ReopenRemedy.Decide(r, new("理由"), Later)).ThenRefused("remedy.pending");
    }
}

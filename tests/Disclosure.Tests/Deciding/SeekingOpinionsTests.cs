using Hrss.Disclosure.Requests;
using Hrss.Disclosure.Requests.Commands;
using Hrss.EventLog.Deadlines;
using Hrss.Statutes;
using static Hrss.Disclosure.Tests.Deciding.ARequest;
using static Hrss.Testing.Deciding;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class SeekingOpinionsTests
{
    private static readonly SeekOpinion ThirdParty = new(PauseGround.ThirdParty, "某公司", "是否同意公开其参保人数");
    private static readonly object[] Asked = Of2024.Then(r => SeekOpinion.Decide(r, ThirdParty, new(2024, 4, 29), AsPublished));
    private static readonly object[] Delivered = Asked.Then(r => RecordLetterDelivery.Decide(r, new(1), new(2024, 4, 30), AsPublished));

    [Fact]
    public void While_a_third_party_is_asked_the_date_is_provisional() =>
        Asked.OfType<OpinionSought>().Single().Due.Now.Doubt.ShouldBe(DateDoubt.PauseStillRunning);

    [Fact]
    public void The_third_party_has_15_working_days_from_receiving_the_letter() =>
        Delivered.OfType<OpinionLetterDelivered>().Single().AnswerBy!.LegalDue.ShouldBe(new DateOnly(2024, 5, 23));

    [Fact]
    public void The_time_of_asking_is_left_out()
    {
        // Out from 29 April to 10 May: 30 April and 6 to 10 May, six working days.
        var back = Delivered.Then(r => RecordOpinion.Decide(r, new(1, true, "同意。"), new(2024, 5, 10), AsPublished));
        back.Due().ShouldBe(new DateOnly(2024, 6, 3));
        Fold<InformationRequest>(back).Due!.Provisional.ShouldBeFalse();
    }

    [Fact]
    public void Nothing_is_given_while_the_opinion_is_out_but_it_may_be_refused()
    {
        Delivered.When(Answer("granted", new(2024, 5, 10))).ThenRefused("disclosure-request.opinion-out");
        Delivered.When(Answer("refused.internal-affairs", new(2024, 5, 10))).ThenOne<RequestAnswered>().InTime.ShouldBeTrue();
    }

    [Fact]
    public void What_a_third_party_objects_to_is_given_only_for_the_public_interest_and_the_third_party_is_told()
    {
        var objected = Delivered.Then(r => RecordOpinion.Decide(r, new(1, false, "属商业秘密。"), new(2024, 5, 10), AsPublished));
        objected.When(Answer("granted", new(2024, 5, 13))).ThenRefused("disclosure-request.third-party-objected");
        objected.When(Answer("refused.third-party-rights", new(2024, 5, 13))).ThenOne<RequestAnswered>();
        objected.When(Answer(new AnswerRequest("partial", "已遮盖。", Withheld: ["refused.third-party-rights"]), new(2024, 5, 13))).ThenOne<RequestAnswered>();

        var given = objected.Then(Answer(new AnswerRequest("granted", "见附件。", PublicInterest: "涉及劳动者人身安全"), new(2024, 5, 13)));
        given[^2].ShouldBe(new ThirdPartyOverridden(new(2024, 5, 13), 1, "涉及劳动者人身安全"));
        given[^1].ShouldBeOfType<RequestAnswered>();
    }

    [Fact]
    public void A_silent_third_party_leaves_the_decision_to_the_organ_once_its_time_is_over()
    {
        Delivered.When(r => LapseOpinion.Decide(r, new(1), new(2024, 5, 23), AsPublished)).ThenRefused("disclosure-request.opinion-not-overdue");
        var lapsed = Delivered.When(r => LapseOpinion.Decide(r, new(1), new(2024, 5, 24), AsPublished)).ThenOne<OpinionLapsed>();
        lapsed.Agrees.ShouldBeNull();
        // The stretch ends with the party's own term, whenever that is noted.
        Delivered.Then(r => LapseOpinion.Decide(r, new(1), new(2024, 6, 3), AsPublished)).Due().ShouldBe(lapsed.Due.Now.LegalDue);
    }

    [Fact]
    public void A_silent_organ_that_helped_to_make_the_information_agrees()
    {
        var lapsed = Of2024
            .Then(r => SeekOpinion.Decide(r, new(PauseGround.OtherOrgan, "市民政局", "是否同意公开"), new(2024, 4, 29), AsPublished))
            .Then(r => RecordLetterDelivery.Decide(r, new(1), new(2024, 4, 30), AsPublished))
            .When(r => LapseOpinion.Decide(r, new(1), new(2024, 5, 24), AsPublished)).ThenOne<OpinionLapsed>();
        lapsed.Agrees.ShouldBe(true);
    }

    [Fact]
    public void Two_asked_at_once_leave_a_day_out_once()
    {
        var both = Asked
            .Then(r => SeekOpinion.Decide(r, new(PauseGround.OtherOrgan, "市民政局", "是否同意公开"), new(2024, 4, 29), AsPublished))
            .Then(r => RecordOpinion.Decide(r, new(1, true, "同意。"), new(2024, 5, 10), AsPublished))
            .Then(r => RecordOpinion.Decide(r, new(2, true, "同意。"), new(2024, 5, 10), AsPublished));
        both.Due().ShouldBe(new DateOnly(2024, 6, 3));
    }

    [Fact]
    public void The_regulation_of_2008_leaves_out_the_asking_of_third_parties_only_and_sets_them_no_term()
    {
        var third = Of2011.Then(r => SeekOpinion.Decide(r, ThirdParty, new(2011, 4, 25), AsPublished));
        third.When(r => RecordLetterDelivery.Decide(r, new(1), new(2011, 4, 26), AsPublished)).ThenOne<OpinionLetterDelivered>().AnswerBy.ShouldBeNull();
        third.When(r => LapseOpinion.Decide(r, new(1), new(2011, 4, 29), AsPublished)).ThenOne<OpinionLapsed>().Due.Now.LegalDue.ShouldBe(new DateOnly(2011, 5, 18));
        Of2011.Then(r => SeekOpinion.Decide(r, new(PauseGround.OtherOrgan, "市民政局", "是否同意公开"), new(2011, 4, 25), AsPublished))
            .Then(r => RecordOpinion.Decide(r, new(1, true, "同意。"), new(2011, 4, 29), AsPublished)).Due().ShouldBe(new DateOnly(2011, 5, 12));
    }

    [Fact]
    public void A_hearing_is_no_ground() => Of2024.When(r => SeekOpinion.Decide(r, ThirdParty with { Ground = PauseGround.Hearing }, new(2024, 4, 29), AsPublished))
        .ThenRefused("disclosure-request.no-opinion-ground");

    [Fact]
    public void A_letter_is_delivered_and_answered_once()
    {
        Asked.When(r => RecordOpinion.Decide(r, new(2, true, "同意。"), new(2024, 5, 6), AsPublished)).ThenRefused("disclosure-request.no-such-letter");
        Delivered.When(r => RecordLetterDelivery.Decide(r, new(1), new(2024, 4, 30), AsPublished)).ThenNothing();
        Delivered.When(r => RecordLetterDelivery.Decide(r, new(1), new(2024, 5, 6), AsPublished)).ThenRefused("disclosure-request.letter-delivered");
        var back = Delivered.Then(r => RecordOpinion.Decide(r, new(1, true, "同意。"), new(2024, 5, 10), AsPublished));
        back.When(r => RecordOpinion.Decide(r, new(1, false, "不同意。"), new(2024, 5, 11), AsPublished)).ThenRefused("disclosure-request.opinion-back");
        back.When(r => LapseOpinion.Decide(r, new(1), new(2024, 5, 27), AsPublished)).ThenRefused("disclosure-request.opinion-back");
    }

    [Fact]
    public void A_changed_calendar_moves_the_date_of_a_request_in_hand_and_of_no_other()
    {
        var amended = AsPublished.With([new(new(2024, 5, 20), CalendarDayKind.Holiday, "临时放假")]);
        var recalculated = Of2024.When(r => Recalculate.Decide(r, amended, new(2024, 5, 10), "国办发明电〔2024〕1号")).ThenOne<DeadlineRecalculated>();
        (recalculated.Was.LegalDue, recalculated.Due.LegalDue).ShouldBe((new DateOnly(2024, 5, 24), new DateOnly(2024, 5, 27)));
        Of2024.Then(Answer("granted", new(2024, 5, 6))).When(r => Recalculate.Decide(r, amended, new(2024, 5, 10), "国办发明电〔2024〕1号")).ThenNothing();
        Of2024.Append(recalculated).ToArray().When(r => Recalculate.Decide(r, amended, new(2024, 5, 11), "国办发明电〔2024〕1号")).ThenNothing();
    }

    [Fact]
    public void The_calendar_as_it_is_moves_nothing_at_any_step()
    {
        foreach (var facts in (object[][])[Of2024, Asked, Delivered, Delivered.Then(r => ClarifyRequest.Decide(r, new("合计数", "电话"), new(2024, 5, 8)))])
            facts.When(r => Recalculate.Decide(r, AsPublished, new(2024, 5, 10), "无")).ThenNothing();
    }
}

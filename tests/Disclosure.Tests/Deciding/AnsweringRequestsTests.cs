using Hrss.Disclosure.Requests;
using Hrss.Disclosure.Requests.Commands;
using Hrss.Statutes;
using static Hrss.Disclosure.Tests.Deciding.ARequest;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class AnsweringRequestsTests
{
    private static readonly DateOnly Day = new(2024, 5, 6);

    [Fact]
    public void An_answer_on_the_last_day_is_in_time()
    {
        Of2011.When(Answer("granted", new(2011, 5, 12))).Then(new RequestAnswered(
            new(2011, 5, 12), RequestChannel.InPerson, ApplicantKind.NaturalPerson, "granted", "《中华人民共和国政府信息公开条例》（2007年公布）第二十一条第（一）项", "见附件。",
            new(2011, 5, 12), new(2011, 5, 12), true, null, [], [], null));
    }

    [Fact]
    public void A_late_answer_needs_a_reason_and_stays_late()
    {
        Of2011.When(Answer("granted", new(2011, 5, 13))).ThenRefused("disclosure-request.overdue-reason-missing");
        var late = Of2011.When(Answer(new AnswerRequest("granted", "见附件。", OverdueReason: "数据核对延误"), new(2011, 5, 13))).ThenOne<RequestAnswered>();
        (late.InTime, late.OverdueReason).ShouldBe((false, "数据核对延误"));
    }

    [Fact]
    public void A_reason_for_lateness_given_in_time_is_not_kept() =>
        Of2011.When(Answer(new AnswerRequest("granted", "见附件。", OverdueReason: "无"), new(2011, 5, 12))).ThenOne<RequestAnswered>().OverdueReason.ShouldBeNull();

    [Fact]
    public void An_outcome_must_be_one_of_the_regulation_that_rules_the_request()
    {
        Of2011.When(Answer("refused", new(2011, 4, 21))).ThenOne<RequestAnswered>();
        Of2024.When(Answer("refused", Day)).ThenRefused("disclosure-request.outcome-unknown");
        Of2024.When(Answer("refused.internal-affairs", Day)).ThenOne<RequestAnswered>();
        Of2011.When(Answer("refused.internal-affairs", new(2011, 4, 21))).ThenRefused("disclosure-request.outcome-unknown");
    }

    [Fact]
    public void Every_outcome_of_2008_can_be_given()
    {
        foreach (var outcome in DisclosureOutcomes.Of2008)
        {
            var withheld = outcome.Group == OutcomeGroup.Partial ? new[] { "refused" } : null;
            Of2011.When(Answer(new AnswerRequest(outcome.Code, "答复。", Withheld: withheld), new(2011, 4, 21))).ThenOne<RequestAnswered>().Outcome.ShouldBe(outcome.Code);
        }
    }

    // What has to come before an outcome that cannot be given at once.
    private static object[] Before(string outcome) => outcome switch
    {
        "unavailable.still-unclear" => Of2024
            .Then(r => AskCorrection.Decide(r, new([new(CorrectionSubject.Description, "请写明年份。")], 5), new(2024, 4, 28), AsPublished))
            .Then(r => CorrectRequest.Decide(r, new(), new(2024, 4, 29), AsPublished)),
        "not-processed.excessive" => Of2024.Then(r => AskReasons.Decide(r, new(["YSQ-2024-000001"]), new(2024, 4, 28), [Earlier("YSQ-2024-000001", Identified)])),
        "other.not-corrected-in-time" => Of2024
            .Then(r => AskCorrection.Decide(r, new([new(CorrectionSubject.Description, "请写明年份。")], 1), new(2024, 4, 28), AsPublished)),
        "other.fee-not-paid" => Of2024.Then(r => NotifyProcessingFee.Decide(
            r, new(ProcessingFeeWay.ByPages, "缴款书", 40), new(2024, 4, 28), AsPublished, Assumed, [])),
        _ => Of2024,
    };

    [Fact]
    public void Every_one_of_the_21_outcomes_of_2019_can_be_given_in_its_place()
    {
        DisclosureOutcomes.Of2019.Count.ShouldBe(21);
        foreach (var outcome in DisclosureOutcomes.Of2019)
        {
            var command = new AnswerRequest(
                outcome.Code,
                "答复。",
                Withheld: outcome.Group == OutcomeGroup.Partial ? ["refused.third-party-rights"] : null,
                EarlierRequests: outcome.Code == "not-processed.repeat" ? ["YSQ-2024-000001"] : null);
            var on = outcome.Code == "other.fee-not-paid" ? new DateOnly(2024, 5, 29) : Day;
            var answered = Before(outcome.Code).When(Answer(command, on, Earlier("YSQ-2024-000001", Identified))).ThenOne<RequestAnswered>();
            (answered.Outcome, answered.InTime, answered.Basis.Length > 0).ShouldBe((outcome.Code, true, true));
        }
    }

    [Fact]
    public void A_partial_answer_says_why_the_rest_is_withheld_and_no_other_does()
    {
        Of2024.When(Answer("partial", Day)).ThenRefused("disclosure-request.withheld-missing");
        Of2024.When(Answer(new AnswerRequest("partial", "已遮盖。", Withheld: ["granted"]), Day)).ThenRefused("disclosure-request.withheld-unknown");
        Of2024.When(Answer(new AnswerRequest("granted", "见附件。", Withheld: ["refused.state-secret"]), Day)).ThenRefused("disclosure-request.withheld-unknown");
    }

    [Fact]
    public void A_request_is_answered_once()
    {
        var answered = Of2024.Then(Answer("granted", Day));
        answered.When(Answer("granted", Day)).ThenNothing();
        answered.When(Answer(new AnswerRequest("granted", "另一附件。"), Day)).ThenRefused("disclosure-request.answered");
        answered.When(r => AskCorrection.Decide(r, new([new(CorrectionSubject.Form, "请写明。")], 5), Day, AsPublished)).ThenRefused("disclosure-request.answered");
        answered.When(r => AskExtension.Decide(r, new(5, "人手不足", "王五"), Day, AsPublished)).ThenRefused("disclosure-request.answered");
        answered.When(r => SeekOpinion.Decide(r, new(PauseGround.ThirdParty, "某公司", "意见"), Day, AsPublished)).ThenRefused("disclosure-request.answered");
        answered.When(r => WithdrawRequest.Decide(r, new(), Day)).ThenRefused("disclosure-request.answered");
        answered.When(r => ConfirmReceipt.Decide(r, new(), Day, AsPublished)).ThenRefused("disclosure-request.received");
        answered.When(r => ClarifyRequest.Decide(r, new("合计数", "电话"), Day)).ThenRefused("disclosure-request.answered");
    }
}

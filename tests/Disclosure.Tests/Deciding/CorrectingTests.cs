using Hrss.Disclosure.Requests;
using Hrss.Disclosure.Requests.Commands;
using static Hrss.Disclosure.Tests.Deciding.ARequest;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class CorrectingTests
{
    private static readonly AskCorrection Ask = new([new(CorrectionSubject.Description, "请写明哪一年的统计。")], 10);
    private static readonly object[] Asked = Of2024.Then(r => AskCorrection.Decide(r, Ask, new(2024, 4, 29), AsPublished));

    [Fact]
    public void Correction_is_asked_for_within_seven_working_days_of_receipt()
    {
        // 26, 28, 29, 30 April, 6, 7 and 8 May.
        Of2024.When(r => AskCorrection.Decide(r, Ask, new(2024, 5, 8), AsPublished)).ThenOne<CorrectionAsked>();
        Of2024.When(r => AskCorrection.Decide(r, Ask, new(2024, 5, 9), AsPublished)).ThenRefused("disclosure-request.correction-too-late");
    }

    [Fact]
    public void The_organ_sets_a_reasonable_term_for_it_and_says_within_one_term_more_what_becomes_of_silence()
    {
        var asked = Asked.OfType<CorrectionAsked>().Single();
        asked.CorrectBy.LegalDue.ShouldBe(new DateOnly(2024, 5, 15));
        (asked.Due.Was, asked.Due.Now.StartedOn, asked.Due.Now.LegalDue).ShouldBe((new DateOnly(2024, 5, 24), new DateOnly(2024, 5, 15), new DateOnly(2024, 6, 13)));
    }

    [Fact]
    public void The_term_begins_anew_with_the_corrected_request()
    {
        var corrected = Asked.When(r => CorrectRequest.Decide(r, new(Description: "2023 年工伤认定统计表"), new(2024, 5, 13), AsPublished)).ThenOne<RequestCorrected>();
        (corrected.Description, corrected.Due.Now.StartedOn, corrected.Due.Now.LegalDue).ShouldBe(("2023 年工伤认定统计表", new DateOnly(2024, 5, 13), new DateOnly(2024, 6, 11)));
    }

    [Fact]
    public void It_is_asked_for_once()
    {
        Asked.When(r => AskCorrection.Decide(r, Ask, new(2024, 4, 30), AsPublished)).ThenRefused("disclosure-request.awaits-correction");
        Asked.Then(r => CorrectRequest.Decide(r, new(), new(2024, 5, 6), AsPublished))
            .When(r => AskCorrection.Decide(r, Ask, new(2024, 5, 7), AsPublished)).ThenRefused("disclosure-request.correction-asked-once");
    }

    [Fact]
    public void What_was_not_asked_for_is_not_corrected() =>
        Of2024.When(r => CorrectRequest.Decide(r, new(), new(2024, 5, 6), AsPublished)).ThenRefused("disclosure-request.no-correction-asked");

    [Fact]
    public void While_correction_is_awaited_no_answer_is_given()
    {
        Asked.When(Answer("granted", new(2024, 5, 6))).ThenRefused("disclosure-request.awaits-correction");
        Asked.When(Answer("unavailable.still-unclear", new(2024, 5, 20))).ThenRefused("disclosure-request.awaits-correction");
    }

    [Fact]
    public void A_request_not_corrected_in_time_is_no_longer_processed_from_the_day_after()
    {
        Asked.When(Answer("other.not-corrected-in-time", new(2024, 5, 15))).ThenRefused("disclosure-request.correction-not-due");
        var ended = Asked.When(Answer("other.not-corrected-in-time", new(2024, 5, 16))).ThenOne<RequestAnswered>();
        (ended.Outcome, ended.InTime).ShouldBe(("other.not-corrected-in-time", true));
        Of2024.When(Answer("other.not-corrected-in-time", new(2024, 5, 16))).ThenRefused("disclosure-request.correction-not-due");
    }

    [Fact]
    public void Still_unclear_is_an_outcome_after_correction_only()
    {
        Of2024.When(Answer("unavailable.still-unclear", new(2024, 5, 6))).ThenRefused("disclosure-request.not-corrected");
        Asked.Then(r => CorrectRequest.Decide(r, new(), new(2024, 5, 6), AsPublished))
            .When(Answer("unavailable.still-unclear", new(2024, 5, 7))).ThenOne<RequestAnswered>();
    }

    [Fact]
    public void Under_the_regulation_of_2008_asking_moves_no_date_and_may_be_repeated()
    {
        var asked = Of2011.Then(r => AskCorrection.Decide(r, Ask, new(2011, 4, 29), AsPublished));
        asked.Due().ShouldBe(new DateOnly(2011, 5, 12));
        asked.When(Answer("unavailable.still-unclear", new(2011, 5, 12))).ThenOne<RequestAnswered>().InTime.ShouldBeTrue();
        var corrected = asked.Then(r => CorrectRequest.Decide(r, new(Description: "2010 年收支总额"), new(2011, 5, 3), AsPublished));
        corrected.Due().ShouldBe(new DateOnly(2011, 5, 12));
        corrected.When(r => AskCorrection.Decide(r, Ask, new(2011, 5, 4), AsPublished)).ThenOne<CorrectionAsked>();
    }

    [Fact]
    public void Talking_with_the_applicant_makes_clear_what_is_meant_and_moves_no_date()
    {
        var clear = Of2024.Then(r => ClarifyRequest.Decide(r, new("仅需 2023 年合计数", "电话联系张三"), new(2024, 5, 6)));
        clear.Due().ShouldBe(new DateOnly(2024, 5, 24));
        clear.OfType<RequestClarified>().Single().Description.ShouldBe("仅需 2023 年合计数");
    }
}

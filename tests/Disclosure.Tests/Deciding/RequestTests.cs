using Hrss.Disclosure.Requests;
using Hrss.Disclosure.Requests.Commands;
using Hrss.Statutes;
using static Hrss.Testing.Deciding;
using ApplicantKind = Hrss.Disclosure.Requests.ApplicantKind;
using RequestChannel = Hrss.Disclosure.Requests.RequestChannel;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class RequestTests
{
    private static readonly DateOnly Of2011 = new(2011, 4, 20);
    private static readonly DateOnly Of2024 = new(2024, 4, 25);
    private static readonly Applicant Citizen = new("张三", ApplicantKind.NaturalPerson, "13800000000");
    private static readonly Applicant Identified = Citizen with { Identification = "430202198001011234" };
    private static readonly SubmitRequest Online = new(RequestChannel.Online, Citizen, "2010 年失业保险基金收支情况");
    private static readonly RequestReceived Earlier = SubmitRequest.Decide(Online, Of2011, false).Received!(Number);
    private static readonly RequestReceived Later = SubmitRequest.Decide(Online with { Applicant = Identified }, Of2024, false).Received!(Number);

    [Fact]
    public void A_request_of_2011_is_to_be_answered_within_15_working_days_under_the_regulation_of_2008()
    {
        Earlier.Regulation.ShouldBe(DisclosureRegulation.Of2008);
        Earlier.Due.Days.ShouldBe(15);
        Earlier.Due.LegalDue.ShouldBe(new DateOnly(2011, 5, 12));
    }

    [Fact]
    public void A_request_of_2024_is_to_be_answered_within_20_working_days_under_the_regulation_of_2019()
    {
        Later.Regulation.ShouldBe(DisclosureRegulation.Of2019);
        Later.Due.Days.ShouldBe(20);
        Later.Due.LegalDue.ShouldBe(new DateOnly(2024, 5, 24));
        Later.Due.MakeUpDays.ShouldBe([new(2024, 4, 28), new(2024, 5, 11)]);
    }

    [Fact]
    public void Since_2019_a_request_needs_proof_of_identity_from_the_first_day_on()
    {
        When(SubmitRequest.Decide(Online, new(2019, 5, 14), false)).ThenOne<RequestReceived>();
        When(SubmitRequest.Decide(Online, new(2019, 5, 15), false)).ThenRefused("disclosure-request.identification-missing");
        When(SubmitRequest.Decide(Online with { Applicant = Citizen with { Identification = "  " } }, Of2024, true))
            .ThenRefused("disclosure-request.identification-missing");
    }

    [Theory]
    [InlineData(RequestChannel.InPerson)]
    [InlineData(RequestChannel.Post)]
    [InlineData(RequestChannel.Fax)]
    public void Only_staff_register_what_does_not_come_online(RequestChannel channel)
    {
        When(SubmitRequest.Decide(Online with { Channel = channel }, Of2011, byStaff: false)).ThenRefused("disclosure-request.channel-needs-staff");
        When(SubmitRequest.Decide(Online with { Channel = channel }, Of2011, byStaff: true)).ThenOne<RequestReceived>().Channel.ShouldBe(channel);
    }

    [Fact]
    public void Before_May_2008_there_was_nothing_to_rule_a_request() =>
        When(SubmitRequest.Decide(Online, new(2008, 4, 30), true)).ThenRefused("disclosure-request.no-regulation");

    [Fact]
    public void An_answer_on_the_last_day_is_in_time_and_on_the_next_is_not()
    {
        Given<InformationRequest>(Earlier).When(r => AnswerRequest.Decide(r, new("granted", "附件为统计表。"), new(2011, 5, 12)))
            .Then(new RequestAnswered(new(2011, 5, 12), RequestChannel.Online, "granted", "附件为统计表。", new(2011, 5, 12), true));
        Given<InformationRequest>(Earlier).When(r => AnswerRequest.Decide(r, new("granted", "附件为统计表。"), new(2011, 5, 13)))
            .ThenOne<RequestAnswered>().InTime.ShouldBeFalse();
    }

    [Fact]
    public void An_outcome_must_be_one_of_the_regulation_that_rules_the_request()
    {
        Given<InformationRequest>(Earlier).When(r => AnswerRequest.Decide(r, new("refused", "属于商业秘密。"), Of2011)).ThenOne<RequestAnswered>();
        Given<InformationRequest>(Later).When(r => AnswerRequest.Decide(r, new("refused", "属于商业秘密。"), Of2024))
            .ThenRefused("disclosure-request.outcome-unknown");
        Given<InformationRequest>(Later).When(r => AnswerRequest.Decide(r, new("refused.internal-affairs", "属于内部事务。"), Of2024)).ThenOne<RequestAnswered>();
        Given<InformationRequest>(Earlier).When(r => AnswerRequest.Decide(r, new("refused.internal-affairs", "属于内部事务。"), Of2011))
            .ThenRefused("disclosure-request.outcome-unknown");
    }

    [Fact]
    public void Every_outcome_of_a_regulation_can_be_given()
    {
        foreach (var outcome in DisclosureOutcomes.Of2008)
            Given<InformationRequest>(Earlier).When(r => AnswerRequest.Decide(r, new(outcome.Code, "答复。"), Of2011)).ThenOne<RequestAnswered>();
        foreach (var outcome in DisclosureOutcomes.Of2019)
            Given<InformationRequest>(Later).When(r => AnswerRequest.Decide(r, new(outcome.Code, "答复。"), Of2024)).ThenOne<RequestAnswered>();
    }

    [Fact]
    public void A_request_is_answered_once()
    {
        var answered = new RequestAnswered(Of2011, RequestChannel.Online, "granted", "附件。", Earlier.Due.LegalDue, true);
        Given<InformationRequest>(Earlier, answered).When(r => AnswerRequest.Decide(r, new("granted", "另一附件。"), Of2011))
            .ThenRefused("disclosure-request.answered");
        Given<InformationRequest>(Earlier, answered).When(r => AnswerRequest.Decide(r, new("granted", "附件。"), Of2011)).ThenNothing();
    }

    [Fact]
    public void Search_copies_and_post_are_charged_for_under_the_regulation_of_2008()
    {
        FeeItem[] items = [new(FeeKind.Search, 500), new(FeeKind.Copy, 120)];
        Given<InformationRequest>(Earlier).When(r => ChargeFee.Decide(r, new(items), Of2011)).Then(new FeeCharged(Of2011, items, 620));
    }

    [Fact]
    public void The_cost_fees_ended_with_March_2017()
    {
        var last = SubmitRequest.Decide(Online, new(2017, 3, 31), false).Received!(Number);
        var free = SubmitRequest.Decide(Online, new(2017, 4, 1), false).Received!(Number);
        Given<InformationRequest>(last).When(r => ChargeFee.Decide(r, new([new(FeeKind.Post, 100)]), new(2017, 4, 5))).ThenOne<FeeCharged>();
        Given<InformationRequest>(free).When(r => ChargeFee.Decide(r, new([new(FeeKind.Post, 100)]), new(2017, 4, 5))).ThenRefused("disclosure-request.no-cost-fee");
    }

    [Fact]
    public void Under_the_regulation_of_2019_no_such_fee_is_charged() =>
        Given<InformationRequest>(Later).When(r => ChargeFee.Decide(r, new([new(FeeKind.Copy, 100)]), Of2024)).ThenRefused("disclosure-request.no-cost-fee");
}

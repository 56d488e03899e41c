using Hrss.Disclosure.Requests;
using Hrss.Disclosure.Requests.Commands;
using Hrss.Statutes;
using static Hrss.Disclosure.Tests.Deciding.ARequest;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class ReceivingTests
{
    private static readonly SubmitRequest Online = new(RequestChannel.Online, Citizen, "2010 年失业保险基金收支情况");

    [Fact]
    public void A_request_of_2011_is_to_be_answered_within_15_working_days_under_the_regulation_of_2008()
    {
        var received = Of2011.OfType<RequestReceived>().Single();
        (received.Regulation, received.Due.Days, received.Due.LegalDue).ShouldBe((DisclosureRegulation.Of2008, 15, new DateOnly(2011, 5, 12)));
    }

    [Fact]
    public void A_request_of_2024_is_to_be_answered_within_20_working_days_under_the_regulation_of_2019()
    {
        var received = Of2024.OfType<RequestReceived>().Single();
        (received.Regulation, received.Due.Days, received.Due.LegalDue).ShouldBe((DisclosureRegulation.Of2019, 20, new DateOnly(2024, 5, 24)));
        received.Due.MakeUpDays.ShouldBe([new(2024, 4, 28), new(2024, 5, 11)]);
    }

    [Theory]
    [InlineData(RequestChannel.InPerson, ReceiptEvent.Submitted)]
    [InlineData(RequestChannel.SignedPost, ReceiptEvent.SignedFor)]
    public void What_is_handed_in_or_signed_for_is_received_that_day(RequestChannel channel, ReceiptEvent day) =>
        In(Online with { Channel = channel, Applicant = Identified }, new(2024, 4, 25)).OfType<RequestReceived>().Single().Event.ShouldBe(day);

    [Theory]
    [InlineData(RequestChannel.OrdinaryPost, ReceiptEvent.ConfirmedWithApplicant)]
    [InlineData(RequestChannel.Email, ReceiptEvent.ConfirmedByBoth)]
    [InlineData(RequestChannel.Online, ReceiptEvent.ConfirmedByBoth)]
    [InlineData(RequestChannel.Fax, ReceiptEvent.ConfirmedByBoth)]
    public void Through_every_other_channel_the_day_of_receipt_is_the_day_it_is_confirmed(RequestChannel channel, ReceiptEvent day)
    {
        var submitted = In(Online with { Channel = channel, Applicant = Identified }, new(2024, 4, 25));
        submitted.ShouldHaveSingleItem().ShouldBeOfType<RequestSubmitted>();
        var received = submitted.When(r => ConfirmReceipt.Decide(r, new(), new(2024, 4, 28), AsPublished)).ThenOne<RequestReceived>();
        (received.On, received.Event, received.Due.ReceivedOn).ShouldBe((new DateOnly(2024, 4, 28), day, new DateOnly(2024, 4, 28)));
    }

    [Fact]
    public void Under_the_regulation_of_2008_an_e_mail_is_received_when_it_reaches_the_mail_system() =>
        In(Online with { Channel = RequestChannel.Email }, new(2016, 4, 20)).OfType<RequestReceived>().Single().Event.ShouldBe(ReceiptEvent.ReachedMailSystem);

    [Fact]
    public void Staff_who_have_confirmed_a_fax_at_once_register_it_as_received() =>
        In(Online with { Channel = RequestChannel.Fax, Applicant = Identified, Confirmed = true }, new(2024, 4, 25)).OfType<RequestReceived>().ShouldHaveSingleItem();

    [Fact]
    public void The_regulation_is_that_of_the_day_of_receipt_not_of_the_day_it_came()
    {
        var submitted = In(Online with { Channel = RequestChannel.Fax }, new(2019, 5, 14));
        submitted.When(r => ConfirmReceipt.Decide(r, new(), new(2019, 5, 15), AsPublished)).ThenOne<RequestReceived>().Regulation.ShouldBe(DisclosureRegulation.Of2019);
    }

    [Fact]
    public void Confirming_twice_changes_nothing_and_another_day_is_refused()
    {
        var received = Unconfirmed.Then(r => ConfirmReceipt.Decide(r, new(), new(2024, 4, 28), AsPublished));
        received.When(r => ConfirmReceipt.Decide(r, new(), new(2024, 4, 28), AsPublished)).ThenNothing();
        received.When(r => ConfirmReceipt.Decide(r, new(), new(2024, 4, 29), AsPublished)).ThenRefused("disclosure-request.received");
    }

    [Fact]
    public void Before_receipt_is_confirmed_nothing_can_be_decided()
    {
        Unconfirmed.When(Answer("granted", new(2024, 4, 26))).ThenRefused("disclosure-request.not-received");
        Unconfirmed.When(r => AskExtension.Decide(r, new(5, "人手不足", "王五"), new(2024, 4, 26), AsPublished)).ThenRefused("disclosure-request.not-received");
        Unconfirmed.When(r => ChargeFee.Decide(r, new([new(FeeKind.Copy, 1)]), new(2024, 4, 26), Assumed)).ThenRefused("disclosure-request.not-received");
        Unconfirmed.When(r => ProposeForCatalogue.Decide(r, new(true, "多人关心"), new(2024, 4, 26))).ThenRefused("disclosure-request.not-received");
    }

    [Fact]
    public void A_visitor_of_2019_must_prove_who_he_is_from_the_first_day_on()
    {
        SubmitRequest.Decide(Online, new(2019, 5, 14), false, AsPublished).Refusal.ShouldBeNull();
        SubmitRequest.Decide(Online, new(2019, 5, 15), false, AsPublished).Refusal!.Code.ShouldBe("disclosure-request.identification-missing");
        SubmitRequest.Decide(Online with { Applicant = Citizen with { Identification = "  " } }, new(2024, 4, 25), false, AsPublished)
            .Refusal!.Code.ShouldBe("disclosure-request.identification-missing");
    }

    [Fact]
    public void A_letter_without_proof_of_identity_is_taken_in_and_its_correction_asked_for()
    {
        var letter = In(Online with { Channel = RequestChannel.SignedPost }, new(2024, 4, 25))
            .Then(r => AskCorrection.Decide(r, new([new(CorrectionSubject.Identification, "请提供身份证明。")], 10), new(2024, 4, 28), AsPublished));
        letter.When(r => CorrectRequest.Decide(r, new(Description: "2023 年统计"), new(2024, 5, 6), AsPublished)).ThenRefused("disclosure-request.identification-missing");
        letter.When(r => CorrectRequest.Decide(r, new(Identified), new(2024, 5, 6), AsPublished)).ThenOne<RequestCorrected>();
    }

    [Theory]
    [InlineData(RequestChannel.InPerson)]
    [InlineData(RequestChannel.SignedPost)]
    [InlineData(RequestChannel.OrdinaryPost)]
    [InlineData(RequestChannel.Email)]
    [InlineData(RequestChannel.Fax)]
    public void Only_staff_register_what_does_not_come_online(RequestChannel channel) =>
        SubmitRequest.Decide(Online with { Channel = channel }, new(2011, 4, 20), byStaff: false, AsPublished).Refusal!.Code.ShouldBe("disclosure-request.channel-needs-staff");

    [Fact]
    public void Only_staff_confirm() => SubmitRequest.Decide(Online with { Confirmed = true }, new(2011, 4, 20), byStaff: false, AsPublished)
        .Refusal!.Code.ShouldBe("disclosure-request.channel-needs-staff");

    [Fact]
    public void Before_May_2008_there_was_nothing_to_rule_a_request() =>
        SubmitRequest.Decide(Online, new(2008, 4, 30), true, AsPublished).Refusal!.Code.ShouldBe("disclosure-request.no-regulation");
}

using Hrss.Contracts;
using Hrss.Disclosure.Requests;
using Hrss.Disclosure.Requests.Commands;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Transferring;
using static Hrss.Testing.Deciding;
using static Hrss.Disclosure.Tests.Deciding.ARequest;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class EndingRequestsTests
{
    private static readonly DateOnly Day = new(2024, 5, 6);
    private static readonly object[] Granted = Of2024.Then(Answer("granted", Day));
    private static readonly object[] Withdrawn = Of2024.Then(r => WithdrawRequest.Decide(r, new("已从别处得到"), Day));

    [Fact]
    public void A_withdrawn_request_is_counted_as_otherwise_handled_under_the_regulation_of_2019_alone()
    {
        Withdrawn[^1].ShouldBeOfType<RequestWithdrawn>().Outcome.ShouldBe("other.other");
        Of2011.When(r => WithdrawRequest.Decide(r, new(), new(2011, 4, 21))).ThenOne<RequestWithdrawn>().Outcome.ShouldBeNull();
    }

    [Fact]
    public void A_request_withdrawn_before_receipt_was_never_counted()
    {
        var early = Unconfirmed.Then(r => WithdrawRequest.Decide(r, new(), new(2024, 4, 26)));
        early[^1].ShouldBeOfType<RequestWithdrawn>().DueOn.ShouldBeNull();
        early.When(r => ConfirmReceipt.Decide(r, new(), new(2024, 4, 28), AsPublished)).ThenRefused("disclosure-request.withdrawn");
    }

    [Fact]
    public void A_withdrawn_request_is_not_answered_and_withdrawing_twice_changes_nothing()
    {
        Withdrawn.When(Answer("granted", Day)).ThenRefused("disclosure-request.withdrawn");
        Withdrawn.When(r => WithdrawRequest.Decide(r, new("另一理由"), Day)).ThenNothing();
    }

    [Fact]
    public void What_another_organ_is_in_charge_of_is_passed_on_once()
    {
        var elsewhere = Of2024.Then(Answer(new AnswerRequest("unavailable.not-held", "由市医保局负责。", OrganInCharge: "市医保局"), Day));
        var passed = elsewhere.Then(r => TransferRequest.Decide(r, new("市医保局", "YB-1"), Day));
        passed[^1].ShouldBe(new RequestTransferred(Day, "市医保局", "YB-1"));
        passed.When(r => TransferRequest.Decide(r, new("市医保局"), Day)).ThenRefused("disclosure-request.transferred");
        Granted.When(r => TransferRequest.Decide(r, new("市医保局"), Day)).ThenRefused("disclosure-request.not-elsewhere");
        Of2024.When(r => TransferRequest.Decide(r, new("市医保局"), Day)).ThenRefused("disclosure-request.not-answered");
        Of2011.Then(Answer("unavailable.not-this-organ", new(2011, 4, 21)))
            .When(r => TransferRequest.Decide(r, new("市医保局"), new(2011, 4, 21))).ThenOne<RequestTransferred>();
    }

    [Fact]
    public void What_was_in_truth_a_petition_goes_on_as_one()
    {
        var petition = Of2024.Then(Answer("not-processed.petition", Day));
        var offered = petition.Then(r => Offer(r, "petition"));
        offered[^1].ShouldBe(new TransferOffered(Day, "disclosure", Number, "in-person", "petition", "反映拖欠工资"));
        offered.When(r => Offer(r, "petition")).ThenNothing();
        offered.When(r => Offer(r, "consultation")).ThenRefused("transfer.under-way");
        Granted.When(r => Offer(r, "petition")).ThenRefused("disclosure-request.not-a-petition");
        Of2024.When(r => Offer(r, "petition")).ThenRefused("disclosure-request.not-answered");
        Granted.When(r => Offer(r, "disclosure")).ThenRefused("transfer.no-such-service");
    }

    [Fact]
    public void A_request_that_went_on_elsewhere_is_still_delivered_and_is_not_offered_again()
    {
        var offered = Of2024.Then(Answer("not-processed.petition", Day)).Then(r => Offer(r, "petition"));
        var taken = Guid.NewGuid();
        var gone = offered.Then(r => AnswerOffer.Decide(r, Taken(taken, "petition")));
        gone[^1].ShouldBe(new TransferCompleted(Day, "in-person", "disclosure", "petition", "XF-2024-000007", taken));
        gone.When(r => AnswerOffer.Decide(r, Taken(taken, "petition"))).ThenNothing();
        gone.When(r => Offer(r, "petition")).ThenRefused("transfer.done");
        offered.When(r => AnswerOffer.Decide(r, Taken(taken, "consultation"))).ThenNothing();
        var request = Fold<InformationRequest>(gone);
        (request.Transfer!.TakenAs, ((ITransferable)request).Frozen).ShouldBe(("XF-2024-000007", null));

        var back = offered.Then(r => AnswerOffer.Decide(r, new MatterNotTakenOver
        {
            From = "disclosure", OfferedMatterId = Guid.Empty, By = "petition", Code = "petition.no-regulation", Reason = "理由", EnglishReason = "Reason", OccurredOn = Day,
        }));
        back[^1].ShouldBe(new TransferReturned(Day, "petition", "petition.no-regulation", "理由", "Reason"));
        back.When(r => Offer(r, "petition")).ThenOne<TransferOffered>();
    }

    private static Decision Offer(InformationRequest request, string to) =>
        OfferTransfer.Decide(request, new OfferTransfer(to, "反映拖欠工资"), Day, "disclosure", new RequestDoor().Targets);

    private static MatterTakenOver Taken(Guid id, string by) => new()
    {
        From = "disclosure", OfferedMatterId = Guid.Empty, OfferedNumber = Number, By = by, Number = "XF-2024-000007", MatterId = id, OccurredOn = Day,
    };

    [Fact]
    public void An_answer_is_delivered_and_then_the_file_is_closed()
    {
        Of2024.When(r => DeliverAnswer.Decide(r, new(DeliveryWay.Post, "EMS1"), Day)).ThenRefused("disclosure-request.not-answered");
        Granted.When(r => CloseRequest.Decide(r, new(), Day)).ThenRefused("disclosure-request.not-delivered");
        Of2024.When(r => CloseRequest.Decide(r, new(), Day)).ThenRefused("disclosure-request.not-answered");
        var delivered = Granted.Then(r => DeliverAnswer.Decide(r, new(DeliveryWay.Post, "EMS1"), Day));
        delivered.When(r => DeliverAnswer.Decide(r, new(DeliveryWay.Post, "EMS1"), Day)).ThenNothing();
        delivered.When(r => DeliverAnswer.Decide(r, new(DeliveryWay.Email), Day)).ThenRefused("disclosure-request.delivered");
        var closed = delivered.Then(r => CloseRequest.Decide(r, new("2024-永久-1"), Day));
        closed.When(r => CloseRequest.Decide(r, new(), Day)).ThenNothing();
        closed.When(r => DeliverAnswer.Decide(r, new(DeliveryWay.Email), Day)).ThenRefused("disclosure-request.closed");
        Withdrawn.When(r => CloseRequest.Decide(r, new(), Day)).ThenOne<RequestClosed>();
    }

    [Fact]
    public void By_order_of_a_review_or_a_court_it_is_answered_anew()
    {
        var redo = new RedoAnswer("JJ-2024-000001", "granted", "重新提供。", new(2024, 7, 1));
        Of2024.When(r => RedoAnswer.Decide(r, redo, new(2024, 6, 20))).ThenRefused("disclosure-request.not-answered");
        var refused = Of2024.Then(Answer("refused.internal-affairs", Day));
        refused.When(r => RedoAnswer.Decide(r, redo with { Outcome = "refused" }, new(2024, 6, 20))).ThenRefused("disclosure-request.outcome-unknown");
        var redone = refused.Then(r => RedoAnswer.Decide(r, redo, new(2024, 6, 20)));
        redone[^1].ShouldBeOfType<AnswerRedone>().InTime.ShouldBeTrue();
        redone.When(r => RedoAnswer.Decide(r, redo, new(2024, 6, 20))).ThenNothing();
        redone.When(r => DeliverAnswer.Decide(r, new(DeliveryWay.Post), new(2024, 6, 21))).ThenOne<AnswerDelivered>();
        refused.When(r => RedoAnswer.Decide(r, redo, new(2024, 7, 2))).ThenOne<AnswerRedone>().InTime.ShouldBeFalse();
    }

    [Fact]
    public void Information_is_proposed_for_the_catalogue_once()
    {
        var proposed = Granted.Then(r => ProposeForCatalogue.Decide(r, new(true, "多人关心"), Day));
        proposed[^1].ShouldBe(new ProactiveDisclosureProposed(Day, true, "多人关心"));
        proposed.When(r => ProposeForCatalogue.Decide(r, new(false, "常有人问"), Day)).ThenRefused("disclosure-request.proposed");
    }
}

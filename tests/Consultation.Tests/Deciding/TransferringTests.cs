using Hrss.Contracts;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Transferring;
using static Hrss.Consultation.Tests.Deciding.ConsultationsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Consultation.Tests.Deciding;

public sealed class TransferringTests
{
    private static readonly DateOnly Day = new(2011, 3, 4);
    private static readonly Guid Petition = new(1, 0, 0, new byte[8]);
    private static readonly TransferOffered Offered = new(Day, "consultation", Number, "mayors-hotline", "petition", "实为信访");
    private static readonly TransferCompleted Completed = new(Day, "mayors-hotline", "consultation", "petition", "XF-2011-000009", Petition);
    private static readonly TransferReturned Returned = new(Day, "petition", "petition.petitioner-unknown", "不知姓名", "No name.");
    private static readonly DispatchObjected Objected = new(Day, ConsultationChannel.MayorsHotline, "养老保险科", "不属本科");

    private static readonly ConsultationSentBack SentBack = new(Day, ConsultationChannel.MayorsHotline, "养老保险科", "未解决", ConsultationsFor.Received.Due);

    [Fact]
    public void What_is_in_truth_a_petition_or_a_request_is_offered_until_it_is_answered()
    {
        Given<Consultation>(Received).When(Offer).Then(Offered);
        Given<Consultation>(Received, Dispatched).When(Offer).Then(Offered);
        Given<Consultation>(Received, Dispatched, Objected).When(Offer).Then(Offered);
        Given<Consultation>(Received).When(c => Offer(c, "disclosure")).Then(Offered with { To = "disclosure" });
        Given<Consultation>(Received).When(c => Offer(c, "reporting")).ThenRefused("transfer.no-such-service");
        Given<Consultation>(Received).When(c => Offer(c, "consultation")).ThenRefused("transfer.no-such-service");
    }

    [Fact]
    public void What_is_answered_refused_or_closed_stays()
    {
        Given<Consultation>(Received, Dispatched, Answered).When(Offer).ThenRefused("consultation.answered");
        Given<Consultation>(Received, Dispatched, Answered, Unsatisfied, SentBack).When(Offer).ThenRefused("consultation.answered");
        Given<Consultation>(Received, new ConsultationRefused(Day, ConsultationChannel.MayorsHotline, RefusalRoute.Arbitration, "请申请仲裁")).When(Offer)
            .ThenRefused("consultation.refused");
        Given<Consultation>(Received, Dispatched, Answered, new ConsultationClosed(Day)).When(Offer).ThenRefused("consultation.closed");
    }

    [Fact]
    public void An_offer_stands_once_and_nothing_else_is_done_meanwhile()
    {
        Given<Consultation>(Received, Offered).When(Offer).ThenNothing();
        Given<Consultation>(Received, Offered).When(c => Offer(c, "disclosure")).ThenRefused("transfer.under-way");
        ((ITransferable)Fold<Consultation>(Received, Offered)).Frozen!.Code.ShouldBe("transfer.under-way");
    }

    [Fact]
    public void What_was_taken_over_has_ended_here_under_the_number_given_there()
    {
        Given<Consultation>(Received, Offered).When(c => AnswerOffer.Decide(c, TakenBy("petition"))).Then(Completed);
        Given<Consultation>(Received, Offered).When(c => AnswerOffer.Decide(c, TakenBy("petition") with { OccurredOn = On })).Then(Completed);
        Given<Consultation>(Received, Offered).When(c => AnswerOffer.Decide(c, TakenBy("disclosure"))).ThenNothing();
        Given<Consultation>(Received, Offered, Completed).When(c => AnswerOffer.Decide(c, TakenBy("petition"))).ThenNothing();
        Given<Consultation>(Received).When(c => AnswerOffer.Decide(c, TakenBy("petition"))).ThenNothing();

        var ended = Fold<Consultation>(Received, Offered, Completed);
        (ended.StageWord, ended.Transfer, ((ITransferable)ended).Frozen!.Code).ShouldBe(("transferred", new Transfer("petition", "XF-2011-000009", Petition), "transfer.done"));
        ((EventLog.Deadlines.ITimed)ended).IsOpen.ShouldBeFalse();
        Given<Consultation>(Received, Offered, Completed).When(Offer).ThenRefused("transfer.done");
    }

    [Fact]
    public void What_was_returned_goes_on_and_may_be_offered_again()
    {
        Given<Consultation>(Received, Offered).When(c => AnswerOffer.Decide(c, NotTaken)).Then(Returned);
        Given<Consultation>(Received, Offered, Returned).When(c => AnswerOffer.Decide(c, NotTaken)).ThenNothing();

        var goesOn = Fold<Consultation>(Received, Dispatched, Offered, Returned);
        (goesOn.StageWord, goesOn.Transfer, ((ITransferable)goesOn).Frozen).ShouldBe(("dispatched", null, null));
        Given<Consultation>(Received, Dispatched, Offered, Returned).When(c => Commands.AnswerConsultation.Decide(c, new("请带身份证。"), Answered.On)).Then(Answered);
        Given<Consultation>(Received, Offered, Returned).When(c => Offer(c, "disclosure")).Then(Offered with { To = "disclosure" });
    }

    private static MatterNotTakenOver NotTaken => new()
    {
        From = "consultation", OfferedMatterId = Guid.Empty, By = "petition", Code = Returned.Code, Reason = Returned.Reason, EnglishReason = Returned.EnglishReason, OccurredOn = Day,
    };

    private static MatterTakenOver TakenBy(string service) => new()
    {
        From = "consultation", OfferedMatterId = Guid.Empty, OfferedNumber = Number, By = service, Number = "XF-2011-000009", MatterId = Petition, OccurredOn = Day,
    };

    private static Decision Offer(Consultation consultation) => Offer(consultation, "petition");

    private static Decision Offer(Consultation consultation, string to) =>
        OfferTransfer.Decide(consultation, new(to, "实为信访"), Day, "consultation", new ConsultationDoor().Targets);
}

using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Commands;
using Hrss.Statutes;
using static Hrss.Petition.Tests.Deciding.PetitionsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

public sealed class OpinionTests
{
    private static readonly DateOnly Day = new(2011, 4, 10);
    private static readonly PetitionRegistered ThreeDemands = Registered(Letter with { Demands = ["支付工资", "补缴社保", "赔礼道歉"] });
    private static readonly DemandAnswer First = new(1, PetitionOutcome.Supported, "已支付");
    private static readonly DemandAnswer Third = new(3, PetitionOutcome.Explained, "不属行政机关职责");
    private static readonly object[] InHand = [ThreeDemands, Accepted, Assigned];

    [Fact]
    public void A_petition_closes_only_when_each_demand_is_answered_and_those_open_are_named()
    {
        var refusal = AnswerPetition.Decide(Fold<Petitions.Petition>(InHand), Answer(First), Day).Refusal!;
        refusal.Code.ShouldBe("petition.demands-open");
        refusal.Chinese.ShouldContain("第 2 项、第 3 项");
        refusal.English.ShouldContain("2, 3");
        Given<Petitions.Petition>(InHand).When(p => AnswerPetition.Decide(p, Answer(), Day)).ThenRefused("petition.demands-open");
        Given<Petitions.Petition>(InHand).When(p => AnswerPetition.Decide(p, Answer(First, new(4, PetitionOutcome.Supported, "……")), Day)).ThenRefused("petition.no-such-demand");
    }

    [Fact]
    public void Demands_answered_before_count_and_the_opinion_holds_all_answers()
    {
        var some = new DemandsAnswered(Day, [First, Third]);
        Given<Petitions.Petition>(InHand).When(p => AnswerDemands.Decide(p, new([First, Third]), Day)).Then(some);
        Given<Petitions.Petition>([.. InHand, some]).When(p => AnswerDemands.Decide(p, new([First]), Day)).ThenNothing();
        var second = new DemandAnswer(2, PetitionOutcome.NotSupported, "已按时缴纳");
        Given<Petitions.Petition>([.. InHand, some]).When(p => AnswerPetition.Decide(p, Answer(second), Day))
            .ThenOne<PetitionAnswered>().Answers.ShouldBe([First, second, Third]);
        // The one that is left open is answered by the opinion itself.
        Given<Petitions.Petition>([.. InHand, some]).When(p => AnswerPetition.Decide(p, new(PetitionOutcome.Explained, "综上答复如下"), Day))
            .ThenOne<PetitionAnswered>().Answers[1].ShouldBe(new DemandAnswer(2, PetitionOutcome.Explained, "综上答复如下"));
    }

    [Fact]
    public void Demands_are_answered_by_the_department_that_has_them()
    {
        Given<Petitions.Petition>(ThreeDemands).When(p => AnswerDemands.Decide(p, new([First]), Day)).ThenRefused("petition.not-accepted");
        Given<Petitions.Petition>(ThreeDemands, Accepted).When(p => AnswerDemands.Decide(p, new([First]), Day)).ThenRefused("petition.not-assigned");
        Given<Petitions.Petition>(InHand).When(p => AnswerDemands.Decide(p, new([First with { Number = 9 }]), Day)).ThenRefused("petition.no-such-demand");
        Given<Petitions.Petition>(ThreeDemands, Declined).When(p => AnswerDemands.Decide(p, new([First]), Day)).ThenRefused("petition.closed");
    }

    [Fact]
    public void Since_2022_an_opinion_cites_its_basis()
    {
        Given<Petitions.Petition>(Registered2022, Accepted2022, Assigned2022).When(p => AnswerPetition.Decide(p, new(PetitionOutcome.Supported, "……"), new(2022, 6, 1)))
            .ThenRefused("petition.basis-missing");
        Given<Petitions.Petition>(Registered2022, Accepted2022, Assigned2022)
            .When(p => AnswerPetition.Decide(p, new(PetitionOutcome.Supported, "……", Basis: "劳动法第五十条"), new(2022, 6, 1)))
            .ThenOne<PetitionAnswered>().Basis.ShouldBe("劳动法第五十条");
    }

    [Fact]
    public void From_the_delivery_the_thirty_days_to_ask_for_a_review_run()
    {
        (Delivered.Level, Delivered.RemedyDue!.NominalDue).ShouldBe((OpinionLevel.Answer, new DateOnly(2011, 5, 11)));
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Answered, Delivered)
            .When(p => DeliverOpinion.Decide(p, new(DeliveryWay.InPerson, "张三"), Due, WorkingCalendar.Published)).ThenNothing();
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Answered, Delivered).When(p => Deliver(p, Due)).ThenRefused("petition.delivered");
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => Deliver(p, Due)).ThenRefused("petition.not-answered");
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Answered, Delivered, ReviewSought, Changed).When(p => Deliver(p, new(2011, 5, 11)))
            .ThenOne<OpinionDelivered>().RemedyDue!.Rule.ShouldBe("petition.reexamination-request.2005");
    }

    private static AnswerPetition Answer(params DemandAnswer[] demands) => new(PetitionOutcome.Supported, "答复如下", Demands: demands);

    private static EventLog.Deciding.Decision Deliver(Petitions.Petition petition, DateOnly on) =>
        DeliverOpinion.Decide(petition, new(DeliveryWay.Post), on, WorkingCalendar.Published);
}

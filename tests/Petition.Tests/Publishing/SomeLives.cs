using FsCheck;
using FsCheck.Fluent;
using Hrss.Contracts;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Transferring;
using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Commands;
using Hrss.Statutes;
using Hrss.Testing;

namespace Hrss.Petition.Tests.Publishing;

/// <summary>Several petitions of all channels, and what is done with them, one after the other.</summary>
/// <param name="Registered">The channels, and on which day each was registered, after the one before.</param>
/// <param name="Attempts">What is done.</param>
public sealed record Lives(IReadOnlyList<(PetitionChannel Channel, int Days)> Registered, IReadOnlyList<Attempt> Attempts);

/// <summary>Makes lives of petitions under both regulations: at every moment any of the acts that the decisions let through.</summary>
public static class SomeLives
{
    private static readonly DateOnly Never = new(2099, 1, 1);

    /// <summary>Every act that can be done with a petition, by name.</summary>
    public static readonly PossibleActs<Petitions.Petition> Acts = new()
    {
        [nameof(CorrectRegistration)] = (p, on, n) => CorrectRegistration.Decide(p, new(1 + (n % 9), n % 2 == 0, "核实"), on),
        [nameof(ElectRepresentatives)] = (p, on, n) => ElectRepresentatives.Decide(p, new([$"代表{n % 3}"]), on),
        [nameof(ClassifyPetition)] = (p, on, n) => ClassifyPetition.Decide(p, Classification(p, n), on, WorkingCalendar.Published),
        [nameof(LinkMatter)] = (p, on, n) => LinkMatter.Decide(p, new(First(n).Id, "同一事"), on, "petition", First(n), false),
        [nameof(UnlinkMatter)] = (p, on, _) => UnlinkMatter.Decide(p, new("并非同一事"), on, "petition"),
        [nameof(ObjectToCompetence)] = (p, on, _) => ObjectToCompetence.Decide(p, new("不属本局职权"), on, WorkingCalendar.Published),
        [nameof(AnswerObjection)] = (p, on, n) => AnswerObjection.Decide(p, new(n % 2 == 0, "属你局职权"), on),
        [nameof(AcceptPetition)] = (p, on, n) => AcceptPetition.Decide(
            p, new(n % 2 == 0 ? SimpleGround.ClearAndUndisputed : null), on, n % 5 == 0, WorkingCalendar.Published, AssumedValues.Default),
        [nameof(DeclinePetition)] = (p, on, _) => DeclinePetition.Decide(p, new("已由法院受理", "人民法院"), on),
        [nameof(WithdrawPetition)] = (p, on, _) => WithdrawPetition.Decide(p, new("已和解"), on),
        [nameof(AssignPetition)] = (p, on, n) => AssignPetition.Decide(p, new($"承办处{n % 3}", "王五"), on),
        [nameof(RecuseOfficer)] = (p, on, _) => RecuseOfficer.Decide(p, new("王五", "近亲属", "赵局长"), on),
        [nameof(LeadCase)] = (p, on, n) => LeadCase.Decide(p, new($"局长{n % 2}", Never), on),
        [nameof(SupervisePetition)] = (p, on, _) => SupervisePetition.Decide(p, new("赵局长", "限期解决", Never), on, WorkingCalendar.Published),
        [nameof(ReplyToSupervision)] = (p, on, _) => ReplyToSupervision.Decide(p, new("已解决"), on),
        [nameof(ExtendHandling)] = (p, on, n) => ExtendHandling.Decide(p, new(1 + (n % 20), "赵局长", "案情复杂"), on, WorkingCalendar.Published),
        [nameof(HoldHearing)] = (p, on, _) => HoldHearing.Decide(p, new(on, on, "赵局长", "应予支付"), on, WorkingCalendar.Published),
        [nameof(MediatePetition)] = (p, on, _) => MediatePetition.Decide(p, new("赵某", true, "分期支付"), on),
        [nameof(LeaveSimpleHandling)] = (p, on, _) => LeaveSimpleHandling.Decide(p, new("有争议"), on, WorkingCalendar.Published),
        [nameof(AnswerDemands)] = (p, on, n) => AnswerDemands.Decide(p, new([new DemandAnswer(1 + (n % 2), Outcome(n), "已支付")]), on),
        [nameof(AnswerPetition)] = (p, on, n) => AnswerPetition.Decide(
            p, new(Outcome(n), "已支付", Demands: [.. p.Demands.Select(d => new DemandAnswer(d.Number, Outcome(n), "已支付"))], Basis: "劳动法"), on),
        [nameof(ReportBack)] = (p, on, _) => ReportBack.Decide(p, new(), on),
        [nameof(DeliverOpinion)] = (p, on, _) => DeliverOpinion.Decide(p, new(DeliveryWay.Post), on, WorkingCalendar.Published),
        [nameof(AskReview)] = (p, on, n) => AskReview.Decide(
            p, new(n % 2 == 0 ? OpinionLevel.Review : OpinionLevel.Reexamination, "市信访局", "不服"), on, WorkingCalendar.Published),
        [nameof(DecideReview)] = (p, on, n) => DecideReview.Decide(p, new(n % 2 == 0 ? ReviewResult.Changed : ReviewResult.Upheld, "如意见书"), on),
        [nameof(ConcludePetition)] = (p, on, _) => ConcludePetition.Decide(p, new("终结"), on),
        [nameof(ReopenPetition)] = (p, on, n) => ReopenPetition.Decide(p, new((ReopenGround)(n % 3), "查明有误"), on, WorkingCalendar.Published),
        [nameof(OfferTransfer)] = (p, on, _) => OfferTransfer.Decide(p, new("consultation", "实为咨询"), on, "petition", ["consultation", "disclosure"]),
        [nameof(MatterTakenOver)] = (p, on, _) => AnswerOffer.Decide(
            p, new MatterTakenOver { From = "petition", OfferedMatterId = Guid.Empty, OfferedNumber = p.Number, By = "consultation", Number = "ZX-2011-000001", OccurredOn = on }),
        [nameof(MatterNotTakenOver)] = (p, on, _) => AnswerOffer.Decide(
            p, new MatterNotTakenOver { From = "petition", OfferedMatterId = Guid.Empty, By = "consultation", Code = "x", Reason = "不属", EnglishReason = "No.", OccurredOn = on }),
    };

    /// <summary>What ends one without an answer.</summary>
    public static readonly IReadOnlyList<string> Endings = [nameof(DeclinePetition), nameof(WithdrawPetition), nameof(OfferTransfer)];

    public static Arbitrary<Lives> Lived() => Arb.From(
        from registered in Gen.ListOf(
            Gen.Elements(Enum.GetValues<PetitionChannel>()).SelectMany(_ => Gen.Frequency((2, Gen.Choose(0, 2)), (1, Gen.Choose(0, 400))), (channel, days) => (channel, days)), 3)
        from count in Gen.Choose(10, 110)
        from attempts in Gen.ListOf(Attempted, count)
        select new Lives([.. registered], [.. attempts]));

    private static Gen<Attempt> Attempted =>
        from matter in Gen.Choose(0, 2)
        from act in Gen.Choose(0, 1000)
        from days in Gen.Frequency((8, Gen.Constant(0)), (3, Gen.Choose(1, 4)), (1, Gen.Choose(5, 40)))
        from choice in Gen.Choose(0, 1000)
        select new Attempt(matter, act, days, choice);

    private static PetitionOutcome Outcome(int n) => (PetitionOutcome)(n % 3);

    private static Act First(int n) => new("petition", new Guid(1 + (n % 2), 0, 0, new byte[8]), $"XF-2005-00000{1 + (n % 2)}", "visit", new(2005, 5, 9), "answered", null);

    private static ClassifyPetition Classification(Petitions.Petition petition, int n) => (n % 3) switch
    {
        0 => new(PetitionClass.Suggestion, About: new PetitionAbout((PetitionTopic)(n % 11), $"用人单位{n % 2}", "芦淞区")),
        1 => new(PetitionClass.Accusation, null, [new Accused(AccusedKind.Staff, "钱某", "社保局")]),
        _ => new(PetitionClass.Appeal, petition.Regulation == PetitionRegulation.Of2022 ? (AppealRoute)(n % 6) : null),
    };
}

using FsCheck;
using FsCheck.Fluent;
using Hrss.Consultation.Commands;
using Hrss.Contracts;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Transferring;
using Hrss.Statutes;
using Hrss.Testing;
using static Hrss.Consultation.Tests.Deciding.ConsultationsFor;

namespace Hrss.Consultation.Tests.Publishing;

/// <summary>Several consultations of all channels, and what is done with them, one after the other.</summary>
/// <param name="Received">The channels and classes, and on which day each was received, after the one before.</param>
/// <param name="Attempts">What is done.</param>
public sealed record Lives(IReadOnlyList<(ConsultationChannel Channel, ConsultationClass Class, int Days)> Received, IReadOnlyList<Attempt> Attempts);

/// <summary>Makes lives of consultations: at every moment any of the acts that the decisions let through.</summary>
public static class SomeLives
{
    /// <summary>Every act that can be done with a consultation, by name.</summary>
    public static readonly PossibleActs<Consultation> Acts = new()
    {
        [nameof(ClassifyConsultation)] = (c, on, n) => ClassifyConsultation.Decide(c, new((ConsultationTopic)(n % 11), $"用人单位{n % 2}", "芦淞区"), on),
        [nameof(LinkMatter)] = (c, on, n) => LinkMatter.Decide(c, new(First(n).Id, "同一事", "petition"), on, "consultation", First(n), false),
        [nameof(UnlinkMatter)] = (c, on, _) => UnlinkMatter.Decide(c, new("并非同一事"), on, "consultation"),
        [nameof(DispatchConsultation)] = (c, on, n) => DispatchConsultation.Decide(c, new($"承办科{n % 3}", ["就业科"]), on),
        [nameof(GiveCoOpinion)] = (c, on, n) => GiveCoOpinion.Decide(c, new("就业科", $"意见{n % 3}"), on),
        [nameof(ObjectToDispatch)] = (c, on, _) => ObjectToDispatch.Decide(c, new("不属本科"), on),
        [nameof(DecideObjection)] = (c, on, n) => DecideObjection.Decide(c, new(n % 2 == 0, "属你科"), on),
        [nameof(AskExtension)] = (c, on, n) => AskExtension.Decide(c, new(1 + (n % 5), "须核实"), on, AssumedValues.Default),
        [nameof(DecideExtension)] = (c, on, n) => DecideExtension.Decide(c, new(n % 2 == 0, "理由不充分"), on, WorkingCalendar.Published),
        [nameof(AnswerConsultation)] = (c, on, n) => AnswerConsultation.Decide(c, new($"答复{n % 3}"), on),
        [nameof(RefuseConsultation)] = (c, on, n) => RefuseConsultation.Decide(c, new((RefusalRoute)(n % 8), "请走其他途径"), on, null),
        [nameof(CallBack)] = (c, on, n) => CallBack.Decide(c, new(n % 2 == 0, n % 3 == 0, n % 5 == 0), on),
        [nameof(SendBack)] = (c, on, _) => SendBack.Decide(c, new("未解决"), on, WorkingCalendar.Published, AssumedValues.Default),
        [nameof(PublishAnswer)] = (c, on, n) => PublishAnswer.Decide(c, new("如何办理？", $"答复{n % 3}"), on, Offices),
        [nameof(WithdrawAnswer)] = (c, on, _) => WithdrawAnswer.Decide(c, new("政策已变"), on),
        [nameof(CloseConsultation)] = (c, on, _) => CloseConsultation.Decide(c, on),
        [nameof(OfferTransfer)] = (c, on, _) => OfferTransfer.Decide(c, new("petition", "实为信访"), on, "consultation", ["petition", "disclosure"]),
        [nameof(MatterTakenOver)] = (c, on, _) => AnswerOffer.Decide(
            c, new MatterTakenOver { From = "consultation", OfferedMatterId = Guid.Empty, OfferedNumber = c.Number, By = "petition", Number = "XF-2011-000001", OccurredOn = on }),
        [nameof(MatterNotTakenOver)] = (c, on, _) => AnswerOffer.Decide(
            c, new MatterNotTakenOver { From = "consultation", OfferedMatterId = Guid.Empty, By = "petition", Code = "x", Reason = "不属", EnglishReason = "No.", OccurredOn = on }),
    };

    /// <summary>What ends one without an answer.</summary>
    public static readonly IReadOnlyList<string> Endings = [nameof(RefuseConsultation), nameof(CloseConsultation), nameof(OfferTransfer)];

    public static Arbitrary<Lives> Lived() => Arb.From(
        from received in Gen.ListOf(
            from channel in Gen.Elements(Enum.GetValues<ConsultationChannel>())
            from asked in Gen.Elements(Enum.GetValues<ConsultationClass>())
            from days in Gen.Frequency((2, Gen.Choose(0, 2)), (1, Gen.Choose(0, 400)))
            select (channel, asked, days), 4)
        from count in Gen.Choose(10, 90)
        from attempts in Gen.ListOf(Attempted, count)
        select new Lives([.. received], [.. attempts]));

    private static Gen<Attempt> Attempted =>
        from matter in Gen.Choose(0, 3)
        from act in Gen.Choose(0, 1000)
        from days in Gen.Frequency((8, Gen.Constant(0)), (3, Gen.Choose(1, 4)), (1, Gen.Choose(5, 40)))
        from choice in Gen.Choose(0, 1000)
        select new Attempt(matter, act, days, choice);

    private static Act First(int n) => new("petition", new Guid(1 + (n % 2), 0, 0, new byte[8]), $"XF-2005-00000{1 + (n % 2)}", "visit", new(2005, 5, 9), "answered", null);
}

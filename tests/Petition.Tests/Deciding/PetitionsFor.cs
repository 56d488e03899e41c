using Hrss.Petition.Petitions;
using Hrss.EventLog.Deciding;
using Hrss.Petition.Petitions.Commands;
using Hrss.Statutes;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

/// <summary>Petitions of March 2011 and what can have happened to them.</summary>
internal static class PetitionsFor
{
    public static readonly DateOnly Received = new(2011, 3, 1);

    /// <summary>Sixty days from the acceptance on 4 March.</summary>
    public static readonly DateOnly Due = new(2011, 5, 3);

    public static readonly Petitioner Petitioner = new("张三", "13800000000");

    public static readonly RegisterPetition Letter = new(PetitionChannel.Letter, "反映拖欠工资", "至今未领到去年的工资。", Petitioner);

    public static readonly RegisterPetition Visit = Letter with { Channel = PetitionChannel.Visit, People = 3 };

    public static readonly RegisterPetition FromAbove =
        Letter with { Channel = PetitionChannel.Assigned, AssignedBy = new Assigner("市信访局", "株信交〔2011〕12号") };

    public static readonly PetitionRegistered LetterRegistered = Registered(Letter);

    public static readonly PetitionRegistered VisitRegistered = Registered(Visit);

    public static readonly PetitionRegistered FromAboveRegistered = Registered(FromAbove);

    public static readonly PetitionAccepted Accepted =
        Given<Petitions.Petition>(LetterRegistered).When(p => Accept(p, new(2011, 3, 4))).ThenOne<PetitionAccepted>();

    public static readonly PetitionDeclined Declined = new(new(2011, 3, 4), PetitionChannel.Letter, "已由法院受理", "人民法院");

    public static readonly PetitionAssigned Assigned = new(new(2011, 3, 5), "劳动监察支队", "王五", []);

    public static readonly PetitionAnswered Answered =
        new(new(2011, 4, 10), PetitionChannel.Letter, "劳动监察支队", PetitionOutcome.Supported, "已责令支付。", Due, true,
            [new DemandAnswer(1, PetitionOutcome.Supported, "已责令支付。")], null);

    public static readonly ReportedBack Reported = new(new(2011, 4, 12), "市信访局", "劳动监察支队", null, null, null);

    /// <summary>Of May 2022, so under the regulation of that year.</summary>
    public static readonly DateOnly Received2022 = new(2022, 5, 9);

    public static readonly PetitionRegistered Registered2022 = Registered(Letter, Received2022);

    public static readonly PetitionAccepted Accepted2022 =
        Given<Petitions.Petition>(Registered2022).When(p => Accept(p, new(2022, 5, 10))).ThenOne<PetitionAccepted>();

    public static readonly PetitionAssigned Assigned2022 = Assigned with { On = new(2022, 5, 11) };

    public static readonly PetitionClassified Accusation =
        new(new(2011, 3, 2), PetitionClass.Accusation, null, [new Accused(AccusedKind.Staff, "钱某", "社保局", "account-of-qian")]);

    public static readonly OpinionDelivered Delivered =
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Answered)
            .When(p => DeliverOpinion.Decide(p, new(DeliveryWay.InPerson, "张三"), new(2011, 4, 11), WorkingCalendar.Published)).ThenOne<OpinionDelivered>();

    public static readonly ReviewAsked ReviewSought =
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Answered, Delivered)
            .When(p => AskReview.Decide(p, new(OpinionLevel.Review, "市信访局", "数额有误"), new(2011, 4, 20), WorkingCalendar.Published)).ThenOne<ReviewAsked>();

    public static readonly ReviewDecided Changed = new(new(2011, 5, 10), OpinionLevel.Review, ReviewResult.Changed, "应予补足。", true);

    public static Decision Accept(Petitions.Petition petition, DateOnly on, SimpleGround? simple = null, bool firstIsFinal = false) =>
        AcceptPetition.Decide(petition, new(simple), on, firstIsFinal, WorkingCalendar.Published, AssumedValues.Default);

    public static PetitionRegistered Registered(RegisterPetition command, DateOnly? on = null) => RegisterPetition.Decide(command, on ?? Received, byStaff: true, WorkingCalendar.Published).Registered!(Number);
}

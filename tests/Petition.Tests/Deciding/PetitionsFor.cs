using Hrss.Petition.Petitions;
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
        Given<Petitions.Petition>(LetterRegistered).When(p => AcceptPetition.Decide(p, new(2011, 3, 4), WorkingCalendar.Published)).ThenOne<PetitionAccepted>();

    public static readonly PetitionDeclined Declined = new(new(2011, 3, 4), PetitionChannel.Letter, "已由法院受理", "人民法院");

    public static readonly PetitionAssigned Assigned = new(new(2011, 3, 5), "劳动监察支队", "王五");

    public static readonly PetitionAnswered Answered =
        new(new(2011, 4, 10), PetitionChannel.Letter, "劳动监察支队", PetitionOutcome.Supported, "已责令支付。", Due, true);

    public static readonly ReportedBack Reported = new(new(2011, 4, 12), "市信访局", "劳动监察支队");

    private static PetitionRegistered Registered(RegisterPetition command) => RegisterPetition.Decide(command, Received, byStaff: true, WorkingCalendar.Published).Registered!(Number);
}

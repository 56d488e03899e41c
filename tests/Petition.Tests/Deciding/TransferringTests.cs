using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Transferring;
using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Commands;
using Hrss.Statutes;
using static Hrss.Petition.Tests.Deciding.PetitionsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

public sealed class TransferringTests
{
    private static readonly DateOnly Day = new(2011, 3, 4);
    private static readonly string[] Targets = ["consultation", "disclosure"];
    private static readonly TransferOffered Offered = new(Day, "petition", Number, "letter", "consultation", "实为咨询");

    [Fact]
    public void What_is_in_truth_a_question_is_offered_to_the_service_that_answers_it()
    {
        Given<Petitions.Petition>(LetterRegistered).When(p => Offer(p, "consultation")).Then(Offered);
        Given<Petitions.Petition>(LetterRegistered, Offered).When(p => Offer(p, "consultation")).ThenNothing();
        Given<Petitions.Petition>(LetterRegistered, Offered).When(p => Offer(p, "disclosure")).ThenRefused("transfer.under-way");
        Given<Petitions.Petition>(LetterRegistered, Offered, new TransferCompleted(Day, "letter", "petition", "consultation", "ZX-2011-000001", Guid.NewGuid()))
            .When(p => Offer(p, "consultation")).ThenRefused("transfer.done");
        Given<Petitions.Petition>(LetterRegistered).When(p => Offer(p, "reporting")).ThenRefused("transfer.no-such-service");
    }

    [Fact]
    public void What_has_ended_and_what_complains_of_somebody_stays()
    {
        Given<Petitions.Petition>(LetterRegistered, Declined).When(p => Offer(p, "consultation")).ThenRefused("petition.closed");
        Given<Petitions.Petition>(LetterRegistered, Accusation).When(p => Offer(p, "consultation")).ThenRefused("petition.accusation-stays");
    }

    [Fact]
    public void The_channel_of_transfers_is_for_the_other_services_alone() =>
        When(RegisterPetition.Decide(Letter with { Channel = PetitionChannel.Transferred }, Received, byStaff: true, WorkingCalendar.Published)).ThenRefused("petition.channel-of-transfers");

    [Fact]
    public void What_another_service_passes_on_is_registered_with_the_name_of_who_petitions_or_not_at_all()
    {
        var offered = new TransferredMatter(
            "consultation", Guid.NewGuid(), "ZX-2011-000001", Day, "实为信访", "mayors-hotline", "反映拖欠工资", "……", new TransferredPerson("张三", "13800000000"), "unpaid-wages", "某乳业公司", "芦淞区");
        var registered = When(One(offered)).ThenOne<PetitionRegistered>();
        (registered.Channel, registered.Petitioner.Name, registered.Employer, registered.On).ShouldBe((PetitionChannel.Transferred, "张三", "某乳业公司", Day));
        When(One(offered with { Person = new TransferredPerson(Phone: "13800000000") })).ThenRefused("petition.petitioner-unknown");
        When(One(offered with { OfferedOn = new(2005, 4, 30) })).ThenRefused("petition.no-regulation");
    }

    private static (Func<string, object>?, ServiceDefaults.Problems.Refusal?) One(TransferredMatter offered)
    {
        var (_, facts, refusal) = new PetitionDoor().Admit(offered, new Calendars(AssumedValues.Default));
        return (facts is null ? null : number => facts(number)[0], refusal);
    }

    private static EventLog.Deciding.Decision Offer(Petitions.Petition petition, string to) => OfferTransfer.Decide(petition, new(to, "实为咨询"), Day, "petition", Targets);
}

using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Commands;
using static Hrss.Petition.Tests.Deciding.PetitionsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

public sealed class CorrectingTests
{
    private static readonly DateOnly Day = new(2011, 6, 1);

    [Fact]
    public void A_correction_says_what_was_registered_and_on_which_day_so_that_figures_can_be_corrected() =>
        Given<Petitions.Petition>(VisitRegistered).When(p => CorrectRegistration.Decide(p, new(12, true, "漏记人数"), Day))
            .Then(new RegistrationCorrected(Day, PetitionChannel.Visit, Received, 12, true, 3, false, "漏记人数"));

    [Fact]
    public void A_second_correction_starts_from_the_first()
    {
        var first = new RegistrationCorrected(Day, PetitionChannel.Visit, Received, 12, true, 3, false, "漏记人数");
        Given<Petitions.Petition>(VisitRegistered, first).When(p => CorrectRegistration.Decide(p, new(11, true, "重复计数"), Day))
            .Then(new RegistrationCorrected(Day, PetitionChannel.Visit, Received, 11, true, 12, true, "重复计数"));
        Given<Petitions.Petition>(VisitRegistered, first).When(p => CorrectRegistration.Decide(p, new(12, true, "再次"), Day)).ThenNothing();
    }

    [Fact]
    public void What_is_registered_already_needs_no_correction() =>
        Given<Petitions.Petition>(VisitRegistered).When(p => CorrectRegistration.Decide(p, new(3, false, "核对"), Day)).ThenNothing();

    [Fact]
    public void A_letter_cannot_be_corrected_to_a_group_visit_nor_a_visit_to_a_group_of_one()
    {
        Given<Petitions.Petition>(LetterRegistered).When(p => CorrectRegistration.Decide(p, new(5, true, "联名"), Day)).ThenRefused("petition.group-only-by-visit");
        Given<Petitions.Petition>(VisitRegistered).When(p => CorrectRegistration.Decide(p, new(1, true, "核对"), Day)).ThenRefused("petition.group-of-one");
        Given<Petitions.Petition>(Registered(Visit with { People = 40, GroupVisit = true, Representatives = ["甲", "乙", "丙"] }))
            .When(p => CorrectRegistration.Decide(p, new(2, true, "核对"), Day)).ThenRefused("petition.more-representatives-than-people");
    }

    [Fact]
    public void Figures_are_corrected_after_the_petition_is_closed_too() =>
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Answered).When(p => CorrectRegistration.Decide(p, new(2, false, "联名两人"), Day))
            .ThenOne<RegistrationCorrected>().PeopleBefore.ShouldBe(1);
}

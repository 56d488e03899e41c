using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Commands;
using static Hrss.Petition.Tests.Deciding.PetitionsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

public sealed class AcceptingTests
{
    private static readonly DateOnly Day = new(2011, 3, 4);
    private static readonly DeclinePetition Decline = new("已由法院受理", "人民法院");

    [Fact]
    public void From_the_acceptance_the_sixty_days_of_handling_run()
    {
        Accepted.On.ShouldBe(Day);
        (Accepted.Due.Days, Accepted.Due.LegalDue).ShouldBe((60, Due));
    }

    [Fact]
    public void A_petition_is_accepted_once()
    {
        Given<Petitions.Petition>(LetterRegistered, Accepted).When(p => Accept(p, Day)).ThenNothing();
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => Accept(p, Day)).ThenRefused("petition.not-awaiting-acceptance");
    }

    [Fact]
    public void A_petition_is_declined_with_the_reason_and_the_route_to_take() =>
        Given<Petitions.Petition>(LetterRegistered).When(p => DeclinePetition.Decide(p, Decline, Day)).Then(Declined);

    [Fact]
    public void A_petition_is_declined_once_and_closed_with_that()
    {
        Given<Petitions.Petition>(LetterRegistered, Declined).When(p => DeclinePetition.Decide(p, Decline, Day)).ThenNothing();
        Given<Petitions.Petition>(LetterRegistered, Declined).When(p => Accept(p, Day)).ThenRefused("petition.not-awaiting-acceptance");
        Given<Petitions.Petition>(LetterRegistered, Declined).When(p => AssignPetition.Decide(p, new("劳动监察支队"), Day)).ThenRefused("petition.closed");
        Given<Petitions.Petition>(LetterRegistered, Declined).When(p => AnswerPetition.Decide(p, new(PetitionOutcome.Explained, "……"), Day)).ThenRefused("petition.closed");
        Fold<Petitions.Petition>(LetterRegistered, Declined).IsClosed.ShouldBeTrue();
    }

    [Fact]
    public void What_the_petitioner_was_told_is_not_replaced_by_another_reason_or_route()
    {
        Given<Petitions.Petition>(LetterRegistered, Declined).When(p => DeclinePetition.Decide(p, Decline with { Reason = "已审结" }, Day))
            .ThenRefused("petition.not-awaiting-acceptance");
        Given<Petitions.Petition>(LetterRegistered, Declined).When(p => DeclinePetition.Decide(p, Decline with { Route = "劳动仲裁" }, Day))
            .ThenRefused("petition.not-awaiting-acceptance");
    }

    [Fact]
    public void What_was_accepted_is_not_declined() =>
        Given<Petitions.Petition>(LetterRegistered, Accepted).When(p => DeclinePetition.Decide(p, Decline, Day)).ThenRefused("petition.not-awaiting-acceptance");
}

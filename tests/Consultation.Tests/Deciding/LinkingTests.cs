using Hrss.EventLog.Linking;
using static Hrss.Consultation.Tests.Deciding.ConsultationsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Consultation.Tests.Deciding;

public sealed class LinkingTests
{
    private static readonly Act Letter = new("petition", Guid.NewGuid(), "XF-2011-000009", "letter", new(2011, 2, 1), "assigned", null);
    private static readonly MatterLinked Linked = new(On, "consultation", "mayors-hotline", On, "petition", Letter.Id, Letter.Number, "同一人同一事");

    [Fact]
    public void A_call_about_what_the_same_person_had_written_is_linked_to_the_letter_and_the_link_can_be_ended()
    {
        Given<Consultation>(Received).When(c => LinkMatter.Decide(c, new(Letter.Id, "同一人同一事", "petition"), On, "consultation", Letter, false)).Then(Linked);
        Given<Consultation>(Received, Linked).When(c => LinkMatter.Decide(c, new(Letter.Id, "同一人同一事", "petition"), On, "consultation", Letter, false)).ThenNothing();
        Given<Consultation>(Received, Linked).When(c => UnlinkMatter.Decide(c, new("并非同一事"), Due, "consultation"))
            .Then(new MatterUnlinked(Due, "consultation", "mayors-hotline", On, "并非同一事"));
    }
}

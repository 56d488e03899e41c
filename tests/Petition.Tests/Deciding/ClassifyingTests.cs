using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Commands;
using Hrss.Statutes;
using static Hrss.Petition.Tests.Deciding.PetitionsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

public sealed class ClassifyingTests
{
    private static readonly DateOnly Day = new(2011, 3, 2);
    private static readonly Accused Qian = Accusation.Accused[0];

    [Fact]
    public void An_accusation_names_whom_it_accuses_and_nothing_else_does()
    {
        Given<Petitions.Petition>(LetterRegistered).When(p => ClassifyPetition.Decide(p, new(PetitionClass.Accusation, null, [Qian]), Day)).Then(Accusation);
        Given<Petitions.Petition>(LetterRegistered).When(p => ClassifyPetition.Decide(p, new(PetitionClass.Accusation), Day)).ThenRefused("petition.accused-missing");
        Given<Petitions.Petition>(LetterRegistered).When(p => ClassifyPetition.Decide(p, new(PetitionClass.Suggestion, null, [Qian]), Day))
            .ThenRefused("petition.accused-missing");
        Given<Petitions.Petition>(LetterRegistered, Accusation).When(p => ClassifyPetition.Decide(p, new(PetitionClass.Accusation, null, [Qian]), Day)).ThenNothing();
    }

    [Fact]
    public void An_appeal_names_its_route_since_2022()
    {
        Given<Petitions.Petition>(LetterRegistered).When(p => ClassifyPetition.Decide(p, new(PetitionClass.Appeal), Day)).ThenOne<PetitionClassified>();
        Given<Petitions.Petition>(LetterRegistered).When(p => ClassifyPetition.Decide(p, new(PetitionClass.Appeal, AppealRoute.Petition), Day))
            .ThenRefused("petition.route-missing");
        Given<Petitions.Petition>(Registered2022).When(p => ClassifyPetition.Decide(p, new(PetitionClass.Appeal), Received2022)).ThenRefused("petition.route-missing");
        Given<Petitions.Petition>(Registered2022).When(p => ClassifyPetition.Decide(p, new(PetitionClass.Appeal, AppealRoute.Petition), Received2022))
            .ThenOne<PetitionClassified>().Route.ShouldBe(AppealRoute.Petition);
    }

    [Fact]
    public void What_it_is_about_can_be_said_anew_with_it_and_takes_the_place_of_what_was_said_before()
    {
        var about = new PetitionAbout(PetitionTopic.UnpaidWages, "湘岭晨牧乳业有限公司", "芦淞区");
        var classified = new PetitionClassified(Day, PetitionClass.Suggestion, null, []);
        var corrected = new AboutCorrected(Day, Number, PetitionChannel.Letter, Received, 1, about, null);
        Given<Petitions.Petition>(LetterRegistered).When(p => ClassifyPetition.Decide(p, new(PetitionClass.Suggestion, About: about), Day)).Then(classified, corrected);
        Given<Petitions.Petition>(LetterRegistered, classified).When(p => ClassifyPetition.Decide(p, new(PetitionClass.Suggestion, About: about), Day)).Then(corrected);
        Given<Petitions.Petition>(LetterRegistered, classified, corrected).When(p => ClassifyPetition.Decide(p, new(PetitionClass.Suggestion, About: about), Day)).ThenNothing();
        // Without a word on it, it stands.
        Given<Petitions.Petition>(LetterRegistered, classified, corrected).When(p => ClassifyPetition.Decide(p, new(PetitionClass.Suggestion), Day)).ThenNothing();
        Given<Petitions.Petition>(LetterRegistered, classified, corrected).When(p => ClassifyPetition.Decide(p, new(PetitionClass.Suggestion, About: new()), Day))
            .Then(corrected with { About = new(), TopicBefore = PetitionTopic.UnpaidWages });
        Fold<Petitions.Petition>(LetterRegistered, classified, corrected).About.ShouldBe(about);
        Given<Petitions.Petition>(LetterRegistered, Declined).When(p => ClassifyPetition.Decide(p, new(PetitionClass.Suggestion, About: about), Day)).ThenRefused("petition.closed");
    }

    [Theory]
    [InlineData(AppealRoute.Judicial, false)]
    [InlineData(AppealRoute.Arbitration, false)]
    [InlineData(AppealRoute.Party, false)]
    [InlineData(AppealRoute.AdministrativeProcedure, true)]
    [InlineData(AppealRoute.StatutoryDuty, true)]
    [InlineData(AppealRoute.Petition, true)]
    public void What_belongs_to_courts_arbitration_or_the_party_is_declined_with_its_route(AppealRoute route, bool accepted)
    {
        var decided = Given<Petitions.Petition>(Registered2022, new PetitionClassified(Received2022, PetitionClass.Appeal, route, [])).When(p => Accept(p, new(2022, 5, 10)));
        if (accepted)
            decided.ThenOne<PetitionAccepted>().Due.Rule.ShouldBe(route == AppealRoute.StatutoryDuty ? Terms.LabourInspection.Code : "petition.handling.2022");
        else
            decided.ThenRefused("petition.belongs-elsewhere");
    }

    [Fact]
    public void Whoever_is_accused_gets_the_petition_neither_as_department_nor_as_officer_nor_as_co_handler()
    {
        object[] facts = [LetterRegistered, Accusation, Accepted];
        Given<Petitions.Petition>(facts).When(p => AssignPetition.Decide(p, new("社保局"), Day)).ThenRefused("petition.accused-handles");
        Given<Petitions.Petition>(facts).When(p => AssignPetition.Decide(p, new("劳动监察支队", "钱某"), Day)).ThenRefused("petition.accused-handles");
        Given<Petitions.Petition>(facts).When(p => AssignPetition.Decide(p, new("劳动监察支队", "王五", ["社保局"]), Day)).ThenRefused("petition.accused-handles");
        Given<Petitions.Petition>(facts).When(p => AssignPetition.Decide(p, new("劳动监察支队", "王五"), new(2011, 3, 5))).Then(Assigned);
    }

    [Fact]
    public void What_the_accused_already_handles_is_taken_from_them_first() =>
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned)
            .When(p => ClassifyPetition.Decide(p, new(PetitionClass.Accusation, null, [new(AccusedKind.Staff, "王五")]), Assigned.On)).ThenRefused("petition.accused-handles");

    [Fact]
    public void Who_is_recused_no_longer_handles_it()
    {
        var recused = new OfficerRecused(new(2011, 3, 6), "王五", null, "信访人的近亲属", "赵局长");
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => RecuseOfficer.Decide(p, new("王五", "信访人的近亲属", "赵局长"), new(2011, 3, 6))).Then(recused);
        Fold<Petitions.Petition>(LetterRegistered, Accepted, Assigned, recused).Officer.ShouldBeNull();
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, recused).When(p => AssignPetition.Decide(p, new("劳动监察支队", "王五"), new(2011, 3, 6)))
            .ThenRefused("petition.accused-handles");
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, recused).When(p => RecuseOfficer.Decide(p, new("王五", "……", "赵局长"), new(2011, 3, 6))).ThenNothing();
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => RecuseOfficer.Decide(p, new("王五", "……", "王五"), new(2011, 3, 6)))
            .ThenRefused("petition.recused-by-oneself");
        Given<Petitions.Petition>(LetterRegistered, Declined).When(p => RecuseOfficer.Decide(p, new("王五", "……", "赵局长"), new(2011, 3, 6))).ThenRefused("petition.closed");
    }
}

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
        Given<Petitions.Petition>(LetterRegistered).When(p => Classify(p, new(PetitionClass.Accusation, null, [Qian]), Day)).Then(Accusation);
        Given<Petitions.Petition>(LetterRegistered).When(p => Classify(p, new(PetitionClass.Accusation), Day)).ThenRefused("petition.accused-missing");
        Given<Petitions.Petition>(LetterRegistered).When(p => Classify(p, new(PetitionClass.Suggestion, null, [Qian]), Day))
            .ThenRefused("petition.accused-missing");
        Given<Petitions.Petition>(LetterRegistered, Accusation).When(p => Classify(p, new(PetitionClass.Accusation, null, [Qian]), Day)).ThenNothing();
    }

    [Fact]
    public void An_appeal_names_its_route_since_2022()
    {
        Given<Petitions.Petition>(LetterRegistered).When(p => Classify(p, new(PetitionClass.Appeal), Day)).ThenOne<PetitionClassified>();
        Given<Petitions.Petition>(LetterRegistered).When(p => Classify(p, new(PetitionClass.Appeal, AppealRoute.Petition), Day))
            .ThenRefused("petition.route-missing");
        Given<Petitions.Petition>(Registered2022).When(p => Classify(p, new(PetitionClass.Appeal), Received2022)).ThenRefused("petition.route-missing");
        Given<Petitions.Petition>(Registered2022).When(p => Classify(p, new(PetitionClass.Appeal, AppealRoute.Petition), Received2022))
            .ThenOne<PetitionClassified>().Route.ShouldBe(AppealRoute.Petition);
    }

    [Fact]
    public void What_it_is_about_can_be_said_anew_with_it_and_takes_the_place_of_what_was_said_before()
    {
        var about = new PetitionAbout(PetitionTopic.UnpaidWages, "湘岭晨牧乳业有限公司", "芦淞区");
        var classified = new PetitionClassified(Day, PetitionClass.Suggestion, null, []);
        var corrected = new AboutCorrected(Day, Number, PetitionChannel.Letter, Received, 1, about, null);
        Given<Petitions.Petition>(LetterRegistered).When(p => Classify(p, new(PetitionClass.Suggestion, About: about), Day)).Then(classified, corrected);
        Given<Petitions.Petition>(LetterRegistered, classified).When(p => Classify(p, new(PetitionClass.Suggestion, About: about), Day)).Then(corrected);
        Given<Petitions.Petition>(LetterRegistered, classified, corrected).When(p => Classify(p, new(PetitionClass.Suggestion, About: about), Day)).ThenNothing();
        // Without a word on it, it stands.
        Given<Petitions.Petition>(LetterRegistered, classified, corrected).When(p => Classify(p, new(PetitionClass.Suggestion), Day)).ThenNothing();
        Given<Petitions.Petition>(LetterRegistered, classified, corrected).When(p => Classify(p, new(PetitionClass.Suggestion, About: new()), Day))
            .Then(corrected with { About = new(), TopicBefore = PetitionTopic.UnpaidWages });
        Fold<Petitions.Petition>(LetterRegistered, classified, corrected).About.ShouldBe(about);
        Given<Petitions.Petition>(LetterRegistered, Declined).When(p => Classify(p, new(PetitionClass.Suggestion, About: about), Day)).ThenRefused("petition.closed");
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
            .When(p => Classify(p, new(PetitionClass.Accusation, null, [new(AccusedKind.Staff, "王五")]), Assigned.On)).ThenRefused("petition.accused-handles");

    [Fact]
    public void Names_are_the_same_however_they_were_typed()
    {
        object[] facts = [LetterRegistered, Accusation with { Accused = [new(AccusedKind.Staff, " 钱 某", "社保局　"), new(AccusedKind.Unit, "ＡＢＣ所", "市人社局")] }, Accepted];
        foreach (var department in (string[])["社保局", "abc所", "市人社局"])
            Given<Petitions.Petition>(facts).When(p => AssignPetition.Decide(p, new(department), Day)).ThenRefused("petition.accused-handles");
        Given<Petitions.Petition>(facts).When(p => AssignPetition.Decide(p, new("劳动监察支队", "钱某"), Day)).ThenRefused("petition.accused-handles");
    }

    [Fact]
    public void The_accused_neither_leads_supervises_nor_mediates_it()
    {
        object[] led = [LetterRegistered, Accepted, Assigned, new CaseLed(Assigned.On, "劳动监察支队", "钱某", Due, true, "赵六")];
        Given<Petitions.Petition>(led).When(p => Classify(p, new(PetitionClass.Accusation, null, [Qian]), Assigned.On)).ThenRefused("petition.accused-handles");
        Given<Petitions.Petition>(led).When(p => Classify(p, new(PetitionClass.Accusation, null, [new(AccusedKind.Staff, "赵六")]), Assigned.On))
            .ThenRefused("petition.accused-handles");
        Given<Petitions.Petition>(LetterRegistered, Accusation, Accepted, Assigned)
            .When(p => SupervisePetition.Decide(p, new("钱某", "限期解决"), Assigned.On, WorkingCalendar.Published)).ThenRefused("petition.accused-handles");
        var recused = new OfficerRecused(Assigned.On, "孙某", null, "近亲属", "赵局长");
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, recused).When(p => MediatePetition.Decide(p, new("孙某", false), Assigned.On))
            .ThenRefused("petition.accused-handles");
    }

    [Fact]
    public void A_leader_who_is_recused_no_longer_leads_and_the_case_counts_once_all_the_same()
    {
        var recused = new OfficerRecused(Assigned.On, "钱某", null, "近亲属", "市委");
        var petition = Fold<Petitions.Petition>(LetterRegistered, Accepted, Assigned, new CaseLed(Assigned.On, "劳动监察支队", "钱某", Due, true, "王五"), recused);
        petition.Led.ShouldBeNull();
        LeadCase.Decide(petition, new("赵局长", Due), Assigned.On).Facts.ShouldBe([new CaseLed(Assigned.On, "劳动监察支队", "赵局长", Due, false, "王五")]);
    }

    [Fact]
    public void What_has_ended_can_still_accuse_and_nothing_else()
    {
        Given<Petitions.Petition>(LetterRegistered, Declined).When(p => Classify(p, new(PetitionClass.Accusation, null, [Qian]), Declined.On))
            .Then(Accusation with { On = Declined.On });
        // Even whoever has handled it: they see it no longer.
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Answered)
            .When(p => Classify(p, new(PetitionClass.Accusation, null, [new(AccusedKind.Staff, "王五")]), Answered.On)).ThenOne<PetitionClassified>();
        Given<Petitions.Petition>(LetterRegistered, Declined).When(p => Classify(p, new(PetitionClass.Suggestion), Declined.On)).ThenRefused("petition.closed");
    }

    [Fact]
    public void Classified_anew_once_accepted_it_has_the_term_of_its_route_from_the_same_day()
    {
        var classified = Given<Petitions.Petition>(Registered2022, Accepted2022).When(p => Classify(p, new(PetitionClass.Appeal, AppealRoute.StatutoryDuty), new(2022, 5, 12)))
            .ThenOne<PetitionClassified>();
        (classified.Due!.Rule, classified.Due.ReceivedOn).ShouldBe((Terms.LabourInspection.Code, new DateOnly(2022, 5, 10)));
        var petition = Fold<Petitions.Petition>(Registered2022, Accepted2022, classified);
        (petition.Due, petition.Running!.Due).ShouldBe((classified.Due, classified.Due));
        Classify(petition, new(PetitionClass.Appeal, AppealRoute.Petition), new(2022, 5, 13)).Facts.OfType<PetitionClassified>().ShouldHaveSingleItem()
            .Due!.Rule.ShouldBe("petition.handling.2022");
        Classify(petition with { Classified = null }, new(PetitionClass.Suggestion), new(2022, 5, 13)).Facts.OfType<PetitionClassified>().ShouldHaveSingleItem().Due.ShouldBeNull();
        // Reopened, and once out of simple handling, it has that term too.
        ReopenPetition.Decide(
                Fold<Petitions.Petition>(Registered2022, Accepted2022, classified, Assigned2022 with { On = new(2022, 5, 12) }, Answered with { On = new(2022, 6, 1) }),
                new(ReopenGround.OwnError, "查明有误"), new(2022, 6, 2), WorkingCalendar.Published)
            .Facts.OfType<PetitionReopened>().ShouldHaveSingleItem().Due.Rule.ShouldBe(Terms.LabourInspection.Code);
    }

    [Fact]
    public void What_turns_out_once_accepted_to_belong_elsewhere_is_told_so()
    {
        var elsewhere = Given<Petitions.Petition>(Registered2022, Accepted2022, Assigned2022)
            .When(p => Classify(p, new(PetitionClass.Appeal, AppealRoute.Arbitration), Assigned2022.On)).ThenOne<PetitionClassified>();
        var command = new DeclinePetition("属劳动争议", "劳动人事争议仲裁委员会");
        Given<Petitions.Petition>(Registered2022, Accepted2022, Assigned2022, elsewhere).When(p => DeclinePetition.Decide(p, command, Assigned2022.On))
            .ThenOne<PetitionDeclined>().Route.ShouldBe("劳动人事争议仲裁委员会");
        Given<Petitions.Petition>(Registered2022, Accepted2022, Assigned2022).When(p => DeclinePetition.Decide(p, command, Assigned2022.On))
            .ThenRefused("petition.not-awaiting-acceptance");
    }

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

    private static EventLog.Deciding.Decision Classify(Petitions.Petition petition, ClassifyPetition command, DateOnly on) =>
        ClassifyPetition.Decide(petition, command, on, WorkingCalendar.Published);
}

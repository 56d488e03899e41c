using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Commands;
using Hrss.Statutes;
using static Hrss.Petition.Tests.Deciding.PetitionsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

public sealed class TermTests
{
    private static readonly DateOnly Day = new(2011, 4, 20);
    private static readonly PetitionExtended Extended =
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => Extend(p, 20)).ThenOne<PetitionExtended>();

    [Fact]
    public void The_head_extends_the_sixty_days_by_thirty_at_most_altogether()
    {
        (Extended.Days, Extended.Due.NominalDue).ShouldBe((20, new DateOnly(2011, 5, 23)));
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Extended).When(p => Extend(p, 10)).ThenOne<PetitionExtended>().Due.ExtendedBy.ShouldBe(30);
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Extended).When(p => Extend(p, 11)).ThenRefused("petition.extended-too-long");
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Extended).When(p => AnswerPetition.Decide(p, new(PetitionOutcome.Supported, "……"), new(2011, 5, 23)))
            .ThenOne<PetitionAnswered>().InTime.ShouldBeTrue();
    }

    [Fact]
    public void Neither_before_acceptance_nor_when_the_term_is_over_nor_by_the_officer_himself()
    {
        Given<Petitions.Petition>(LetterRegistered).When(p => Extend(p, 10)).ThenRefused("petition.not-accepted");
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => Extend(p, 10, on: Due.AddDays(1))).ThenRefused("petition.overdue");
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => Extend(p, 10, "王五")).ThenRefused("petition.approved-by-officer");
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Answered).When(p => Extend(p, 10)).ThenRefused("petition.closed");
    }

    [Fact]
    public void The_time_of_a_hearing_counts_in_the_handling_and_not_in_the_reexamination()
    {
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => Hear(p, new(2011, 4, 5), new(2011, 4, 15), Day)).ThenOne<HearingHeld>().Due.ShouldBeNull();
        var asked = Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Answered, Delivered, ReviewSought, Changed)
            .When(p => AskReview.Decide(p, new(OpinionLevel.Reexamination, "省信访局", "仍不服"), new(2011, 5, 20), WorkingCalendar.Published)).ThenOne<ReviewAsked>();
        var held = Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Answered, Delivered, ReviewSought, Changed, asked)
            .When(p => Hear(p, new(2011, 5, 23), new(2011, 6, 2), new(2011, 6, 3))).ThenOne<HearingHeld>();
        held.Due!.NominalDue.ShouldBe(asked.Due.NominalDue.AddDays(10));
        Given<Petitions.Petition>(LetterRegistered).When(p => Hear(p, Received, Received, Day)).ThenRefused("petition.not-accepted");
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => Hear(p, new(2011, 4, 5), new(2011, 4, 25), Day)).ThenRefused("petition.hearing-days");
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Answered).When(p => Hear(p, new(2011, 4, 5), new(2011, 4, 15), Day)).ThenRefused("petition.closed");
        Given<Petitions.Petition>(LetterRegistered, Accusation, Accepted).When(p => HoldHearing.Decide(p, new(Day, Day, "钱某", "……"), Day, WorkingCalendar.Published))
            .ThenRefused("petition.accused-handles");
    }

    [Fact]
    public void An_agreement_is_put_in_writing_and_an_accusation_not_mediated()
    {
        Given<Petitions.Petition>(LetterRegistered, Accepted).When(p => MediatePetition.Decide(p, new("王五", true, "分期支付"), Day)).Then(new PetitionMediated(Day, "王五", "分期支付"));
        Given<Petitions.Petition>(LetterRegistered).When(p => MediatePetition.Decide(p, new("王五", false), Day)).ThenRefused("petition.not-accepted");
        Given<Petitions.Petition>(LetterRegistered, Accusation, Accepted).When(p => MediatePetition.Decide(p, new("王五", false), Day)).ThenRefused("petition.no-mediation");
        Given<Petitions.Petition>(LetterRegistered, Declined).When(p => MediatePetition.Decide(p, new("王五", false), Day)).ThenRefused("petition.closed");
    }

    [Fact]
    public void Simple_handling_has_three_and_ten_working_days_and_is_for_first_petitions_that_accuse_nobody()
    {
        var registered = Registered(Letter, new(2022, 8, 1));
        var simple = Given<Petitions.Petition>(registered).When(p => Accept(p, new(2022, 8, 4), SimpleGround.ClearAndUndisputed)).ThenOne<PetitionAccepted>();
        (simple.Due.Rule, simple.Due.LegalDue).ShouldBe(("petition.simple-opinion.2022", new DateOnly(2022, 8, 18)));
        Given<Petitions.Petition>(registered).When(p => Accept(p, new(2022, 8, 5), SimpleGround.ClearAndUndisputed)).ThenRefused("petition.simple-too-late");
        Given<Petitions.Petition>(LetterRegistered).When(p => Accept(p, Received, SimpleGround.ClearAndUndisputed)).ThenRefused("petition.no-simple-handling");
        Given<Petitions.Petition>(Registered(FromAbove, new(2022, 8, 1))).When(p => Accept(p, new(2022, 8, 1), SimpleGround.AlreadyPromised)).ThenRefused("petition.not-simple");
        Given<Petitions.Petition>(registered, Accusation with { On = new(2022, 8, 1) }).When(p => Accept(p, new(2022, 8, 1), SimpleGround.UrgentDailyLife))
            .ThenRefused("petition.not-simple");
        foreach (var route in (AppealRoute[])[AppealRoute.StatutoryDuty, AppealRoute.AdministrativeProcedure])
        {
            Given<Petitions.Petition>(registered, new PetitionClassified(new(2022, 8, 1), PetitionClass.Appeal, route, []))
                .When(p => Accept(p, new(2022, 8, 1), SimpleGround.ClearAndUndisputed)).ThenRefused("petition.not-simple");
        }

        var linked = new EventLog.Linking.MatterLinked(new(2022, 8, 1), "petition", "letter", new(2022, 8, 1), "petition", Guid.NewGuid(), "XF-2022-000001", "同一事");
        Given<Petitions.Petition>(registered, linked).When(p => Accept(p, new(2022, 8, 1), SimpleGround.ClearAndUndisputed)).ThenRefused("petition.not-simple");
        Given<Petitions.Petition>(Registered(Letter with { People = 40 }, new(2022, 8, 1))).When(p => Accept(p, new(2022, 8, 1), SimpleGround.ClearAndUndisputed))
            .ThenRefused("petition.not-simple");
        Given<Petitions.Petition>(
                Registered(Visit with { GroupVisit = true }, new(2022, 8, 1)), new RepresentativesElected(new(2022, 8, 1), ["张三"]), new RegistrationCorrected(
                    new(2022, 8, 1), PetitionChannel.Visit, new(2022, 8, 1), 1, true, 3, true, "核实"))
            .When(p => Accept(p, new(2022, 8, 1), SimpleGround.ClearAndUndisputed)).ThenRefused("petition.not-simple");
        // Accepted is accepted: in the other way only by leaving simple handling.
        Given<Petitions.Petition>(registered, simple).When(p => Accept(p, new(2022, 8, 4), SimpleGround.ClearAndUndisputed)).ThenNothing();
        Given<Petitions.Petition>(registered, simple).When(p => Accept(p, new(2022, 8, 4))).ThenRefused("petition.not-awaiting-acceptance");
        Given<Petitions.Petition>(registered, simple).When(p => Extend(p, 5, on: new(2022, 8, 5))).ThenRefused("petition.no-extension");
    }

    [Fact]
    public void What_is_not_supported_is_handled_in_the_ordinary_way_with_sixty_days_from_acceptance()
    {
        var registered = Registered(Letter, new(2022, 8, 1));
        var simple = Given<Petitions.Petition>(registered).When(p => Accept(p, new(2022, 8, 2), SimpleGround.ClearAndUndisputed)).ThenOne<PetitionAccepted>();
        var assigned = Assigned with { On = new(2022, 8, 2) };
        Given<Petitions.Petition>(registered, simple, assigned)
            .When(p => AnswerPetition.Decide(p, new(PetitionOutcome.NotSupported, "……", Basis: "……"), new(2022, 8, 5))).ThenRefused("petition.no-simple-refusal");
        Given<Petitions.Petition>(registered, simple, assigned).When(p => AnswerPetition.Decide(
            p, new(PetitionOutcome.Explained, "……", Demands: [new(1, PetitionOutcome.NotSupported, "……")], Basis: "……"), new(2022, 8, 5))).ThenRefused("petition.no-simple-refusal");
        var left = Given<Petitions.Petition>(registered, simple, assigned)
            .When(p => LeaveSimpleHandling.Decide(p, new("有争议"), new(2022, 8, 5), WorkingCalendar.Published)).ThenOne<SimpleHandlingLeft>();
        (left.Due.Rule, left.Due.NominalDue).ShouldBe(("petition.handling.2022", new DateOnly(2022, 10, 1)));
        Given<Petitions.Petition>(registered, simple, assigned, left).When(p => LeaveSimpleHandling.Decide(p, new("有争议"), new(2022, 8, 5), WorkingCalendar.Published)).ThenNothing();
        Given<Petitions.Petition>(registered, simple, assigned, left).When(p => LeaveSimpleHandling.Decide(p, new("另有理由"), new(2022, 8, 5), WorkingCalendar.Published))
            .ThenRefused("petition.not-in-simple-handling");
        // Whom it accuses takes it out of simple handling, with the ordinary term.
        var accused = Given<Petitions.Petition>(registered, simple)
            .When(p => ClassifyPetition.Decide(p, new(PetitionClass.Accusation, null, [new(AccusedKind.Unit, "社保局")]), new(2022, 8, 5), WorkingCalendar.Published))
            .ThenOne<PetitionClassified>();
        accused.Due!.Rule.ShouldBe("petition.handling.2022");
        Fold<Petitions.Petition>(registered, simple, accused).IsSimple.ShouldBeFalse();
        Given<Petitions.Petition>(registered).When(p => LeaveSimpleHandling.Decide(p, new("有争议"), new(2022, 8, 5), WorkingCalendar.Published)).ThenRefused("petition.not-accepted");
        Given<Petitions.Petition>(registered, simple, assigned, left)
            .When(p => AnswerPetition.Decide(p, new(PetitionOutcome.NotSupported, "……", Basis: "……"), new(2022, 8, 5))).ThenOne<PetitionAnswered>();
        Given<Petitions.Petition>(LetterRegistered, Declined).When(p => LeaveSimpleHandling.Decide(p, new("……"), Day, WorkingCalendar.Published)).ThenRefused("petition.closed");
    }

    [Fact]
    public void Under_2022_every_term_is_that_of_its_article()
    {
        object[] answered = [Registered2022, Accepted2022, Assigned2022, Answered with { On = new(2022, 6, 1) }];
        var delivered = Given<Petitions.Petition>(answered).When(p => Deliver(p, new(2022, 6, 2))).ThenOne<OpinionDelivered>();
        var asked = Given<Petitions.Petition>([.. answered, delivered]).When(p => Ask(p, OpinionLevel.Review, new(2022, 6, 10))).ThenOne<ReviewAsked>();
        object[] reviewed = [.. answered, delivered, asked, Changed with { On = new(2022, 7, 1) }];
        var again = Given<Petitions.Petition>(reviewed).When(p => Deliver(p, new(2022, 7, 4))).ThenOne<OpinionDelivered>();
        var reexamined = Given<Petitions.Petition>([.. reviewed, again]).When(p => Ask(p, OpinionLevel.Reexamination, new(2022, 7, 10))).ThenOne<ReviewAsked>();
        DueDateSummary[] terms =
        [
            Registered2022.AcceptanceDue, Registered(FromAbove, Received2022).AcceptanceDue, Accepted2022.Due,
            Given<Petitions.Petition>(Registered2022, Accepted2022, Assigned2022)
                .When(p => ExtendHandling.Decide(p, new(5, "赵局长", "案情复杂"), new(2022, 6, 1), WorkingCalendar.Published)).ThenOne<PetitionExtended>().Due,
            delivered.RemedyDue!, asked.Due, again.RemedyDue!, reexamined.Due,
        ];
        terms.Select(due => (due.Rule, TermCatalogue.Of(due).Basis.Article, TermCatalogue.Of(due).Basis.Paragraph)).ShouldBe(
        [
            ("petition.acceptance.2022", 23, 2), ("petition.transferred-acceptance.2022", 23, 3), ("petition.handling.2022", 34, null), ("petition.handling.2022", 34, null),
            ("petition.review-request.2022", 35, null), ("petition.review.2022", 35, null), ("petition.reexamination-request.2022", 36, null),
            ("petition.reexamination.2022", 36, null),
        ]);
        // Simple handling had been on trial since 2016.
        var tried = Registered(Letter, new(2017, 3, 1));
        Given<Petitions.Petition>(tried).When(p => Accept(p, new(2017, 3, 2), SimpleGround.ClearAndUndisputed)).ThenOne<PetitionAccepted>().Due.Rule
            .ShouldBe("petition.simple-opinion.2016");
    }

    private static EventLog.Deciding.Decision Deliver(Petitions.Petition petition, DateOnly on) =>
        DeliverOpinion.Decide(petition, new(DeliveryWay.Post), on, WorkingCalendar.Published);

    private static EventLog.Deciding.Decision Ask(Petitions.Petition petition, OpinionLevel level, DateOnly on) =>
        AskReview.Decide(petition, new(level, "市人民政府", "不服"), on, WorkingCalendar.Published);

    private static EventLog.Deciding.Decision Extend(Petitions.Petition petition, int days, string approver = "赵局长", DateOnly? on = null) =>
        ExtendHandling.Decide(petition, new(days, approver, "案情复杂"), on ?? Day, WorkingCalendar.Published);

    private static EventLog.Deciding.Decision Hear(Petitions.Petition petition, DateOnly from, DateOnly to, DateOnly on) =>
        HoldHearing.Decide(petition, new(from, to, "赵局长", "应予支付"), on, WorkingCalendar.Published);
}

using Hrss.Consultation.Commands;
using Hrss.Statutes;
using Hrss.Testing;
using static Hrss.Consultation.Tests.Deciding.ConsultationsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Consultation.Tests.Deciding;

public sealed class WorkOrderTests
{
    private const ConsultationChannel Hotline = ConsultationChannel.MayorsHotline;
    private static readonly DateOnly Day = new(2011, 3, 3);
    private static readonly DispatchObjected Objected = new(Day, Hotline, "养老保险科", "属就业科职责");
    private static readonly DispatchObjectionAgreed Agreed = new(Day, Hotline, "养老保险科", null);
    private static readonly DispatchObjectionRefused Kept = new(Day, "养老保险科", "职责清单第三项");
    private static readonly ExtensionAsked Asked = new(Day, 5, "须向外地核实");
    private static readonly ConsultationRefused Refused = new(Day, Hotline, RefusalRoute.Arbitration, "请向劳动人事争议仲裁委员会申请仲裁");
    private static readonly ConsultationClosed Closed = new(new(2011, 3, 15));

    private static readonly ConsultationSentBack SentBack = new(
        new(2011, 3, 10), Hotline, "养老保险科", "未说明办理地点",
        DueDates.Of(Terms.HotlineReply(HotlineMatter.Enquiry), new(2011, 3, 10), WorkingCalendar.Published).Summary);

    private static readonly ReworkAnswered Redone = new(new(2011, 3, 14), Hotline, "养老保险科", "请到一楼三号窗口。", new(2011, 3, 17), true);

    [Fact]
    public void What_an_item_is_about_can_be_found_later_and_replaces_what_was_said()
    {
        var about = new ConsultationSubject(ConsultationTopic.UnpaidWages, "某乳业公司", "天元区");
        var classified = new ConsultationClassified(Day, Number, Hotline, about, On);
        var command = new ClassifyConsultation(about.Topic, about.Employer, about.Place);
        Given<Consultation>(Received).When(c => ClassifyConsultation.Decide(c, command, Day)).Then(classified);
        Given<Consultation>(Received, classified).When(c => ClassifyConsultation.Decide(c, command, Day)).ThenNothing();
        Given<Consultation>(Received, classified).When(c => ClassifyConsultation.Decide(c, command with { Employer = null }, Day))
            .ThenOne<ConsultationClassified>().About.Employer.ShouldBeNull();
        Given<Consultation>(Received, Dispatched, Answered, Closed).When(c => ClassifyConsultation.Decide(c, command, Closed.On)).ThenRefused("consultation.closed");
    }

    [Fact]
    public void An_item_may_say_what_it_is_about_when_it_comes_in() =>
        When(Decide(Call with { Topic = ConsultationTopic.Pensions, Place = "荷塘区" })).ThenOne<ConsultationReceived>()
            .About.ShouldBe(new ConsultationSubject(ConsultationTopic.Pensions, null, "荷塘区"));

    [Fact]
    public void A_main_handler_is_helped_by_co_handlers_and_by_nobody_else()
    {
        var together = new ConsultationDispatched(Day, "养老保险科", ["就业科"]);
        Given<Consultation>(Received, Dispatched).When(c => DispatchConsultation.Decide(c, new("养老保险科", ["就业科"]), Day)).Then(together);
        Given<Consultation>(Received, together).When(c => DispatchConsultation.Decide(c, new("养老保险科", ["就业科"]), Day)).ThenNothing();
        var opinion = new CoOpinionGiven(Day, "就业科", "失业登记须先注销");
        Given<Consultation>(Received, together).When(c => GiveCoOpinion.Decide(c, new("就业科", "失业登记须先注销"), Day)).Then(opinion);
        Given<Consultation>(Received, together, opinion).When(c => GiveCoOpinion.Decide(c, new("就业科", "失业登记须先注销"), Day)).ThenNothing();
        Given<Consultation>(Received, together).When(c => GiveCoOpinion.Decide(c, new("监察支队", "……"), Day)).ThenRefused("consultation.not-co-handler");
        Given<Consultation>(Received).When(c => GiveCoOpinion.Decide(c, new("就业科", "……"), Day)).ThenRefused("consultation.not-dispatched");
        Given<Consultation>(Received, Dispatched, Answered).When(c => GiveCoOpinion.Decide(c, new("就业科", "……"), Due)).ThenRefused("consultation.answered");
    }

    [Fact]
    public void A_department_objects_to_a_dispatch_once_and_until_that_is_decided_nothing_else_happens()
    {
        Given<Consultation>(Received, Dispatched).When(c => ObjectToDispatch.Decide(c, new("属就业科职责"), Day)).Then(Objected);
        Given<Consultation>(Received, Dispatched, Objected).When(c => ObjectToDispatch.Decide(c, new("属就业科职责"), Day)).ThenNothing();
        Given<Consultation>(Received, Dispatched, Objected).When(c => ObjectToDispatch.Decide(c, new("另一理由"), Day)).ThenRefused("consultation.objection-pending");
        Given<Consultation>(Received, Dispatched, Objected).When(c => AnswerConsultation.Decide(c, new("……"), Day)).ThenRefused("consultation.objection-pending");
        Given<Consultation>(Received, Dispatched, Objected).When(c => DispatchConsultation.Decide(c, new("就业科"), Day)).ThenRefused("consultation.objection-pending");
        Given<Consultation>(Received).When(c => ObjectToDispatch.Decide(c, new("……"), Day)).ThenRefused("consultation.not-dispatched");
        Given<Consultation>(Received, Dispatched, Answered).When(c => ObjectToDispatch.Decide(c, new("……"), Due)).ThenRefused("consultation.answered");
        Given<Consultation>(Received, Refused).When(c => ObjectToDispatch.Decide(c, new("……"), Due)).ThenRefused("consultation.refused");
    }

    [Fact]
    public void An_objection_agreed_to_brings_the_item_back_to_dispatch_and_one_refused_leaves_it()
    {
        Given<Consultation>(Received, Dispatched, Objected).When(c => DecideObjection.Decide(c, new(true), Day)).Then(Agreed);
        Given<Consultation>(Received, Dispatched, Objected, Agreed).When(c => DispatchConsultation.Decide(c, new("就业科"), Day))
            .Then(new ConsultationDispatched(Day, "就业科"));
        Given<Consultation>(Received, Dispatched, Objected).When(c => DecideObjection.Decide(c, new(false, "职责清单第三项"), Day)).Then(Kept);
        Given<Consultation>(Received, Dispatched, Objected, Kept).When(c => AnswerConsultation.Decide(c, new("请带身份证。"), new(2011, 3, 7))).Then(Answered);
        Given<Consultation>(Received, Dispatched, Objected, Kept).When(c => ObjectToDispatch.Decide(c, new("再议"), Day)).ThenRefused("consultation.objection-decided");
        Given<Consultation>(Received, Dispatched).When(c => DecideObjection.Decide(c, new(true), Day)).ThenRefused("consultation.no-objection");
    }

    [Fact]
    public void A_term_is_extended_by_approval_within_what_the_installation_allows()
    {
        Decided Ask(AskExtension command, DateOnly on, params object[] facts) =>
            Given<Consultation>(facts).When(c => AskExtension.Decide(c, command, on, AssumedValues.Default));

        Ask(new(5, "须向外地核实"), Day, Received, Dispatched).Then(Asked);
        Ask(new(5, "须向外地核实"), Day, Received, Dispatched, Asked).ThenNothing();
        Ask(new(6, "须向外地核实"), Day, Received, Dispatched, Asked).ThenRefused("consultation.extension-pending");
        Ask(new(16, "……"), Day, Received, Dispatched).ThenRefused("consultation.extension-too-long");
        Ask(new(5, "……"), Due.AddDays(1), Received, Dispatched).ThenRefused("consultation.extension-too-late");
        Ask(new(5, "……"), Due, Received, Dispatched, Answered).ThenRefused("consultation.answered");
        Ask(new(5, "……"), Due, Received, Refused).ThenRefused("consultation.refused");

        // Five working days from 1 March and five more.
        var granted = Given<Consultation>(Received, Dispatched, Asked).When(c => DecideExtension.Decide(c, new(true), Day, WorkingCalendar.Published))
            .ThenOne<ExtensionGranted>();
        (granted.Due.LegalDue, granted.Due.ExtendedBy).ShouldBe((new DateOnly(2011, 3, 15), 5));
        Given<Consultation>(Received, Dispatched, Asked, granted).When(c => AnswerConsultation.Decide(c, new("请带身份证。"), new(2011, 3, 15)))
            .ThenOne<ConsultationAnswered>().InTime.ShouldBeTrue();
        Ask(new(11, "……"), Day, Received, Dispatched, Asked, granted).ThenRefused("consultation.extension-too-long");

        Given<Consultation>(Received, Dispatched, Asked).When(c => DecideExtension.Decide(c, new(false, "理由不充分"), Day, WorkingCalendar.Published))
            .Then(new ExtensionDenied(Day, "理由不充分"));
        Given<Consultation>(Received, Dispatched, Asked).When(c => DecideExtension.Decide(c, new(true), Due.AddDays(1), WorkingCalendar.Published))
            .ThenRefused("consultation.extension-too-late");
        Given<Consultation>(Received, Dispatched).When(c => DecideExtension.Decide(c, new(true), Day, WorkingCalendar.Published)).ThenRefused("consultation.no-extension");
    }

    [Fact]
    public void An_answer_is_sent_back_after_a_call_that_found_it_wanting_and_a_new_term_runs()
    {
        Decided Back(params object[] facts) => Given<Consultation>(facts)
            .When(c => SendBack.Decide(c, new("未说明办理地点"), new(2011, 3, 10), WorkingCalendar.Published, AssumedValues.Default));

        Back(Received, Dispatched, Answered, Unsatisfied).Then(SentBack);
        Back(Received, Dispatched, Answered, Unsatisfied, SentBack).ThenNothing();
        Back(Received, Dispatched, Answered).ThenRefused("consultation.not-called-back");
        Back(Received, Dispatched, Answered, Satisfied).ThenRefused("consultation.nothing-to-rework");
        Back(Received, Dispatched).ThenRefused("consultation.not-answered");
        Back(Received, Dispatched, Answered, Unsatisfied, Closed).ThenRefused("consultation.closed");
        Back(Received, Dispatched, Answered, Unsatisfied, SentBack, Redone).ThenRefused("consultation.not-called-back");

        Given<Consultation>(Received, Dispatched, Answered, Unsatisfied, SentBack)
            .When(c => AnswerConsultation.Decide(c, new("请到一楼三号窗口。"), new(2011, 3, 14))).Then(Redone);
        Given<Consultation>(Received, Dispatched, Answered, Unsatisfied, SentBack, Redone)
            .When(c => CallBack.Decide(c, new(true, false, false, By: "王五", Note: "仍不清楚"), new(2011, 3, 15))).ThenOne<CalledBack>().Previous!.CalledOn.ShouldBe(new(2011, 3, 9));
    }

    [Fact]
    public void What_belongs_elsewhere_is_refused_with_its_route_before_it_is_answered()
    {
        Decided Refuse(RefuseConsultation command, Consultation? earlier, params object[] facts) =>
            Given<Consultation>(facts).When(c => RefuseConsultation.Decide(c, command, Day, earlier));

        var arbitration = new RefuseConsultation(RefusalRoute.Arbitration, Refused.Reason);
        Refuse(arbitration, null, Received).Then(Refused);
        Refuse(arbitration, null, Received, Dispatched).Then(Refused);
        Refuse(arbitration, null, Received, Refused).ThenNothing();
        Refuse(arbitration with { Route = RefusalRoute.Litigation }, null, Received, Refused).ThenRefused("consultation.refused");
        Refuse(arbitration, null, Received, Dispatched, Answered).ThenRefused("consultation.answered-not-refusable");
        Refuse(arbitration, null, Received, Dispatched, Objected).ThenRefused("consultation.objection-pending");
        Refuse(arbitration, null, Received, Dispatched, Answered, Closed).ThenRefused("consultation.closed");
        Refuse(arbitration, null, Forwarded).ThenOne<ConsultationRefused>().Told.ShouldBe(new ForwardedAs("12345", "SZXX-2011-0007", Number));
    }

    [Fact]
    public void The_same_facts_after_a_lawful_answer_are_not_handled_again()
    {
        var same = new RefuseConsultation(RefusalRoute.SameFacts, "已于 3 月 7 日答复", Guid.NewGuid());
        Given<Consultation>(Received).When(c => RefuseConsultation.Decide(c, same, Day, Fold<Consultation>(Received, Dispatched, Answered)))
            .ThenOne<ConsultationRefused>().SameAs.ShouldBe(same.SameAs);
        Given<Consultation>(Received).When(c => RefuseConsultation.Decide(c, same, Day, null)).ThenRefused("consultation.earlier-missing");
        Given<Consultation>(Received).When(c => RefuseConsultation.Decide(c, same, Day, Fold<Consultation>(Received, Dispatched)))
            .ThenRefused("consultation.earlier-not-answered");
    }

    [Fact]
    public void An_answered_item_is_closed_for_good()
    {
        Given<Consultation>(Received, Dispatched, Answered).When(c => CloseConsultation.Decide(c, Closed.On)).Then(Closed);
        Given<Consultation>(Received, Dispatched, Answered, Closed).When(c => CloseConsultation.Decide(c, Closed.On)).ThenNothing();
        Given<Consultation>(Received, Dispatched).When(c => CloseConsultation.Decide(c, Closed.On)).ThenRefused("consultation.not-answered");
        Given<Consultation>(Received, Refused).When(c => CloseConsultation.Decide(c, Closed.On)).ThenRefused("consultation.refused");
        Given<Consultation>(Received, Dispatched, Answered, Closed).When(c => CallBack.Decide(c, new(true, true, true), Closed.On)).ThenRefused("consultation.closed");
        Given<Consultation>(Received, Dispatched, Answered, Closed).When(c => AnswerConsultation.Decide(c, new("……"), Closed.On)).ThenRefused("consultation.closed");
    }
}

using System.Net;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Transferring;
using Hrss.Petition.Assessments.Commands;
using Hrss.Petition.MajorReports.Commands;
using Hrss.Petition.Petitions.Commands;
using Hrss.Petition.Petitions.Queries;
using Hrss.Petition.Receptions.Commands;
using Hrss.Petition.Screenings.Commands;
using Hrss.Petition.Stability.Commands;
using Hrss.Petition.Warnings.Commands;

namespace Hrss.Petition.Tests.OverHttp;

/// <summary>A request that a command cannot be made of.</summary>
/// <param name="Command">The command.</param>
/// <param name="Kind">The kind of matter, as its group of addresses is called.</param>
/// <param name="Act">The rest of the address; a matter of the kind stands for <c>{id}</c>.</param>
/// <param name="Body">The body.</param>
/// <param name="Fault">The code of the fault.</param>
/// <param name="Field">The field at fault, or null where the body could not be read at all.</param>
internal sealed record BadCommand(Type Command, string Kind, string Act, object Body, string Fault, string? Field)
{
    /// <summary>What the problem is called: a body that is read and breaks rules names each of them.</summary>
    public (HttpStatusCode Status, string Code) Problem =>
        Field is null ? (HttpStatusCode.BadRequest, Fault) : (HttpStatusCode.UnprocessableEntity, "request.invalid");
}

/// <summary>Bad requests for every command of the service: at least one for each; a test says for which there is none.</summary>
internal static class BadCommands
{
    private static readonly object Person = new { name = "张三" };
    private static readonly object Clear = new { weights = new { }, perEmployer = new { days = 30, matters = 5, people = 50 } };

    public static readonly IReadOnlyList<BadCommand> All =
    [
        Petition<RegisterPetition>("", new { channel = "letter", subject = "", content = "……", petitioner = Person }, "not-empty", "subject"),
        Petition<RegisterPetition>("", new { channel = "letter", subject = "反映", content = Long(20_001), petitioner = Person }, "maximum-length", "content"),
        Petition<RegisterPetition>("", new { channel = "letter", subject = "反映", content = "……", petitioner = new { name = " " } }, "not-empty", "petitioner.name"),
        Petition<RegisterPetition>("", new { channel = "visit", subject = "反映", content = "……", petitioner = Person, people = 0 }, "inclusive-between", "people"),
        Petition<RegisterPetition>(
            "", new { channel = "visit", subject = "反映", content = "……", petitioner = Person, people = 9, representatives = Enumerable.Range(1, 6).Select(i => $"代表{i}") },
            "petition.too-many-representatives", "representatives"),
        Petition<RegisterPetition>(
            "", new { channel = "letter", subject = "反映", content = "……", petitioner = Person, demands = Array.Empty<string>() }, "petition.demands", "demands"),
        Petition<RegisterPetition>(
            "", new { channel = "assigned", subject = "反映", content = "……", petitioner = Person, assignedBy = new { organ = "" } }, "not-empty", "assignedBy.organ"),
        Petition<RegisterPetition>("", new { channel = "letter", subject = "反映", content = "……", petitioner = Person, topic = "weather" }, "request.wrong-type"),
        Petition<FindAlikePetitions>("/alike", new { petitioner = Person }, "petition.nothing-to-compare", "petitioner"),
        Petition<FindAlikePetitions>("/alike", new { place = "芦淞区" }, "petition.nothing-to-compare", "petitioner"),
        Petition<FindAlikePetitions>("/alike", new { employer = Long(101) }, "maximum-length", "employer"),
        Petition<CorrectRegistration>("/{id}/correction", new { people = 100_001, groupVisit = false, reason = "复核" }, "inclusive-between", "people"),
        Petition<CorrectRegistration>("/{id}/correction", new { people = 2, groupVisit = false, reason = "" }, "not-empty", "reason"),
        Petition<ElectRepresentatives>("/{id}/representatives", new { representatives = Enumerable.Range(1, 6).Select(i => $"代表{i}") }, "petition.too-many-representatives", "representatives"),
        Petition<ClassifyPetition>("/{id}/classification", new { @class = "rumour" }, "request.wrong-type"),
        Petition<ClassifyPetition>(
            "/{id}/classification", new { @class = "accusation", accused = Enumerable.Range(1, 21).Select(i => new { kind = "staff", name = $"甲{i}" }) }, "petition.too-many-accused", "accused"),
        Petition<ClassifyPetition>("/{id}/classification", new { @class = "suggestion", about = new { employer = Long(101) } }, "maximum-length", "about.employer"),
        Petition<LinkMatter>("/{id}/link", new { first = Guid.Empty, reason = "同一事" }, "not-empty", "first"),
        Petition<UnlinkMatter>("/{id}/link/end", new { reason = "" }, "not-empty", "reason"),
        new(typeof(FindAlikeActs), "acts", "/alike", new { name = "张三" }, "link.nothing-to-compare", "name"),
        new(typeof(FindAlikeActs), "acts", "/alike", new { employer = Long(101) }, "maximum-length", "employer"),
        Petition<ObjectToCompetence>("/{id}/objection", new { reason = "不属本局", proposed = Long(101) }, "maximum-length", "proposed"),
        Petition<AnswerObjection>("/{id}/objection/answer", new { agrees = false }, "not-empty", "reason"),
        Petition<AcceptPetition>("/{id}/acceptance", new { simple = "whenever" }, "request.wrong-type"),
        Petition<DeclinePetition>("/{id}/refusal", new { reason = "不属", route = "" }, "not-empty", "route"),
        Petition<WithdrawPetition>("/{id}/withdrawal", new { reason = Long(1001) }, "maximum-length", "reason"),
        Petition<AssignPetition>("/{id}/assignment", new { department = "" }, "not-empty", "department"),
        Petition<AssignPetition>("/{id}/assignment", new { department = "社保局", coHandlers = (string[])["甲", "甲"] }, "petition.co-handlers", "coHandlers"),
        Petition<RecuseOfficer>("/{id}/recusal", new { officer = "王五", reason = "近亲属", decidedBy = "" }, "not-empty", "decidedBy"),
        Petition<LeadCase>("/{id}/lead", new { leader = "", dueOn = "2011-05-03" }, "not-empty", "leader"),
        Petition<LeadCase>("/{id}/lead", new { leader = "赵局长", dueOn = "2011-02-30" }, "request.impossible-date"),
        Petition<LeadCase>("/{id}/lead", new { leader = "赵局长", dueOn = "2011-05-03", responsible = new string('长', 51) }, "maximum-length", "responsible"),
        Petition<SupervisePetition>("/{id}/supervision", new { supervisor = "赵局长", requirement = "" }, "not-empty", "requirement"),
        Petition<ReplyToSupervision>("/{id}/supervision/reply", new { reply = "" }, "not-empty", "reply"),
        Petition<ExtendHandling>("/{id}/extension", new { days = 31, approver = "赵局长", reason = "复杂" }, "inclusive-between", "days"),
        Petition<HoldHearing>("/{id}/hearing", new { beganOn = "2011-04-31", endedOn = "2011-05-01", chair = "赵局长", conclusion = "支付" }, "request.impossible-date"),
        Petition<HoldHearing>("/{id}/hearing", new { beganOn = "2011-04-30", endedOn = "2011-05-01", chair = "", conclusion = "支付" }, "not-empty", "chair"),
        Petition<MediatePetition>("/{id}/mediation", new { mediator = "王五", agreed = true }, "petition.agreement-in-writing", "agreement"),
        Petition<LeaveSimpleHandling>("/{id}/ordinary-procedure", new { reason = "" }, "not-empty", "reason"),
        Petition<AnswerDemands>("/{id}/demands/answers", new { demands = Array.Empty<object>() }, "not-empty", "demands"),
        Petition<AnswerDemands>("/{id}/demands/answers", new { demands = (object[])[Demand("已支付"), Demand("未支付")] }, "petition.demand-twice", "demands"),
        Petition<AnswerPetition>("/{id}/answer", new { outcome = "supported", answer = "" }, "not-empty", "answer"),
        Petition<AnswerPetition>("/{id}/answer", new { outcome = "perhaps", answer = "……" }, "request.wrong-type"),
        Petition<AnswerPetition>("/{id}/answer", new { outcome = "supported", answer = "……", demands = (object[])[Demand("")] }, "not-empty", "demands[0].answer"),
        Petition<ReportBack>("/{id}/report-back", new { receipt = Long(101) }, "maximum-length", "receipt"),
        Petition<DeliverOpinion>("/{id}/delivery", new { way = "pigeon" }, "request.wrong-type"),
        Petition<AskReview>("/{id}/review", new { level = "answer", organ = "市信访局", reason = "不服" }, "not-equal", "level"),
        Petition<AskReview>("/{id}/review", new { level = "review", organ = "", reason = "不服" }, "not-empty", "organ"),
        Petition<DecideReview>("/{id}/review/decision", new { result = "upheld", opinion = "" }, "not-empty", "opinion"),
        Petition<ConcludePetition>("/{id}/conclusion", new { basis = "" }, "not-empty", "basis"),
        Petition<ReopenPetition>("/{id}/reopening", new { ground = "new-facts", reason = "" }, "not-empty", "reason"),
        Petition<OfferTransfer>("/{id}/offer", new { to = "", reason = "实为咨询" }, "not-empty", "to"),

        Factor<RegisterFactor>("", new { topic = "weather", people = 3, cause = "停产", level = "major", department = "甲", responsible = "乙", place = "攸县" }, "topic-unknown", "topic"),
        Factor<RegisterFactor>("", new { topic = "pensions", people = 0, cause = "停产", level = "major", department = "甲", responsible = "乙", place = "攸县" }, "inclusive-between", "people"),
        Factor<TakeMeasures>("/{id}/measures", new { measures = "" }, "not-empty", "measures"),
        Factor<ReviewFactor>("/{id}/reviews", new { trend = "eased", findings = "已付", people = -1 }, "inclusive-between", "people"),
        Factor<ChangeLevel>("/{id}/level", new { level = "huge", reason = "……" }, "request.wrong-type"),
        Factor<PutUnderWatch>("/{id}/watch", new { reason = "" }, "not-empty", "reason"),
        Factor<TakeOffWatch>("/{id}/watch-end", new { reason = Long(501) }, "maximum-length", "reason"),
        Factor<LinkMatters>("/{id}/links", new { numbers = (string[])["第一件"] }, "matter-number", "numbers[0]"),
        Factor<LinkMatters>("/{id}/links", new { numbers = Enumerable.Range(1, 201).Select(i => $"XF-2011-{i:D6}") }, "factor.too-many-links", "numbers"),
        Factor<ReassignFactor>("/{id}/responsibility", new { department = "信访科", responsible = "" }, "not-empty", "responsible"),
        Factor<CloseFactor>("/{id}/closing", new { ending = "resolved", reason = "" }, "not-empty", "reason"),
        Factor<ReopenFactor>("/{id}/reopening", new { reason = "又欠薪", reviewOn = "2011-13-01" }, "request.impossible-date"),

        Report<ReportUpward>("", new { organ = "市委", title = "", content = "……" }, "not-empty", "title"),
        Report<ReportUpward>("", new { organ = "市委", title = "集体上访", content = "……", about = (string[])["某件"] }, "matter-number", "about[0]"),
        Report<FollowUpReport>("/{id}/follow-ups", new { content = "" }, "not-empty", "content"),
        Report<RecordReceipt>("/{id}/receipt", new { reference = Long(101) }, "maximum-length", "reference"),

        Screening<StartScreening>("", new { month = "2011-03", units = Array.Empty<string>() }, "not-empty", "units"),
        Screening<StartScreening>("", new { month = "2011-03-01", units = (string[])["攸县"] }, "maximum-length", "month"),
        Screening<ReportScreening>("/{id}/reports", new { unit = "攸县", factors = (string[])["一号"] }, "matter-number", "factors[0]"),
        Screening<CorrectScreeningReport>("/{id}/corrections", new { unit = "攸县", factors = Array.Empty<string>(), reason = "" }, "not-empty", "reason"),
        Screening<ConcludeScreening>("/{id}/conclusion", new { reason = Long(501) }, "maximum-length", "reason"),

        Warning<SetThresholds>("/thresholds", new { thresholds = Clear, reason = "" }, "not-empty", "reason"),
        Warning<SetThresholds>("/thresholds", new { thresholds = new { weights = new { visit = "two" } }, reason = "从严" }, "request.wrong-type"),
        Warning<AcknowledgeWarning>("/{id}/acknowledgement", new { officer = "" }, "not-empty", "officer"),
        Warning<TurnIntoFactor>("/{id}/factor", new { factor = "某因素" }, "matter-number", "factor"),
        Warning<DismissWarning>("/{id}/dismissal", new { reason = "" }, "not-empty", "reason"),

        Assessment<StartAssessment>("", new { subject = "", department = "医保处", responsible = "赵处长" }, "not-empty", "subject"),
        Assessment<StartAssessment>("", new { subject = "调整缴费办法", department = "医保处", responsible = "赵处长", earlier = "上一次" }, "matter-number", "earlier"),
        Assessment<TakeStep>("/{id}/steps", new { kind = "survey", heldOn = "2011-06-03", people = 0, findings = "赞成" }, "inclusive-between", "people"),
        Assessment<ConcludeAssessment>("/{id}/conclusion", new { risk = "medium", conclusion = "implement", grounds = "" }, "not-empty", "grounds"),
        Assessment<ConcludeAssessment>("/{id}/conclusion", new { risk = "none", conclusion = "implement", grounds = "……" }, "request.wrong-type"),
        Assessment<RecordDecision>("/{id}/decision", new { outcome = "decided", decidedOn = "2011-07-01", document = Long(101) }, "maximum-length", "document"),

        Reception<ArrangeReception>("", new { day = "2011-03-15", leader = "", place = "接待室" }, "not-empty", "leader"),
        Reception<ArrangeReception>("", new { day = "2011-03-15", leader = "局长", place = "接待室", topics = Enumerable.Range(1, 21).Select(i => $"主题{i}") }, "reception.too-many-topics", "topics"),
        Reception<MoveReception>("/{id}/move", new { day = "2011-03-22", reason = "" }, "not-empty", "reason"),
        Reception<CancelReception>("/{id}/cancellation", new { reason = "" }, "not-empty", "reason"),
        Reception<HoldReception>("/{id}/holding", new { leader = Long(101) }, "maximum-length", "leader"),
        Reception<ReceiveCase>("/{id}/cases", new { petition = "某件", result = "交办" }, "matter-number", "petition"),
    ];

    private static string Long(int length) => new('长', length);

    private static object Demand(string answer) => new { number = 1, outcome = "supported", answer };

    private static BadCommand Petition<T>(string act, object body, string fault, string? field = null) => new(typeof(T), "petitions", act, body, fault, field);

    private static BadCommand Factor<T>(string act, object body, string fault, string? field = null) => new(typeof(T), "factors", act, body, fault, field);

    private static BadCommand Report<T>(string act, object body, string fault, string? field = null) => new(typeof(T), "major-reports", act, body, fault, field);

    private static BadCommand Screening<T>(string act, object body, string fault, string? field = null) => new(typeof(T), "screenings", act, body, fault, field);

    private static BadCommand Warning<T>(string act, object body, string fault, string? field = null) => new(typeof(T), "warnings", act, body, fault, field);

    private static BadCommand Assessment<T>(string act, object body, string fault, string? field = null) => new(typeof(T), "assessments", act, body, fault, field);

    private static BadCommand Reception<T>(string act, object body, string fault, string? field = null) => new(typeof(T), "receptions", act, body, fault, field);
}

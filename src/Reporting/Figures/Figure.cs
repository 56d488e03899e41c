using Hrss.Contracts;
using Hrss.Statutes;

namespace Hrss.Reporting.Figures;

/// <summary>How a figure of a year is reckoned from postings.</summary>
public enum Reckoning
{
    /// <summary>发生数: the sum of the year's postings.</summary>
    Flow,

    /// <summary>期末数: the sum of all postings up to the year's end.</summary>
    Stock,
}

/// <summary>报告数字: a figure that annual reports give, with its measure.</summary>
/// <param name="Measure">指标代码, also the figure's name in addresses.</param>
/// <param name="Chinese">指标名称.</param>
/// <param name="English">The name in English.</param>
/// <param name="Unit">单位, in Chinese.</param>
/// <param name="Reckoning">发生数 or 期末数.</param>
public sealed record Figure(string Measure, string Chinese, string English, string Unit, Reckoning Reckoning = Reckoning.Flow)
{
    /// <summary>部门公开覆盖率, in percent.</summary>
    public const string Coverage = "disclosure.department-coverage";

    /// <summary>公开申请按期办结率, in percent: answered in time, of those answered and those overdue without an answer.</summary>
    public const string OnTimeRate = "disclosure.requests-on-time-rate";

    /// <summary>响应率, in percent: of the items with a completed call-back, those about which the department had been in touch.</summary>
    public const string ResponseRate = "consultation.response-rate";

    /// <summary>解决率, in percent: of the items with a completed call-back, those that were solved.</summary>
    public const string SolutionRate = "consultation.solution-rate";

    /// <summary>满意率, in percent: of the items with a completed call-back, those whose inquirer was satisfied.</summary>
    public const string SatisfactionRate = "consultation.satisfaction-rate";

    /// <summary>比率: the figures that are not sums but ratios of sums.</summary>
    public static readonly IReadOnlyList<string> Ratios = [Coverage, OnTimeRate, ResponseRate, SolutionRate, SatisfactionRate];

    /// <summary>Every figure that is a sum and that every year's report has; the figures of table two are those of the year's form.</summary>
    public static readonly IReadOnlyList<Figure> All =
    [
        new(Measures.InformationPublished, "主动公开政府信息", "Items of information published", "条"),
        new(Measures.InformationPublishedInTime, "二十个工作日内主动公开政府信息", "Items of information published within 20 working days", "条"),
        new(Measures.Publications, "各渠道发布", "Publications through all channels", "次"),
        new(Measures.InformationRevised, "修订公开政府信息", "Items of information revised", "条"),
        new(Measures.InformationRepealed, "废止、失效政府信息", "Items of information repealed or lapsed", "条"),
        new(Measures.DepartmentsListed, "负有公开责任的部门", "Departments with the duty to publish", "个", Reckoning.Stock),
        new(Measures.ApprovalItems, "年末实施的行政审批事项", "Approval items in force at the year's end", "项", Reckoning.Stock),
        new(Measures.ApprovalItemsAtServiceCentre, "年末进驻市政务服务中心的行政审批事项", "Approval items handled at the service centre at the year's end", "项", Reckoning.Stock),
        new(Measures.RequestsReceived, "收到依申请公开事项", "Information requests received", "件"),
        new(Measures.RequestsAnswered, "办结依申请公开事项", "Information requests answered", "件"),
        new(Measures.RequestsAnsweredInTime, "按期办结依申请公开事项", "Information requests answered in time", "件"),
        new(Measures.RequestsOpen, "年末未办结的公开申请", "Information requests open at the year's end", "件", Reckoning.Stock),
        new(Measures.RequestsOverdue, "年末逾期未办结的公开申请", "Information requests overdue at the year's end", "件", Reckoning.Stock),
        new(Measures.RequestsWithdrawn, "申请人撤回的公开申请", "Information requests withdrawn by the applicant", "件"),
        new(Measures.RequestsAnsweredAnew, "依复议决定或者判决重新答复", "Information requests answered anew by order", "件"),
        new(Measures.RequestsPassedOn, "转送信访、咨询的公开申请", "Information requests passed on as petitions or consultations", "件"),
        .. Outcomes,
        new(Measures.FeesCharged, "政府信息公开收费", "Fees charged", "分"),
        new(Measures.FeesWaived, "政府信息公开减免费用", "Fees waived", "分"),
        new(Measures.FeesPaid, "政府信息公开实缴费用", "Fees paid", "分"),
        new(Measures.Reviews, "因信息公开被申请行政复议", "Administrative reviews about disclosure", "件"),
        new(Measures.Lawsuits, "因信息公开被提起行政诉讼", "Lawsuits about disclosure", "件"),
        new(Measures.Complaints, "因信息公开被申诉举报", "Complaints about disclosure", "件"),
        new(Measures.ReviewsUpheld, "因信息公开的行政复议：结果维持", "Administrative reviews about disclosure, upheld", "件"),
        new(Measures.ReviewsCorrected, "因信息公开的行政复议：结果纠正", "Administrative reviews about disclosure, corrected", "件"),
        new(Measures.ReviewsOther, "因信息公开的行政复议：其他结果", "Administrative reviews about disclosure, with another result", "件"),
        new(Measures.ReviewsPending, "因信息公开的行政复议：年末尚未审结", "Administrative reviews about disclosure, not decided at the year's end", "件", Reckoning.Stock),
        new(Measures.DirectLawsuitsUpheld, "未经复议直接起诉的信息公开诉讼：结果维持", "Lawsuits about disclosure brought directly, upheld", "件"),
        new(Measures.DirectLawsuitsCorrected, "未经复议直接起诉的信息公开诉讼：结果纠正", "Lawsuits about disclosure brought directly, corrected", "件"),
        new(Measures.DirectLawsuitsOther, "未经复议直接起诉的信息公开诉讼：其他结果", "Lawsuits about disclosure brought directly, with another result", "件"),
        new(Measures.DirectLawsuitsPending, "未经复议直接起诉的信息公开诉讼：年末尚未审结", "Lawsuits about disclosure brought directly, not decided at the year's end", "件", Reckoning.Stock),
        new(Measures.LawsuitsAfterReviewUpheld, "复议后起诉的信息公开诉讼：结果维持", "Lawsuits about disclosure after review, upheld", "件"),
        new(Measures.LawsuitsAfterReviewCorrected, "复议后起诉的信息公开诉讼：结果纠正", "Lawsuits about disclosure after review, corrected", "件"),
        new(Measures.LawsuitsAfterReviewOther, "复议后起诉的信息公开诉讼：其他结果", "Lawsuits about disclosure after review, with another result", "件"),
        new(Measures.LawsuitsAfterReviewPending, "复议后起诉的信息公开诉讼：年末尚未审结", "Lawsuits about disclosure after review, not decided at the year's end", "件", Reckoning.Stock),
        new(Measures.ComplaintsUpheld, "信息公开申诉举报：结果维持", "Complaints about disclosure, upheld", "件"),
        new(Measures.ComplaintsCorrected, "信息公开申诉举报：结果纠正", "Complaints about disclosure, corrected", "件"),
        new(Measures.ComplaintsOther, "信息公开申诉举报：其他结果", "Complaints about disclosure, with another result", "件"),
        new(Measures.ComplaintsPending, "信息公开申诉举报：年末尚未审结", "Complaints about disclosure, not decided at the year's end", "件", Reckoning.Stock),
        new(Measures.OutreachActivities, "举办政策法规宣传培训活动", "Publicity and training activities held", "场"),
        new(Measures.PublicityCampaigns, "开展宣传月、宣传周", "Publicity months and weeks", "次"),
        new(Measures.OutreachBatches, "宣传培训批次", "Batches of publicity and training", "期"),
        new(Measures.PeopleTrained, "政策法规培训", "People trained", "人"),
        new(Measures.PeopleReached, "宣传培训覆盖", "People reached by publicity and training", "人"),
        new(Measures.Visits, "接待来访", "Visits received", "批次"),
        new(Measures.PeopleInVisits, "来访涉及人数", "People in visits", "人"),
        new(Measures.GroupVisits, "集体上访", "Group visits", "起"),
        new(Measures.LettersReceived, "收到来信", "Letters received", "件"),
        new(Measures.LettersHandled, "处理来信", "Letters handled", "件"),
        new(Measures.OnlinePetitionsReceived, "收到网上信访", "Online petitions received", "件"),
        new(Measures.PetitionsTransferred, "转送其他业务的信访事项", "Petitions transferred to other services", "件"),
        new(Measures.AssignedMattersReceived, "收到上级交办件", "Matters assigned from above, received", "件"),
        new(Measures.AssignedMattersCompleted, "完成上级交办件", "Matters assigned from above, completed", "件"),
        new(Measures.PetitionsAnsweredInTime, "按期答复信访事项", "Petitions answered in time", "件"),
        new(Measures.PetitionsOpen, "年末未答复的信访事项", "Petitions without an answer at the year's end", "件", Reckoning.Stock),
        new(Measures.PetitionsReceived, "信访登记件次", "Petitions received", "件次"),
        new(Measures.PetitionMatters, "信访件数，不计重复件", "Distinct matters petitioned for", "件"),
        new(Measures.PetitionRepeats, "重复信访件次", "Repeated petitions", "件次"),
        new(Measures.PetitionsAnswered, "答复信访事项", "Petitions answered", "件次"),
        new(Measures.PetitionsRefused, "不予受理、退回、撤回的信访事项", "Petitions not accepted, returned or withdrawn", "件次"),
        new(Measures.PetitionsSupported, "答复支持的信访事项", "Petitions supported", "件次"),
        new(Measures.PetitionsExplained, "答复解释的信访事项", "Petitions explained", "件次"),
        new(Measures.PetitionsNotSupported, "答复不予支持的信访事项", "Petitions not supported", "件次"),
        new(Measures.PetitionsReopened, "重新办理的信访事项", "Petitions handled anew", "件次"),
        new(Measures.PetitionsLedByLeaders, "领导包案", "Cases led by leaders", "件"),
        new(Measures.SupervisionRounds, "信访督办", "Rounds of supervision", "次"),
        new(Measures.PetitionReviews, "申请复查", "Reviews of petitions asked for", "件"),
        new(Measures.PetitionReviewsUpheld, "复查维持", "Reviews of petitions that upheld the opinion", "件"),
        new(Measures.PetitionReviewsChanged, "复查变更、撤销", "Reviews of petitions that changed the opinion", "件"),
        new(Measures.PetitionReexaminations, "申请复核", "Re-examinations of petitions asked for", "件"),
        new(Measures.PetitionReexaminationsUpheld, "复核维持", "Re-examinations of petitions that upheld the opinion", "件"),
        new(Measures.PetitionReexaminationsChanged, "复核变更、撤销", "Re-examinations of petitions that changed the opinion", "件"),
        new(Measures.FactorsRegistered, "登记不稳定因素", "Instability factors registered", "个"),
        new(Measures.FactorsReopened, "重新列入的不稳定因素", "Instability factors that came back", "个"),
        new(Measures.FactorsResolved, "化解不稳定因素", "Instability factors resolved", "个"),
        new(Measures.FactorsClosedOtherwise, "移交或者查无其事的不稳定因素", "Instability factors handed over or unfounded", "个"),
        new(Measures.FactorsOpen, "年末未销号的不稳定因素", "Instability factors open at the year's end", "个", Reckoning.Stock),
        new(Measures.FactorsWatched, "年末在监控名单的不稳定因素", "Instability factors on the monitoring list at the year's end", "个", Reckoning.Stock),
        new(Measures.MajorReports, "上报重大信访信息", "Major matters reported upward", "件"),
        new(Measures.MajorReportsOnTheDay, "其中于获知当日上报", "Major matters reported upward on the day they were learnt of", "件"),
        new(Measures.MajorReportsReceipted, "取得回执的重大信访信息报告", "Major reports receipted", "件"),
        new(Measures.MajorReportsAwaitingReceipt, "年末尚无回执的重大信访信息报告", "Major reports without a receipt at the year's end", "件", Reckoning.Stock),
        new(Measures.Screenings, "开展不稳定因素排查", "Screening rounds for instability factors", "次"),
        new(Measures.ScreeningReports, "各部门、县市区报告排查情况", "Screening reports by units", "份"),
        new(Measures.ScreeningReportsInTime, "按期报告排查情况", "Screening reports in time", "份"),
        new(Measures.WarningsRaised, "发出预警", "Early warnings raised", "次"),
        new(Measures.WarningsTurnedIntoFactors, "转为不稳定因素的预警", "Early warnings turned into instability factors", "次"),
        new(Measures.WarningsDismissed, "解除预警", "Early warnings dismissed", "次"),
        new(Measures.WarningsOpen, "年末未处理的预警", "Early warnings open at the year's end", "次", Reckoning.Stock),
        new(Measures.AssessmentsStarted, "启动社会稳定风险评估", "Risk assessments started", "件"),
        new(Measures.AssessmentsConcluded, "作出社会稳定风险评估结论", "Risk assessments concluded", "件"),
        new(Measures.AssessmentsOpen, "年末未作出结论的社会稳定风险评估", "Risk assessments without a conclusion at the year's end", "件", Reckoning.Stock),
        new(Measures.ReceptionDaysHeld, "举行局长信访接待日", "Leader's reception days held", "次"),
        new(Measures.ReceptionDaysNotHeld, "未举行的局长信访接待日", "Leader's reception days not held", "次"),
        new(Measures.ReceptionCases, "局长信访接待日接待信访事项", "Cases received on leader's reception days", "件"),
        new(Measures.MailboxReceived, "收到“市长信箱”", "Mayor's mailbox items received", "件"),
        new(Measures.MailboxAnswered, "回复“市长信箱”", "Mayor's mailbox items answered", "件"),
        new(Measures.HotlineReceived, "接到“市长热线”", "Mayor's hotline calls received", "人次"),
        new(Measures.HotlineAnswered, "答复“市长热线”", "Mayor's hotline calls answered", "人次"),
        new(Measures.OnlineQuestionsReceived, "收到网上咨询", "Online questions received", "件"),
        new(Measures.OnlineQuestionsAnswered, "答复网上咨询", "Online questions answered", "件"),
        new(Measures.ConsultationsTransferred, "转送其他业务的咨询", "Consultations transferred to other services", "件"),
        new(Measures.ConsultationsAnsweredInTime, "按期答复咨询", "Consultations answered in time", "件"),
        new(Measures.ConsultationsReceived, "各渠道收到咨询", "Consultations received through all channels", "件"),
        new(Measures.ConsultationMatters, "咨询件数，不计重复件", "Distinct matters consulted about", "件"),
        new(Measures.ConsultationRepeats, "重复咨询件次", "Repeated consultations", "件次"),
        new(Measures.ConsultationsAnswered, "各渠道答复咨询", "Consultations answered, all channels", "件"),
        new(Measures.ConsultationsRefused, "咨询不予受理", "Consultations refused", "件"),
        new(Measures.DispatchObjections, "退单异议", "Objections to dispatch", "件"),
        new(Measures.DispatchObjectionsAgreed, "同意退单", "Objections to dispatch agreed to", "件"),
        new(Measures.ConsultationsSentBack, "咨询返工", "Consultations sent back for rework", "件"),
        new(Measures.ReworksAnswered, "返工答复", "Reworks answered", "件"),
        new(Measures.ConsultationsCalledBack, "完成回访", "Consultations called back about", "件"),
        new(Measures.ConsultationsResponded, "回访确认已响应", "Called back about: responded to", "件"),
        new(Measures.ConsultationsSolved, "回访确认已解决", "Called back about: solved", "件"),
        new(Measures.ConsultationsSatisfied, "回访满意", "Called back about: satisfied", "件"),
        new(Measures.ConsultationsOpen, "年末未答复的咨询", "Consultations without an answer at the year's end", "件", Reckoning.Stock),
    ];

    private static IEnumerable<Figure> Outcomes => DisclosureOutcomes.All.Select(o =>
        new Figure(Measures.RequestOutcome + o.Code, $"公开申请办理结果：{o.Label.Chinese}", $"Information requests ended with: {o.Label.English}", "件"));

    /// <summary>The figure with a measure, or null.</summary>
    public static Figure? Find(string measure) => All.FirstOrDefault(f => f.Measure == measure) ?? TableTwo.Find(measure);

    /// <summary>Every figure that is a sum in the report of a year.</summary>
    public static IReadOnlyList<Figure> Of(int year) => [.. All, .. TableTwo.Of(year)];

    /// <summary>The first day whose postings count for a year's figure.</summary>
    public DateOnly From(int year) => Reckoning == Reckoning.Flow ? new DateOnly(year, 1, 1) : DateOnly.MinValue;

    /// <summary>The last day whose postings count for a year's figure.</summary>
    public static DateOnly To(int year) => new(year, 12, 31);
}

/// <summary>A figure's value for a year, and where it is proved.</summary>
/// <param name="Measure">指标代码.</param>
/// <param name="Chinese">指标名称.</param>
/// <param name="English">The name in English.</param>
/// <param name="Value">数值.</param>
/// <param name="Unit">单位.</param>
/// <param name="Proof">The address of the postings, facts and matters that make it up.</param>
/// <param name="Numerator">For a ratio: what is counted.</param>
/// <param name="Denominator">For a ratio: of what.</param>
public sealed record FigureValue(
    string Measure, string Chinese, string English, decimal Value, string Unit, string Proof, long? Numerator = null, long? Denominator = null);

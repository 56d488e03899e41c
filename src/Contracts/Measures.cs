namespace Hrss.Contracts;

/// <summary>统计指标: the codes under which services and Reporting count the same things, so that the two counts can be compared.</summary>
public static class Measures
{
    /// <summary>主动公开信息条数.</summary>
    public const string InformationPublished = "disclosure.information-published";

    /// <summary>其中按时公开条数 (20 working days).</summary>
    public const string InformationPublishedInTime = "disclosure.information-published-in-time";

    /// <summary>公开渠道发布次数: an item published through three channels counts three times here.</summary>
    public const string Publications = "disclosure.publications";

    /// <summary>修订公开条数.</summary>
    public const string InformationRevised = "disclosure.information-revised";

    /// <summary>废止、失效条数.</summary>
    public const string InformationRepealed = "disclosure.information-repealed";

    /// <summary>负有公开责任的部门数.</summary>
    public const string DepartmentsListed = "disclosure.departments-listed";

    /// <summary>年末实施的行政审批事项.</summary>
    public const string ApprovalItems = "disclosure.approval-items";

    /// <summary>其中进驻市政务服务中心的事项 (一站式).</summary>
    public const string ApprovalItemsAtServiceCentre = "disclosure.approval-items-at-service-centre";

    /// <summary>收到公开申请件数.</summary>
    public const string RequestsReceived = "disclosure.requests-received";

    /// <summary>答复公开申请件数.</summary>
    public const string RequestsAnswered = "disclosure.requests-answered";

    /// <summary>按期答复公开申请件数.</summary>
    public const string RequestsAnsweredInTime = "disclosure.requests-answered-in-time";

    /// <summary>申请人撤回的公开申请件数.</summary>
    public const string RequestsWithdrawn = "disclosure.requests-withdrawn";

    /// <summary>逾期尚无答复的公开申请: up to a day.</summary>
    public const string RequestsOverdue = "disclosure.requests-overdue";

    /// <summary>重新答复件数: by order of a review decision or a judgment.</summary>
    public const string RequestsAnsweredAnew = "disclosure.requests-answered-anew";

    /// <summary>公开申请的办理结果: the code of an outcome follows.</summary>
    public const string RequestOutcome = "disclosure.outcome.";

    /// <summary>收取费用, in fen (分).</summary>
    public const string FeesCharged = "disclosure.fees-charged";

    /// <summary>减免费用, in fen (分).</summary>
    public const string FeesWaived = "disclosure.fees-waived";

    /// <summary>实缴费用, in fen (分).</summary>
    public const string FeesPaid = "disclosure.fees-paid";

    /// <summary>行政复议件数.</summary>
    public const string Reviews = "disclosure.reviews";

    /// <summary>行政诉讼件数.</summary>
    public const string Lawsuits = "disclosure.lawsuits";

    /// <summary>申诉举报件数.</summary>
    public const string Complaints = "disclosure.complaints";

    /// <summary>行政复议：结果维持件数，审结之年.</summary>
    public const string ReviewsUpheld = "disclosure.reviews-upheld";

    /// <summary>行政复议：结果纠正件数，审结之年.</summary>
    public const string ReviewsCorrected = "disclosure.reviews-corrected";

    /// <summary>行政复议：其他结果件数，审结之年.</summary>
    public const string ReviewsOther = "disclosure.reviews-other";

    /// <summary>行政复议：尚未审结，年末数.</summary>
    public const string ReviewsPending = "disclosure.reviews-pending";

    /// <summary>未经复议直接起诉：结果维持件数，审结之年.</summary>
    public const string DirectLawsuitsUpheld = "disclosure.direct-lawsuits-upheld";

    /// <summary>未经复议直接起诉：结果纠正件数，审结之年.</summary>
    public const string DirectLawsuitsCorrected = "disclosure.direct-lawsuits-corrected";

    /// <summary>未经复议直接起诉：其他结果件数，审结之年.</summary>
    public const string DirectLawsuitsOther = "disclosure.direct-lawsuits-other";

    /// <summary>未经复议直接起诉：尚未审结，年末数.</summary>
    public const string DirectLawsuitsPending = "disclosure.direct-lawsuits-pending";

    /// <summary>复议后起诉：结果维持件数，审结之年.</summary>
    public const string LawsuitsAfterReviewUpheld = "disclosure.lawsuits-after-review-upheld";

    /// <summary>复议后起诉：结果纠正件数，审结之年.</summary>
    public const string LawsuitsAfterReviewCorrected = "disclosure.lawsuits-after-review-corrected";

    /// <summary>复议后起诉：其他结果件数，审结之年.</summary>
    public const string LawsuitsAfterReviewOther = "disclosure.lawsuits-after-review-other";

    /// <summary>复议后起诉：尚未审结，年末数.</summary>
    public const string LawsuitsAfterReviewPending = "disclosure.lawsuits-after-review-pending";

    /// <summary>申诉举报：结果维持件数，审结之年.</summary>
    public const string ComplaintsUpheld = "disclosure.complaints-upheld";

    /// <summary>申诉举报：结果纠正件数，审结之年.</summary>
    public const string ComplaintsCorrected = "disclosure.complaints-corrected";

    /// <summary>申诉举报：其他结果件数，审结之年.</summary>
    public const string ComplaintsOther = "disclosure.complaints-other";

    /// <summary>申诉举报：尚未审结，年末数.</summary>
    public const string ComplaintsPending = "disclosure.complaints-pending";

    /// <summary>宣传培训活动场数.</summary>
    public const string OutreachActivities = "disclosure.outreach-activities-held";

    /// <summary>其中宣传月、宣传周次数.</summary>
    public const string PublicityCampaigns = "disclosure.publicity-campaigns";

    /// <summary>宣传培训批次.</summary>
    public const string OutreachBatches = "disclosure.outreach-batches";

    /// <summary>培训人次: people in batches of training classes, seminars and lectures.</summary>
    public const string PeopleTrained = "disclosure.people-trained";

    /// <summary>宣传培训覆盖人次: people in batches of every kind.</summary>
    public const string PeopleReached = "disclosure.people-reached";

    /// <summary>接待来访批次.</summary>
    public const string Visits = "petition.visits";

    /// <summary>来访人数.</summary>
    public const string PeopleInVisits = "petition.people-in-visits";

    /// <summary>集体访批次.</summary>
    public const string GroupVisits = "petition.group-visits";

    /// <summary>来信登记件数.</summary>
    public const string LettersReceived = "petition.letters-received";

    /// <summary>办结来信件数.</summary>
    public const string LettersHandled = "petition.letters-handled";

    /// <summary>上级交办件数.</summary>
    public const string AssignedMattersReceived = "petition.assigned-matters-received";

    /// <summary>办结交办件数.</summary>
    public const string AssignedMattersCompleted = "petition.assigned-matters-completed";

    /// <summary>网上信访登记件数.</summary>
    public const string OnlinePetitionsReceived = "petition.online-received";

    /// <summary>按期答复信访件数.</summary>
    public const string PetitionsAnsweredInTime = "petition.answered-in-time";

    /// <summary>登记不稳定因素.</summary>
    public const string FactorsRegistered = "petition.factors-registered";

    /// <summary>重新列入的不稳定因素.</summary>
    public const string FactorsReopened = "petition.factors-reopened";

    /// <summary>化解不稳定因素.</summary>
    public const string FactorsResolved = "petition.factors-resolved";

    /// <summary>移交或者查无其事的不稳定因素.</summary>
    public const string FactorsClosedOtherwise = "petition.factors-closed-otherwise";

    /// <summary>年末未销号的不稳定因素.</summary>
    public const string FactorsOpen = "petition.factors-open";

    /// <summary>年末在监控名单的不稳定因素.</summary>
    public const string FactorsWatched = "petition.factors-watched";

    /// <summary>上报重大信访信息.</summary>
    public const string MajorReports = "petition.major-reports";

    /// <summary>其中于获知当日上报.</summary>
    public const string MajorReportsOnTheDay = "petition.major-reports-on-the-day";

    /// <summary>取得回执的重大信访信息报告.</summary>
    public const string MajorReportsReceipted = "petition.major-reports-receipted";

    /// <summary>年末尚无回执的重大信访信息报告.</summary>
    public const string MajorReportsAwaitingReceipt = "petition.major-reports-awaiting-receipt";

    /// <summary>开展不稳定因素排查.</summary>
    public const string Screenings = "petition.screenings";

    /// <summary>各部门、县市区报告排查情况.</summary>
    public const string ScreeningReports = "petition.screening-reports";

    /// <summary>按期报告排查情况.</summary>
    public const string ScreeningReportsInTime = "petition.screening-reports-in-time";

    /// <summary>发出预警.</summary>
    public const string WarningsRaised = "petition.warnings-raised";

    /// <summary>转为不稳定因素的预警.</summary>
    public const string WarningsTurnedIntoFactors = "petition.warnings-turned-into-factors";

    /// <summary>解除预警.</summary>
    public const string WarningsDismissed = "petition.warnings-dismissed";

    /// <summary>年末未处理的预警.</summary>
    public const string WarningsOpen = "petition.warnings-open";

    /// <summary>启动社会稳定风险评估.</summary>
    public const string AssessmentsStarted = "petition.assessments-started";

    /// <summary>作出社会稳定风险评估结论.</summary>
    public const string AssessmentsConcluded = "petition.assessments-concluded";

    /// <summary>年末未作出结论的社会稳定风险评估.</summary>
    public const string AssessmentsOpen = "petition.assessments-open";

    /// <summary>举行局长信访接待日.</summary>
    public const string ReceptionDaysHeld = "petition.reception-days-held";

    /// <summary>未举行的局长信访接待日.</summary>
    public const string ReceptionDaysNotHeld = "petition.reception-days-not-held";

    /// <summary>局长信访接待日接待信访事项.</summary>
    public const string ReceptionCases = "petition.reception-cases";

    /// <summary>登记信访件次: acts, of every channel.</summary>
    public const string PetitionsReceived = "petition.received";

    /// <summary>信访件数: distinct matters, repeats left out.</summary>
    public const string PetitionMatters = "petition.matters";

    /// <summary>重复信访件次: acts that repeat an earlier matter.</summary>
    public const string PetitionRepeats = "petition.repeats";

    /// <summary>答复信访件次.</summary>
    public const string PetitionsAnswered = "petition.answered";

    /// <summary>未经答复而办结的信访件次: not accepted, returned or withdrawn.</summary>
    public const string PetitionsRefused = "petition.refused";

    /// <summary>答复支持的信访件次.</summary>
    public const string PetitionsSupported = "petition.supported";

    /// <summary>答复解释的信访件次.</summary>
    public const string PetitionsExplained = "petition.explained";

    /// <summary>答复不予支持的信访件次.</summary>
    public const string PetitionsNotSupported = "petition.not-supported";

    /// <summary>重新办理信访件次.</summary>
    public const string PetitionsReopened = "petition.reopened";

    /// <summary>领导包案件数.</summary>
    public const string PetitionsLedByLeaders = "petition.led-by-leaders";

    /// <summary>信访督办次数.</summary>
    public const string SupervisionRounds = "petition.supervision-rounds";

    /// <summary>信访复查件数.</summary>
    public const string PetitionReviews = "petition.reviews";

    /// <summary>信访复查维持件数.</summary>
    public const string PetitionReviewsUpheld = "petition.reviews-upheld";

    /// <summary>信访复查变更、撤销件数.</summary>
    public const string PetitionReviewsChanged = "petition.reviews-changed";

    /// <summary>信访复核件数.</summary>
    public const string PetitionReexaminations = "petition.reexaminations";

    /// <summary>信访复核维持件数.</summary>
    public const string PetitionReexaminationsUpheld = "petition.reexaminations-upheld";

    /// <summary>信访复核变更、撤销件数.</summary>
    public const string PetitionReexaminationsChanged = "petition.reexaminations-changed";

    /// <summary>收到市长信箱件数.</summary>
    public const string MailboxReceived = "consultation.mailbox-received";

    /// <summary>答复市长信箱件数.</summary>
    public const string MailboxAnswered = "consultation.mailbox-answered";

    /// <summary>收到市长热线件数.</summary>
    public const string HotlineReceived = "consultation.hotline-received";

    /// <summary>答复市长热线件数.</summary>
    public const string HotlineAnswered = "consultation.hotline-answered";

    /// <summary>收到网上咨询件数.</summary>
    public const string OnlineQuestionsReceived = "consultation.online-received";

    /// <summary>答复网上咨询件数.</summary>
    public const string OnlineQuestionsAnswered = "consultation.online-answered";

    /// <summary>按期答复咨询件数.</summary>
    public const string ConsultationsAnsweredInTime = "consultation.answered-in-time";

    /// <summary>转送信访或咨询的公开申请: answered, and counted as such, before.</summary>
    public const string RequestsPassedOn = "disclosure.requests-passed-on";

    /// <summary>转送其他业务的信访事项.</summary>
    public const string PetitionsTransferred = "petition.transferred";

    /// <summary>转送其他业务的咨询.</summary>
    public const string ConsultationsTransferred = "consultation.transferred";

    /// <summary>收到咨询件数, by channel.</summary>
    public const string ConsultationsReceived = "consultation.received";

    /// <summary>咨询件数: received less those that repeat an earlier matter, of whichever service.</summary>
    public const string ConsultationMatters = "consultation.matters";

    /// <summary>重复咨询件次: those that repeat an earlier matter, of whichever service.</summary>
    public const string ConsultationRepeats = "consultation.repeats";

    /// <summary>答复咨询件数, by channel: each item once, however often it was reworked.</summary>
    public const string ConsultationsAnswered = "consultation.answered";

    /// <summary>不予受理咨询件数, by channel and route.</summary>
    public const string ConsultationsRefused = "consultation.refused";

    /// <summary>退单异议件数.</summary>
    public const string DispatchObjections = "consultation.dispatch-objections";

    /// <summary>其中同意退单件数.</summary>
    public const string DispatchObjectionsAgreed = "consultation.dispatch-objections-agreed";

    /// <summary>返工件数.</summary>
    public const string ConsultationsSentBack = "consultation.sent-back";

    /// <summary>返工答复件数.</summary>
    public const string ReworksAnswered = "consultation.reworks-answered";

    /// <summary>回访件数: items with a completed call-back, on the day of the latest.</summary>
    public const string ConsultationsCalledBack = "consultation.called-back";

    /// <summary>回访中响应件数.</summary>
    public const string ConsultationsResponded = "consultation.responded";

    /// <summary>回访中解决件数.</summary>
    public const string ConsultationsSolved = "consultation.solved";

    /// <summary>回访中满意件数.</summary>
    public const string ConsultationsSatisfied = "consultation.satisfied";

    /// <summary>尚无答复的公开申请: received less answered, up to a day.</summary>
    public const string RequestsOpen = "disclosure.requests-open";

    /// <summary>尚无答复的信访事项.</summary>
    public const string PetitionsOpen = "petition.open";

    /// <summary>尚无答复的咨询事项.</summary>
    public const string ConsultationsOpen = "consultation.open";
}

/// <summary>本服务自行计数: what a service counts in its own log for a year, for comparison with the ledger.</summary>
/// <param name="Year">The year.</param>
/// <param name="Counts">Measure and value.</param>
public sealed record OwnCounts(int Year, IReadOnlyDictionary<string, long> Counts);

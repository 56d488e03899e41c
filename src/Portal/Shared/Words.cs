namespace Hrss.Portal.Shared;

/// <summary>用语: the codes of the API in the words of the field. A code without a word is shown as it is, never hidden.</summary>
public static class Words
{
    private static readonly Dictionary<string, (string Chinese, string English)> Channels = new()
    {
        ["visit"] = ("来访", "Visit"),
        ["letter"] = ("来信", "Letter"),
        ["call"] = ("来电", "Call"),
        ["assigned"] = ("上级交办", "Assigned from above"),
        ["petition.online"] = ("网上信访", "Online petition"),
        ["mayors-mailbox"] = ("市长信箱", "Mayor’s mailbox"),
        ["governors-mailbox"] = ("省长信箱", "Governor’s mailbox"),
        ["mayors-hotline"] = ("市长热线", "Mayor’s hotline"),
        ["consultation.online"] = ("网上咨询", "Online question"),
        ["transferred"] = ("其他业务转送", "From another service"),
        ["in-person"] = ("当面", "In person"),
        ["signed-post"] = ("挂号邮寄", "Signed post"),
        ["ordinary-post"] = ("平常信函", "Ordinary post"),
        ["email"] = ("电子邮件", "E-mail"),
        ["fax"] = ("传真", "Fax"),
        ["disclosure.online"] = ("网上申请", "Online"),
        ["website"] = ("门户网站", "Website"),
        ["gazette"] = ("政府公报", "Gazette"),
        ["newspaper"] = ("报纸", "Newspaper"),
        ["magazine"] = ("杂志", "Magazine"),
        ["radio"] = ("广播", "Radio"),
        ["television"] = ("电视", "Television"),
        ["press-conference"] = ("新闻发布会", "Press conference"),
        ["service-centre"] = ("政务服务中心", "Service centre"),
        ["social-media"] = ("政务新媒体", "Social media"),
        ["review"] = ("行政复议", "Administrative review"),
        ["direct-lawsuit"] = ("未经复议直接起诉", "Lawsuit brought directly"),
        ["lawsuit-after-review"] = ("复议后起诉", "Lawsuit after review"),
        ["complaint"] = ("申诉举报", "Complaint"),
        ["publicity-month"] = ("宣传月", "Publicity month"),
        ["publicity-week"] = ("宣传周", "Publicity week"),
        ["training-class"] = ("培训班", "Training class"),
        ["seminar"] = ("讨论会、座谈会", "Seminar"),
        ["contest"] = ("知识竞赛", "Contest"),
        ["lecture"] = ("法制讲座", "Lecture"),
        ["press-briefing"] = ("新闻发布", "Press briefing"),
        ["general"] = ("一般", "General"),
        ["considerable"] = ("较大", "Considerable"),
        ["major"] = ("重大", "Major"),
        ["employer"] = ("同一用人单位", "One employer"),
        ["place-and-topic"] = ("同一地区同一领域", "One topic in one place"),
        ["implement"] = ("可实施", "To be implemented"),
        ["implement-with-measures"] = ("采取措施后可实施", "To be implemented with measures"),
        ["defer"] = ("暂缓实施", "To be deferred"),
        ["do-not-implement"] = ("不可实施", "Not to be implemented"),
    };

    private static readonly Dictionary<string, (string Chinese, string English)> Categories = new()
    {
        ["employment"] = ("就业服务", "Employment services"),
        ["social-insurance"] = ("社会保险", "Social insurance"),
        ["personnel-examinations"] = ("人事考试", "Personnel examinations"),
        ["recruitment"] = ("人才招聘", "Recruitment"),
        ["labour-rights"] = ("劳动维权", "Labour rights"),
        ["system-staff"] = ("系统工作人员", "Staff of the HRSS system"),
        ["community-staff"] = ("街道社区机构工作人员", "Staff of sub-districts and communities"),
        ["employer-heads"] = ("用人单位负责人", "Heads of employers"),
        ["labour-officers"] = ("劳资人员", "Labour officers of employers"),
        ["public"] = ("公众", "The public"),
        ["litigation"] = ("诉讼", "Litigation"),
        ["arbitration"] = ("仲裁", "Arbitration"),
        ["discipline"] = ("纪检监察", "Discipline inspection"),
        ["administrative-review"] = ("行政复议", "Administrative review"),
        ["information-request"] = ("政府信息公开申请", "Information request"),
        ["petition"] = ("信访", "Petition"),
        ["secrets"] = ("涉密或者涉隐私", "Secrets and privacy"),
        ["already-handled"] = ("已经办结", "Already handled"),
        ["same-facts"] = ("同一事实再次提出", "The same facts again"),
        ["natural-person"] = ("自然人", "Natural person"),
        ["commercial-enterprise"] = ("商业企业", "Commercial enterprise"),
        ["research-institution"] = ("科研机构", "Research institution"),
        ["public-welfare-organisation"] = ("社会公益组织", "Public welfare organisation"),
        ["legal-services"] = ("法律服务机构", "Legal services"),
        ["other-organisation"] = ("其他组织", "Other organisation"),
        ["not-accepted"] = ("不予受理", "Not accepted"),
        ["withdrawn"] = ("信访人撤回", "Withdrawn"),
        ["returned"] = ("退回转送、交办机关", "Returned to the sender"),
        ["unemployment"] = ("失业保险", "Unemployment insurance"),
        ["work-injury"] = ("工伤", "Work injuries"),
        ["pensions"] = ("退休、养老", "Pensions"),
        ["unpaid-wages"] = ("拖欠工资", "Unpaid wages"),
        ["veterans"] = ("军转安置", "Resettlement of veterans"),
        ["medical-insurance"] = ("医疗保险", "Medical insurance"),
        ["contributions"] = ("社会保险费", "Contributions"),
        ["labour-contracts"] = ("劳动合同", "Labour contracts"),
        ["personnel"] = ("人事人才", "Personnel"),
        ["other"] = ("其他", "Other"),
        ["low"] = ("低风险", "Low risk"),
        ["medium"] = ("中风险", "Medium risk"),
        ["high"] = ("高风险", "High risk"),
    };

    // Keyed without word breaks: the ledger says petition_registered, a reconciliation PetitionRegistered.
    private static readonly Dictionary<string, (string Chinese, string English)> Facts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["DepartmentListed"] = ("列入公开责任单位", "Department listed"),
        ["DepartmentDelisted"] = ("退出公开责任单位", "Department delisted"),
        ["InformationPublished"] = ("主动公开", "Information published"),
        ["InformationWithdrawn"] = ("撤回公开", "Information withdrawn"),
        ["InformationPublishedFurther"] = ("扩大公开渠道", "Published through further channels"),
        ["FurtherPublicationWithdrawn"] = ("撤回扩大的公开", "Further publication withdrawn"),
        ["InformationRevised"] = ("修订公开", "Information revised"),
        ["InformationRepealed"] = ("废止、失效", "Information repealed"),
        ["ApprovalItemListed"] = ("列入行政审批事项目录", "Approval item listed"),
        ["ApprovalItemMoved"] = ("进驻或者退出政务服务中心", "Approval item moved"),
        ["ApprovalItemEnded"] = ("取消行政审批事项", "Approval item ended"),
        ["YearlyFigureEntered"] = ("填报表二", "Figure of table two entered"),
        ["YearlyFigureCorrected"] = ("更正表二", "Figure of table two corrected"),
        ["InformationRequestReceived"] = ("收到公开申请", "Request received"),
        ["InformationRequestAnswered"] = ("答复公开申请", "Request answered"),
        ["InformationRequestDueMoved"] = ("答复期限变动", "Term to answer moved"),
        ["InformationRequestWithdrawn"] = ("撤回公开申请", "Request withdrawn"),
        ["InformationRequestAnsweredAnew"] = ("重新答复公开申请", "Request answered anew"),
        ["DisclosureFeeCharged"] = ("收取费用", "Fee charged"),
        ["DisclosureProcessingFeeNoticed"] = ("信息处理费收费通知", "Processing fee noticed"),
        ["DisclosureFeeWaived"] = ("减免费用", "Fee waived"),
        ["DisclosureFeePaid"] = ("缴费", "Fee paid"),
        ["DisclosureRemedySought"] = ("提起救济", "Remedy sought"),
        ["DisclosureRemedyConcluded"] = ("救济审结", "Remedy concluded"),
        ["DisclosureRemedyReopened"] = ("上诉或者重新审理", "Remedy appealed or reopened"),
        ["OutreachActivityHeld"] = ("举办宣传培训活动", "Activity held"),
        ["OutreachBatchHeld"] = ("举办一批次", "Batch held"),
        ["OutreachBatchCorrected"] = ("更正批次人数", "Batch corrected"),
        ["PetitionRegistered"] = ("信访登记", "Petition registered"),
        ["PetitionRegistrationCorrected"] = ("登记更正", "Registration corrected"),
        ["PetitionClassified"] = ("信访归类", "Petition classified"),
        ["PetitionAccepted"] = ("受理", "Petition accepted"),
        ["PetitionNotAccepted"] = ("不予受理", "Petition not accepted"),
        ["PetitionAssigned"] = ("交办", "Petition assigned"),
        ["PetitionAnswered"] = ("信访答复", "Petition answered"),
        ["AssignedMatterReportedBack"] = ("交办件办结报告", "Assigned matter reported back"),
        ["MatterOffered"] = ("提出转送", "Transfer offered"),
        ["MatterTakenOver"] = ("接收转送", "Transfer taken over"),
        ["MatterNotTakenOver"] = ("不予接收", "Transfer declined"),
        ["MatterTransferred"] = ("转送办结", "Transferred"),
        ["PetitionWithdrawn"] = ("信访人撤回", "Petition withdrawn"),
        ["PetitionReturned"] = ("退回转送、交办机关", "Petition returned to the sender"),
        ["RepeatLinked"] = ("关联重复件", "Linked to an earlier matter"),
        ["RepeatUnlinked"] = ("解除关联", "Link to an earlier matter ended"),
        ["PetitionLedByLeader"] = ("领导包案", "Case led by a leader"),
        ["PetitionSupervised"] = ("信访督办", "Petition supervised"),
        ["PetitionReviewAsked"] = ("申请复查、复核", "Review of a petition asked for"),
        ["PetitionReviewDecided"] = ("复查、复核意见", "Review of a petition decided"),
        ["PetitionReopened"] = ("重新办理", "Petition handled anew"),
        ["InstabilityFactorRegistered"] = ("登记不稳定因素", "Instability factor registered"),
        ["InstabilityFactorLevelChanged"] = ("调整不稳定因素等级", "Level of a factor changed"),
        ["InstabilityFactorWatched"] = ("列入监控名单", "Put on the monitoring list"),
        ["InstabilityFactorUnwatched"] = ("移出监控名单", "Taken off the monitoring list"),
        ["InstabilityFactorClosed"] = ("不稳定因素销号", "Instability factor closed"),
        ["InstabilityFactorReopened"] = ("不稳定因素重新列入", "Instability factor reopened"),
        ["MajorReportMade"] = ("上报重大信访信息", "Major matter reported upward"),
        ["MajorReportReceipted"] = ("取得回执", "Major report receipted"),
        ["InstabilityScreeningStarted"] = ("部署排查", "Screening started"),
        ["InstabilityScreeningReported"] = ("报告排查情况", "Screening reported"),
        ["EarlyWarningRaised"] = ("发出预警", "Early warning raised"),
        ["EarlyWarningEnded"] = ("预警终结", "Early warning ended"),
        ["EarlyWarningSuperseded"] = ("预警改判", "Early warning superseded"),
        ["RiskAssessmentStarted"] = ("启动风险评估", "Risk assessment started"),
        ["RiskAssessmentConcluded"] = ("作出评估结论", "Risk assessment concluded"),
        ["ReceptionDayHeld"] = ("举行接待日", "Reception day held"),
        ["ReceptionDayNotHeld"] = ("接待日未举行", "Reception day not held"),
        ["ReceptionDayCaseReceived"] = ("接待日接待一件", "Case received on a reception day"),
        ["ConsultationReceived"] = ("收到咨询", "Consultation received"),
        ["ConsultationDispatched"] = ("派单", "Consultation dispatched"),
        ["ConsultationAnswered"] = ("咨询答复", "Consultation answered"),
        ["ConsultationClassified"] = ("咨询归类", "Consultation classified"),
        ["ConsultationDispatchObjected"] = ("退单异议", "Dispatch objected to"),
        ["ConsultationDispatchObjectionAgreed"] = ("同意退单", "Objection to dispatch agreed to"),
        ["ConsultationRefused"] = ("咨询不予受理", "Consultation refused"),
        ["ConsultationSentBack"] = ("返工", "Sent back for rework"),
        ["ConsultationReworkAnswered"] = ("返工答复", "Rework answered"),
        ["ConsultationCalledBack"] = ("回访", "Called back"),
        ["ConsultationAnswerPublished"] = ("公开问答", "Question and answer published"),
        ["ConsultationAnswerWithdrawn"] = ("撤回公开问答", "Published question withdrawn"),
    };

    private static readonly Dictionary<string, (string Chinese, string English)> Classes = new()
    {
        ["inquiry"] = ("咨询", "Inquiry"),
        ["help"] = ("求助", "Request for help"),
        ["complaint"] = ("投诉", "Complaint"),
        ["report"] = ("举报", "Report of a wrong"),
        ["suggestion"] = ("建议", "Suggestion"),
    };

    // As the asker sees them: to which department it belongs is the bureau's own affair.
    private static readonly Dictionary<string, (string Chinese, string English)> Stages = new()
    {
        ["received"] = ("已登记", "Registered"),
        ["dispatched"] = ("办理中", "Being handled"),
        ["objected"] = ("办理中", "Being handled"),
        ["answered"] = ("已答复", "Answered"),
        ["sent-back"] = ("重新办理中", "Being handled again"),
        ["refused"] = ("不予受理", "Not accepted"),
        ["closed"] = ("已办结", "Closed"),
    };

    private static readonly Dictionary<string, (string Chinese, string English)> Services = new()
    {
        ["disclosure"] = ("信息公开", "Disclosure"),
        ["petition"] = ("信访", "Petitions"),
        ["consultation"] = ("咨询", "Consultations"),
        ["reporting"] = ("年报", "Reporting"),
    };

    private static readonly Dictionary<string, string> Units = new()
    {
        ["条"] = "items", ["次"] = "times", ["个"] = "departments", ["件"] = "matters", ["元"] = "yuan", ["批次"] = "visits", ["人"] = "people", ["起"] = "visits", ["项"] = "items", ["件次"] = "acts",
        ["人次"] = "calls", ["场"] = "activities", ["期"] = "batches",
    };

    /// <summary>渠道. What <c>online</c> is called depends on the measure.</summary>
    public static string Channel(this Language language, string measure, string code) =>
        Channels.TryGetValue($"{Service(measure)}.{code}", out var word) || Channels.TryGetValue(code, out word) ? language[word.Chinese, word.English] : code;

    /// <summary>类别: 领域, 申请人类别.</summary>
    public static string Category(this Language language, string code) => Word(language, Categories, code);

    /// <summary>诉求类别.</summary>
    public static string Class(this Language language, string code) => Word(language, Classes, code);

    /// <summary>诉求类别 that can be chosen.</summary>
    public static IEnumerable<string> ClassesToChoose => Classes.Keys;

    /// <summary>咨询的办理阶段.</summary>
    public static string Stage(this Language language, string code) => Word(language, Stages, code);

    /// <summary>事实类型.</summary>
    public static string Fact(this Language language, string kind) => Word(language, Facts, kind.Replace("_", "", StringComparison.Ordinal), kind);

    /// <summary>服务.</summary>
    public static string ServiceName(this Language language, string service) => Word(language, Services, service);

    /// <summary>单位.</summary>
    public static string Unit(this Language language, string chinese) => language.IsEnglish ? Units.GetValueOrDefault(chinese, chinese) : chinese;

    /// <summary>The service whose facts a measure counts: the part of its code before the dot.</summary>
    public static string Service(string measure) => measure.Split('.')[0];

    private static string Word(Language language, Dictionary<string, (string Chinese, string English)> words, string code, string? otherwise = null) =>
        words.TryGetValue(code, out var word) ? language[word.Chinese, word.English] : otherwise ?? code;
}

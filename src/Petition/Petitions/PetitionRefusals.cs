using Hrss.ServiceDefaults.Problems;

namespace Hrss.Petition.Petitions;

/// <summary>Why an act on a petition can be refused.</summary>
internal static class PetitionRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("petition", "信访事项", "petition");

    public static readonly Refusal NeedsStaff = new(
        "petition.channel-needs-staff", "来访、来信、来电和交办件由工作人员登记；群众请使用网上渠道（online）。",
        "Visits, letters, calls and assigned matters are registered by staff; the public uses channel online.", StatusCodes.Status403Forbidden);

    public static readonly Refusal ChannelOfTransfers = new(
        "petition.channel-of-transfers", "渠道 transferred 仅用于系统内其他业务转送的事项。",
        "Channel transferred is for what another service of the system passes on, and for nobody else.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal AccusationStays = new(
        "petition.accusation-stays", "检举控告不得转送其他业务（2005 年条例第二十三条、2022 年条例第三十条）。",
        "What complains of somebody is not passed to another service (2005 Art. 23; 2022 Art. 30).");

    public static readonly Refusal PetitionerUnknown = new(
        "petition.petitioner-unknown", "转来的事项没有诉求人姓名，不能作为信访事项登记（2005 年条例第十七条、2022 年条例第十九条）。",
        "What was transferred has no name of a petitioner, so it cannot be registered as a petition (2005 Art. 17; 2022 Art. 19).");

    public static readonly Refusal NoRegulation = new(
        "petition.no-regulation", "收到日期早于 2005 年 5 月 1 日，没有可适用的信访条例。",
        "Received before 2005-05-01, when no petition regulation was in force.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal GroupOnlyByVisit = new(
        "petition.group-only-by-visit", "只有来访才登记为集体访。", "Only a visit is registered as a group visit.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal GroupOfOne = new(
        "petition.group-of-one", "集体访的人数须多于一人。", "A group visit has more than one person.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal OrganMissing = new(
        "petition.organ-missing", "交办件须写明交办机关，其他渠道不填。", "An assigned matter names the organ that assigned it; other channels name none.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NotRegistered = new(
        "petition.not-awaiting-acceptance", "该信访事项已作出受理与否的决定。", "It has been decided already whether the petition is accepted.");

    public static readonly Refusal NotAccepted = new(
        "petition.not-accepted", "该信访事项尚未受理。", "The petition has not been accepted.");

    public static readonly Refusal NotAssigned = new(
        "petition.not-assigned", "该信访事项尚未交办至承办部门。", "The petition has not been assigned to a department.");

    public static readonly Refusal Closed = new(
        "petition.closed", "该信访事项已办结。", "The petition is closed.");

    public static readonly Refusal NobodyResponsible = new(
        "petition.nobody-responsible", "包案须明确责任人：请写明，或者先交办至承办人。", "A led case has a responsible person: name one, or assign it to an officer first.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NotInSimpleHandling = new(
        "petition.not-in-simple-handling", "该信访事项不在简易办理中。", "The petition is not in simple handling.");

    public static readonly Refusal DeliveredAlready = new(
        "petition.delivered", "该意见已按其他方式送达或者由他人签收。", "The opinion has been delivered already, in another way or to somebody else.");

    public static readonly Refusal ReportedAlready = new(
        "petition.reported", "该信访事项已报结，报告或者回执不同。", "The petition has been reported back already, with another report or receipt.");

    public static readonly Refusal ConcludedAlready = new(
        "petition.concluded", "该信访事项已按其他依据终结。", "The petition has ended for good already, on another basis.");

    public static readonly Refusal NotAnswered = new(
        "petition.not-answered", "该信访事项尚未答复，不能报结。", "The petition has not been answered, so it cannot be reported back.");

    public static readonly Refusal NotFromAbove = new(
        "petition.not-from-above", "该信访事项不是上级交办件，无需报结。", "The petition was not assigned from above; there is nobody to report back to.");

    public static readonly Refusal KeptOut = new(
        "petition.kept-out", "该信访事项涉及您所在的部门，或者您应当回避，不得查阅、办理。",
        "The petition complains of your department, or you are recused: you may neither read nor handle it.", StatusCodes.Status403Forbidden);

    public static readonly Refusal NobodyReceived = new(
        "petition.nobody-received", "只有来访、来电登记接待人。", "Only a visit or a call has somebody who received it.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal MoreThanCame = new(
        "petition.more-representatives-than-people", "代表多于来访人数。", "There are more representatives than people.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NoGroup = new(
        "petition.no-group", "该信访事项不是集体访，无须推选代表。", "The petition is no group visit: there is nobody to elect.");

    public static readonly Refusal NobodyElected = new(
        "petition.no-representatives", "集体访须先推选代表（2005 年条例第十八条、2022 年条例第二十条）。",
        "A group visit first elects its representatives (2005 Art. 18; 2022 Art. 20).");

    public static readonly Refusal AccusedMissing = new(
        "petition.accused-missing", "检举控告须写明被检举控告的单位或者人员，其他类别不填。",
        "An accusation names whom it accuses; the other classes name nobody.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal RouteMissing = new(
        "petition.route-missing", "2022 年条例的申诉求决事项须写明第三十一条的处理途径，其他事项不填。",
        "An appeal under 2022 names its route of Art. 31; other petitions name none.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal AccusedHandles = new(
        "petition.accused-handles", "不得将检举控告材料转给被检举控告的单位、人员，也不得由应当回避的人员办理（2022 年条例第二十八条、第三十条）。",
        "Whoever is accused, or recused, neither gets nor handles the petition (2022 Arts 28, 30).");

    public static readonly Refusal NoObjectionIn2005 = new(
        "petition.no-objection-in-2005", "2005 年条例没有管辖异议的规定。", "The regulation of 2005 knows no objection to competence.");

    public static readonly Refusal ObjectionPending = new(
        "petition.objection-pending", "已提出管辖异议，转送、交办机关尚未答复。", "An objection to competence is still to be answered by the sender.");

    public static readonly Refusal ObjectionTooLate = new(
        "petition.objection-too-late", "管辖异议须自收到之日起五个工作日内提出（2022 年条例第二十三条）。",
        "An objection is raised within 5 working days of receipt (2022 Art. 23).");

    public static readonly Refusal NoObjection = new(
        "petition.no-objection", "该信访事项没有待答复的管辖异议。", "There is no objection to answer.");

    public static readonly Refusal BelongsElsewhere = new(
        "petition.belongs-elsewhere", "该事项应通过诉讼、仲裁等途径解决（2022 年条例第三十一条第一至三项），请告知途径，不予受理。",
        "The matter belongs to courts, arbitration or the party’s procedures (2022 Art. 31(1)-(3)): decline it and name the route.");

    public static readonly Refusal Final = new(
        "petition.final", "该信访事项已经终结，同一事实和理由不再受理（2005 年条例第三十五条、2022 年条例第三十六条）。",
        "The matter has ended for good: the same facts and reasons are no longer accepted (2005 Art. 35; 2022 Art. 36).");

    public static readonly Refusal NoSimpleHandling = new(
        "petition.no-simple-handling", "收到日期尚无简易办理的规定。", "There was no simple handling yet on the day of receipt.");

    public static readonly Refusal NotSimple = new(
        "petition.not-simple", "上级交办、重复、多人、集体访、检举控告以及有法定程序的事项不适用简易办理。",
        "What was assigned from above, repeats another, came from several or as a group, accuses somebody or has a procedure of its own is not handled simply.");

    public static readonly Refusal SimpleTooLate = new(
        "petition.simple-too-late", "简易办理的受理期限已过，请按普通程序受理。", "The time to accept for simple handling is over: accept in the ordinary way.");

    public static readonly Refusal NoSimpleRefusal = new(
        "petition.no-simple-refusal", "可能不予支持的事项不适用简易办理，请先转为普通程序。",
        "What is not supported is not handled simply: leave simple handling first.");

    public static readonly Refusal HandlesTwice = new(
        "petition.handles-twice", "承办部门不能同时是协办部门。", "The department that handles it is not a co-handler.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal RecusedByOneself = new(
        "petition.recused-by-oneself", "回避由他人决定。", "Somebody else decides on a recusal.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal TermInThePast = new(
        "petition.term-in-the-past", "限期早于办理日期。", "The term ends before the day of the act.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal TermMissing = new(
        "petition.term-missing", "2022 年条例未规定督办反馈的期限，请写明。", "The regulation of 2022 sets no term for the reply: name one.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal RoundOpen = new(
        "petition.supervision-open", "上一次督办尚未反馈。", "The last round of supervision has not been answered.");

    public static readonly Refusal NoRound = new(
        "petition.no-supervision", "没有待反馈的督办。", "There is no supervision to answer.");

    public static readonly Refusal NoExtension = new(
        "petition.no-extension", "该期限依法不得延长。", "The law does not let this term be extended.");

    public static readonly Refusal ApprovedByOfficer = new(
        "petition.approved-by-officer", "延长期限须由行政机关负责人批准，承办人不得自行批准。", "The head approves an extension, not the officer who handles the petition.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal Overdue = new(
        "petition.overdue", "办理期限已经届满，不能再延长。", "The term is over and can no longer be extended.");

    public static readonly Refusal HearingDays = new(
        "petition.hearing-days", "听证须在期限起算之后、登记之日以前开始并结束。", "A hearing begins after the start of the term, and ends by the day it is recorded.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NoMediation = new(
        "petition.no-mediation", "检举控告事项不适用调解。", "An accusation is not mediated.");

    public static readonly Refusal NoSuchDemand = new(
        "petition.no-such-demand", "没有该序号的诉求。", "There is no demand of that number.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal BasisMissing = new(
        "petition.basis-missing", "信访处理意见书须写明依据（2022 年条例第三十二条）。", "The written opinion cites its basis (2022 Art. 32).", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal UnderReview = new(
        "petition.under-review", "该信访事项正在复查或者复核。", "The petition is under review.");

    public static readonly Refusal NotReviewable = new(
        "petition.not-reviewable", "只有按 2022 年条例第三十一条第六项办理的事项可以申请复查、复核。",
        "Only what was decided under Art. 31(6) of 2022 can be reviewed.");

    public static readonly Refusal NotThisLevel = new(
        "petition.not-this-level", "先复查、后复核，各一次。", "First a review, then a re-examination, each once.");

    public static readonly Refusal AskedTooLate = new(
        "petition.review-asked-too-late", "申请复查、复核的三十日期限已过。", "The 30 days to ask for it are over.");

    public static readonly Refusal NothingUnderReview = new(
        "petition.nothing-under-review", "没有待作出的复查、复核意见。", "There is nothing under review.");

    public static readonly Refusal StillReviewable = new(
        "petition.still-reviewable", "尚可申请复查或者复核，或者意见尚未送达，不能终结。",
        "A review or a re-examination can still be asked for, or the opinion is not delivered: it cannot end for good.");

    public static readonly Refusal StillOpen = new(
        "petition.still-open", "该信访事项尚未办结，无须重新办理。", "The petition has not ended, so it cannot be reopened.");

    public static readonly Refusal NotChangedByReview = new(
        "petition.not-changed-by-review", "没有变更或者撤销原意见的复查、复核意见。", "No review has changed the opinion.");

    public static readonly Refusal NoSuchPage = new(
        "petition.no-such-page", "没有这一页，或者筛选条件有误。", "There is no such page, or a filter is malformed.", StatusCodes.Status400BadRequest);

    /// <summary>The demands that are still to be answered.</summary>
    public static Refusal DemandsOpen(IReadOnlyList<int> numbers) => new(
        "petition.demands-open", $"尚未答复的诉求：{string.Join("、", numbers.Select(n => $"第 {n} 项"))}。逐项答复后方可办结。",
        $"Demands without an answer: {string.Join(", ", numbers)}. Each is answered before the petition is closed.");

    /// <summary>More days than the law allows altogether.</summary>
    public static Refusal ExtendedTooLong(int most, int already) => new(
        "petition.extended-too-long", $"延长合计不得超过 {most} 日，已延长 {already} 日。", $"Extensions are {most} days altogether at most; {already} are used.",
        StatusCodes.Status422UnprocessableEntity);
}

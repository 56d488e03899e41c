using Hrss.ServiceDefaults.Problems;
using Hrss.Statutes;

namespace Hrss.Disclosure.Requests;

/// <summary>Why an act on a request for information can be refused.</summary>
internal static class RequestRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("disclosure-request", "政府信息公开申请", "request for information");

    public static readonly Refusal NeedsStaff = new(
        "disclosure-request.channel-needs-staff", "当面、邮寄、电子邮件和传真申请由工作人员登记；群众请使用网上渠道（online）。",
        "Requests in person, by post, e-mail and fax are registered by staff; the public uses channel online.", StatusCodes.Status403Forbidden);

    public static readonly Refusal NoRegulation = new(
        "disclosure-request.no-regulation", "收到日期早于 2008 年 5 月 1 日，政府信息公开条例尚未施行。",
        "Received before 2008-05-01, when no disclosure regulation was in force.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal IdentificationMissing = new(
        "disclosure-request.identification-missing", "申请须附申请人的身份证明（2019 年条例第二十九条）。",
        "A request includes the applicant's proof of identity (2019 Art. 29).", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NotReceived = new(
        "disclosure-request.not-received", "尚未与申请人确认收到该申请，请先确认（2019 年条例第三十一条）。",
        "Receipt of the request has not been confirmed yet; confirm it first (2019 Art. 31).");

    public static readonly Refusal AlreadyReceived = new("disclosure-request.received", "该申请已确认收到。", "The request has been received already.");

    public static readonly Refusal Answered = new("disclosure-request.answered", "该申请已答复。", "The request has been answered.");

    public static readonly Refusal Withdrawn = new("disclosure-request.withdrawn", "该申请已由申请人撤回。", "The applicant has withdrawn the request.");

    public static readonly Refusal Closed = new("disclosure-request.closed", "该申请已归档。", "The request has been closed and filed.");

    public static readonly Refusal NotAnswered = new("disclosure-request.not-answered", "该申请尚未答复。", "The request has not been answered yet.");

    public static readonly Refusal AwaitsCorrection = new(
        "disclosure-request.awaits-correction", "该申请正等待补正。", "The request awaits its correction.");

    public static readonly Refusal AwaitsPayment = new(
        "disclosure-request.awaits-payment", "该申请正等待申请人缴费。", "The request awaits the applicant's payment.");

    public static readonly Refusal CorrectionAskedOnce = new(
        "disclosure-request.correction-asked-once", "补正须一次性告知，该申请已告知过（2019 年条例第三十条）。",
        "Correction is asked for once; it has been asked for (2019 Art. 30).");

    public static readonly Refusal CorrectionTooLate = new(
        "disclosure-request.correction-too-late", "补正告知须自收到申请之日起 7 个工作日内作出（2019 年条例第三十条）。",
        "Correction is asked for within 7 working days of receipt (2019 Art. 30).");

    public static readonly Refusal NothingToCorrect = new(
        "disclosure-request.no-correction-asked", "未告知补正，或补正已完成。", "No correction was asked for, or it has been made.");

    public static readonly Refusal OpinionOut = new(
        "disclosure-request.opinion-out", "征求的意见尚未返回，也未逾期，暂不能提供该信息。",
        "An opinion that was asked for is still out and not overdue: the information cannot be given yet.");

    public static readonly Refusal NoSuchLetter = new(
        "disclosure-request.no-such-letter", "没有此序号的征求意见书。", "No letter asking for an opinion has this number.", StatusCodes.Status404NotFound);

    public static readonly Refusal OpinionBack = new(
        "disclosure-request.opinion-back", "该意见已返回，或已认定逾期。", "The opinion is back, or was noted as overdue.");

    public static readonly Refusal LetterDelivered = new(
        "disclosure-request.letter-delivered", "该征求意见书已送达。", "The letter asking for the opinion has been delivered.");

    public static readonly Refusal OpinionNotOverdue = new(
        "disclosure-request.opinion-not-overdue", "意见期限自收到征求意见书之日起 15 个工作日，尚未届满（2019 年条例第三十二条、第三十四条）。",
        "The 15 working days for the opinion, from receipt of the letter, have not run out (2019 Arts 32, 34).");

    public static readonly Refusal NoOpinionGround = new(
        "disclosure-request.no-opinion-ground", "征求意见的对象只能是第三方或者其他机关。", "Opinions are asked of a third party or of another organ.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal ThirdPartyObjected = new(
        "disclosure-request.third-party-objected", "第三方不同意公开；认为不公开会对公共利益造成重大影响的，须写明理由并书面告知第三方（publicInterest）。",
        "A third party objects. Where not disclosing would greatly harm the public interest, give the reason, which is told to the third party (publicInterest).",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal ExtensionPending = new(
        "disclosure-request.extension-pending", "已有一项延期待审批。", "An extension is waiting for approval.");

    public static readonly Refusal NoExtensionAsked = new(
        "disclosure-request.no-extension-asked", "没有待审批的延期。", "No extension is waiting for approval.");

    public static readonly Refusal ApprovedByAsker = new(
        "disclosure-request.approved-by-asker", "延期由政府信息公开工作机构负责人审批，不得由呈报人自批。",
        "An extension is approved by the head of the disclosure office, not by who asks for it.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal Overdue = new(
        "disclosure-request.overdue", "答复期限已届满，不能再延长。", "The term to answer has run out; it cannot be extended any more.");

    public static readonly Refusal OverdueReasonMissing = new(
        "disclosure-request.overdue-reason-missing", "答复已逾期，须写明逾期原因（overdueReason）；逾期永久计入统计。",
        "The answer is late: say why (overdueReason). It stays counted as late.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NoCostFee = new(
        "disclosure-request.no-cost-fee", "该申请不适用检索、复制、邮寄费：此项收费仅见于 2008 年条例第二十七条，2017 年 4 月 1 日起停收；2019 年条例第四十二条规定不收取费用。",
        "No fee for search, copies or post applies: 2008 Art. 27 alone allowed it, until 2017-03-31; under 2019 Art. 42 a request is free.");

    public static readonly Refusal NothingToWaive = new(
        "disclosure-request.nothing-to-waive", "没有可减免的费用。", "There is no fee to waive.");

    public static readonly Refusal WaiverForCitizens = new(
        "disclosure-request.waiver-for-citizens", "减免适用于经济困难的公民。", "A waiver is for citizens in hardship.");

    public static readonly Refusal NoProcessingFee = new(
        "disclosure-request.no-processing-fee", "该申请不适用信息处理费（国办函〔2020〕109号自 2021 年起施行）。",
        "No information processing fee applies (the measures of 2020 apply from 2021).");

    public static readonly Refusal NothingToCharge = new(
        "disclosure-request.nothing-to-charge", "未超过免费的件数或者页数，不收取信息处理费。", "Within the free number of requests or pages: there is no processing fee.");

    public static readonly Refusal ProcessingFeeNoticed = new(
        "disclosure-request.processing-fee-noticed", "该申请已发出收费通知，按件与按量不得同时计收。",
        "A fee notice has been sent; by count and by volume are never charged together.");

    public static readonly Refusal NothingToPay = new("disclosure-request.nothing-to-pay", "没有待缴的费用。", "There is nothing to pay.");

    public static readonly Refusal PaidTooLate = new(
        "disclosure-request.paid-too-late", "缴费期限已届满，视为放弃申请（国办函〔2020〕109号）。", "The time to pay has run out; the request counts as given up.");

    public static readonly Refusal NotUnder2008 = new(
        "disclosure-request.not-under-2008", "2008 年条例没有此项规定（2019 年条例第三十五条）。", "The regulation of 2008 knows no such act (2019 Art. 35).");

    public static readonly Refusal ReasonsAskedAlready = new(
        "disclosure-request.reasons-asked", "已要求申请人说明理由。", "The applicant has been asked for reasons.");

    public static readonly Refusal ReasonsNotAsked = new(
        "disclosure-request.reasons-not-asked", "须先要求申请人说明理由（2019 年条例第三十五条）。", "Ask the applicant for reasons first (2019 Art. 35).");

    public static readonly Refusal DelaySetAlready = new(
        "disclosure-request.delay-set", "已确定延迟答复的期限。", "The delay has been set.");

    public static readonly Refusal DelayTooShort = new(
        "disclosure-request.delay-too-short", "延迟答复的期限须长于法定的 20 个工作日。", "A delay is longer than the 20 working days of the law.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal EvidenceMissing = new(
        "disclosure-request.evidence-missing", "须列明该申请人此前的申请编号（earlierRequests）。", "List the applicant's earlier requests by number (earlierRequests).",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal EvidenceNotTheirs = new(
        "disclosure-request.evidence-not-theirs", "所列编号中有的不是该申请人此前的申请。", "Some of the numbers are not earlier requests of this applicant.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal EvidenceNotAnswered = new(
        "disclosure-request.evidence-not-answered", "重复申请须以已答复的申请为据（2019 年条例第三十六条第六项）。",
        "A request is a repeat of one that has been answered (2019 Art. 36 item 6).", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NotCorrectedYet = new(
        "disclosure-request.correction-not-due", "补正期限尚未届满，或者未告知补正。", "The time for correction has not run out, or none was asked for.");

    public static readonly Refusal NotUnpaidYet = new(
        "disclosure-request.payment-not-due", "缴费期限尚未届满，或者未通知缴费。", "The time to pay has not run out, or no fee was noticed.");

    public static readonly Refusal NotStillUnclear = new(
        "disclosure-request.not-corrected", "此结果适用于补正后仍不明确的申请。", "This outcome is for a request still unclear after its correction.");

    public static readonly Refusal WithheldMissing = new(
        "disclosure-request.withheld-missing", "部分公开须列明不予公开部分的理由（withheld，不予公开各项结果的代码）。",
        "A partial answer lists why the rest is withheld (withheld, codes of refusing outcomes).", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal WithheldUnknown = new(
        "disclosure-request.withheld-unknown", "withheld 只能是该条例不予公开各项结果的代码，且仅用于部分公开。",
        "withheld holds codes of the regulation's refusing outcomes, and goes with a partial answer only.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NotAPetition = new(
        "disclosure-request.not-a-petition", "仅以“信访举报投诉类申请”答复的申请可转为信访事项（2019 年条例第三十九条）。",
        "Only a request answered as in truth a petition becomes one (2019 Art. 39).");

    public static readonly Refusal NotOursToAnswer = new(
        "disclosure-request.not-elsewhere", "仅以“不属于本机关公开”或者“本机关不掌握”答复的申请可移送。",
        "Only a request answered as not this organ's is passed on.");

    public static readonly Refusal TransferredAlready = new("disclosure-request.transferred", "该申请已移送。", "The request has been passed on.");

    public static readonly Refusal DeliveredAlready = new("disclosure-request.delivered", "答复已送达。", "The answer has been delivered.");

    public static readonly Refusal NotDelivered = new(
        "disclosure-request.not-delivered", "答复尚未送达，不能归档。", "The answer has not been delivered: the request cannot be closed.");

    public static readonly Refusal ProposedAlready = new(
        "disclosure-request.proposed", "该信息已建议纳入主动公开。", "The information has been proposed for the catalogue.");

    public static readonly Refusal NoSuchPage = new(
        "disclosure-request.no-such-page", "列表的阶段或页码有误。", "The stage or the page of the list is wrong.", StatusCodes.Status400BadRequest);

    public static readonly Refusal NoSuchLetterKind = new(
        "disclosure-request.no-such-document", "该申请没有此种文书。", "The request has no such document.", StatusCodes.Status404NotFound);

    /// <summary>Nothing can be done with the request where it stands.</summary>
    public static Refusal NotInHand(InformationRequest request) => request.Stage switch
    {
        RequestStage.Submitted => NotReceived,
        RequestStage.Answered => Answered,
        RequestStage.Withdrawn => Withdrawn,
        RequestStage.AwaitingCorrection => AwaitsCorrection,
        RequestStage.AwaitingPayment => AwaitsPayment,
        _ => Closed,
    };

    /// <summary>The law allows no more than so many working days.</summary>
    public static Refusal ExtensionTooLong(int most) => new(
        "disclosure-request.extension-too-long", $"延长累计不得超过 {most} 个工作日。", $"Extensions do not exceed {most} working days altogether.",
        StatusCodes.Status422UnprocessableEntity);

    /// <summary>The amount paid is not the amount due.</summary>
    public static Refusal OtherAmount(long dueInFen) => new(
        "disclosure-request.other-amount", $"应缴 {dueInFen} 分，与所填金额不符。", $"{dueInFen} fen are due, which is not the amount given.",
        StatusCodes.Status422UnprocessableEntity);

    /// <summary>The regulation that rules the request knows other outcomes.</summary>
    public static Refusal OutcomeUnknown(DisclosureRegulation regulation)
    {
        var codes = string.Join(", ", DisclosureOutcomes.Under(regulation).Select(o => o.Code));
        return new("disclosure-request.outcome-unknown", $"该申请适用的条例没有此答复结果；可用：{codes}。",
            $"The regulation that rules the request has no such outcome; it has: {codes}.", StatusCodes.Status422UnprocessableEntity);
    }

    public static readonly Refusal ApplicantUnknown = new(
        "disclosure-request.applicant-unknown", "转来的事项没有姓名或者联系方式，不能作为政府信息公开申请登记（2019 年条例第二十九条）。",
        "What was transferred has no name or no contact, so it cannot be registered as a request for information (2019 Art. 29).");
}

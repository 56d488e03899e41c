using Hrss.ServiceDefaults.Problems;

namespace Hrss.Consultation;

/// <summary>Why an act on a consultation can be refused.</summary>
internal static class ConsultationRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("consultation", "咨询事项", "consultation");

    public static readonly Refusal NoSuchPage = new(
        "consultation.no-such-page", "没有这一页，或者筛选条件有误。", "There is no such page, or a filter is malformed.", StatusCodes.Status400BadRequest);

    public static readonly Refusal NeedsForwarder = new(
        "consultation.channel-needs-forwarder", "市长信箱和市长热线的事项由市级系统转办或由工作人员登记；群众请使用网上渠道（online）。",
        "Items of the mayor's mailbox and hotline are forwarded by a municipal system or registered by staff; the public uses channel online.",
        StatusCodes.Status403Forbidden);

    public static readonly Refusal SourceNeedsForwarder = new(
        "consultation.source-needs-forwarder", "来源编号只能由转办系统或工作人员填写。",
        "Only a forwarding system or staff may name a source.", StatusCodes.Status403Forbidden);

    public static readonly Refusal SourceMissing = new(
        "consultation.source-missing", "市级系统转办的市长信箱事项须写明来源系统及其编号。",
        "An item of the mayor's mailbox that a system forwards names its system and its number there.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NotForwarded = new(
        "mailbox.channel-not-forwarded", "转办渠道为市长信箱、省长信箱或者市长热线；网上咨询由群众自行提出。",
        "What is forwarded comes by the mayor's mailbox, the governor's mailbox or the hotline; online questions are asked by people themselves.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal OtherSystem = new(
        "mailbox.other-system", "该来源系统未登记，或者不由此客户端代表。",
        "This source system is not registered, or not for this client.", StatusCodes.Status403Forbidden);

    public static readonly Refusal NoSuchReply = RequestProblems.NotFound("mailbox", "答复", "reply");

    public static readonly Refusal NoSuchSystem = RequestProblems.NotFound("mailbox", "来源系统", "source system");

    public static readonly Refusal NoWebhook = new(
        "mailbox.no-webhook", "该来源系统没有回推地址，由其自行读取答复。", "This source system has no webhook; it reads its replies itself.");

    public static readonly Refusal OtherContent = new(
        "mailbox.other-content", "该来源编号此前已以其他内容登记，未作任何更改。",
        "This number of the source was registered before with another content. Nothing was changed.");

    public static readonly Refusal ChannelOfTransfers = new(
        "consultation.channel-of-transfers", "渠道 transferred 仅用于系统内其他业务转送的事项。",
        "Channel transferred is for what another service of the system passes on, and for nobody else.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal TooEarly = new(
        "consultation.date-too-early", "收到日期早于 1990 年 1 月 1 日，无法计算答复期限。",
        "Received before 1990-01-01, from when on due dates are reckoned.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NotDispatched = new(
        "consultation.not-dispatched", "该事项尚未派单至承办部门。", "The item has not been dispatched to a department.");

    public static readonly Refusal Answered = new(
        "consultation.answered", "该事项已答复。", "The item has been answered.");

    public static readonly Refusal Refused = new(
        "consultation.refused", "该事项已不予受理。", "The item has been refused.");

    public static readonly Refusal Closed = new(
        "consultation.closed", "该事项已办结归档。", "The item has been closed.");

    public static readonly Refusal ObjectionPending = new(
        "consultation.objection-pending", "退单异议尚未决定，请先决定。", "The objection to the dispatch is not decided yet; decide it first.");

    public static readonly Refusal NoObjection = new(
        "consultation.no-objection", "没有待决定的退单异议。", "There is no objection to decide.");

    public static readonly Refusal ObjectionDecided = new(
        "consultation.objection-decided", "本次派单的异议已被驳回，由该部门办理。", "The objection to this dispatch was refused; the department handles the item.");

    public static readonly Refusal NotCoHandler = new(
        "consultation.not-co-handler", "该部门不是本事项的协办部门。", "The department is no co-handler of the item.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal ExtensionPending = new(
        "consultation.extension-pending", "已有延期申请待批。", "An extension has been asked for and is not decided yet.");

    public static readonly Refusal NoExtension = new(
        "consultation.no-extension", "没有待批的延期申请。", "There is no extension to decide.");

    public static readonly Refusal ExtensionTooLate = new(
        "consultation.extension-too-late", "答复期限已届满，不能延期。", "The term has ended and cannot be extended.");

    public static readonly Refusal RouteAfterAnswer = new(
        "consultation.answered-not-refusable", "该事项已答复，不能再不予受理。", "The item has been answered and can no longer be refused.");

    public static readonly Refusal EarlierMissing = new(
        "consultation.earlier-missing", "以同一事实不予受理的，须指明已依法答复的事项（sameAs）。",
        "A refusal for the same facts names the item that was lawfully answered (sameAs).", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal EarlierNotAnswered = new(
        "consultation.earlier-not-answered", "所指事项尚未答复，不能据此不予受理。", "The item referred to has not been answered.");

    public static readonly Refusal NotPublished = new(
        "question.not-published", "该事项没有公开的问答。", "Nothing of the item is published.");

    public static readonly Refusal NoSuchQuestion = new(
        "question.not-found", "登记编号或者查询码有误。", "The number or the access code is wrong.", StatusCodes.Status404NotFound);

    public static Refusal PersonalData(string chinese, string english) => new(
        "question.personal-data", $"公开的文字中含有{chinese}，请先隐去。", $"The text to be published holds {english}; redact it first.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NotCalledBack = new(
        "consultation.not-called-back", "最近答复之后尚未回访，不能返工。", "Nobody was called back since the latest answer, so it cannot be sent back.");

    public static readonly Refusal NothingToRework = new(
        "consultation.nothing-to-rework", "回访结果为已解决且满意，无须返工。", "It was solved and the inquirer was satisfied: there is nothing to rework.");

    public static Refusal ExtensionTooLong(int left) => new(
        "consultation.extension-too-long", $"最多还可延长 {left} 个工作日。", $"At most {left} more working days may be granted.", StatusCodes.Status422UnprocessableEntity);

    /// <summary>Why nothing more is done about an item that has ended; null while it has not.</summary>
    public static Refusal? Ended(Consultation consultation) => consultation.Stage switch
    {
        ConsultationStage.Refused => Refused,
        ConsultationStage.Closed => Closed,
        _ => null,
    };

    public static readonly Refusal NotAnswered = new(
        "consultation.not-answered", "该事项尚未答复，不能回访。", "The item has not been answered, so there is nothing to call back about.");
}

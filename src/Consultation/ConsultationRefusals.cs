using Hrss.ServiceDefaults.Problems;

namespace Hrss.Consultation;

/// <summary>Why an act on a consultation can be refused.</summary>
internal static class ConsultationRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("consultation", "咨询事项", "consultation");

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

    public static readonly Refusal NotAnswered = new(
        "consultation.not-answered", "该事项尚未答复，不能回访。", "The item has not been answered, so there is nothing to call back about.");
}

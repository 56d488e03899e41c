using Hrss.ServiceDefaults.Problems;

namespace Hrss.Petition.Petitions;

/// <summary>Why an act on a petition can be refused.</summary>
internal static class PetitionRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("petition", "信访事项", "petition");

    public static readonly Refusal NeedsStaff = new(
        "petition.channel-needs-staff", "来访、来信和交办件由工作人员登记；群众请使用网上渠道（online）。",
        "Visits, letters and assigned matters are registered by staff; the public uses channel online.", StatusCodes.Status403Forbidden);

    public static readonly Refusal ChannelOfTransfers = new(
        "petition.channel-of-transfers", "渠道 transferred 仅用于系统内其他业务转送的事项。",
        "Channel transferred is for what another service of the system passes on, and for nobody else.", StatusCodes.Status422UnprocessableEntity);

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

    public static readonly Refusal NotAnswered = new(
        "petition.not-answered", "该信访事项尚未答复，不能报结。", "The petition has not been answered, so it cannot be reported back.");

    public static readonly Refusal NotFromAbove = new(
        "petition.not-from-above", "该信访事项不是上级交办件，无需报结。", "The petition was not assigned from above; there is nobody to report back to.");
}

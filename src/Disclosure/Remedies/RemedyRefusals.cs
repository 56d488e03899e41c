using Hrss.ServiceDefaults.Problems;

namespace Hrss.Disclosure.Remedies;

/// <summary>Why an act on a remedy can be refused.</summary>
internal static class RemedyRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("remedy", "救济事项", "remedy");

    public static readonly Refusal NoRegulation = new(
        "remedy.no-regulation", "提起日期早于 2008 年 5 月 1 日，政府信息公开条例尚未施行。",
        "Sought before 2008-05-01, when no disclosure regulation was in force.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal SoughtLater = new(
        "remedy.sought-later", "提起日期不得晚于登记日期，知道行为之日不得晚于提起日期。",
        "A remedy is not sought after it is registered, nor before the claimant knew of the act.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal RequestUnknown = new(
        "remedy.request-unknown", "没有此公开申请，或者登记编号与该申请不符。", "There is no such request, or it has another number.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal OnlyLawsuitsFollow = new(
        "remedy.only-lawsuits-follow", "只有行政诉讼可以填写所依据的复议。", "Only a lawsuit follows a review.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal ReviewUnknown = new(
        "remedy.review-unknown", "没有此行政复议。复议后起诉须填写所依据的复议事项。", "There is no such review. A lawsuit after review names the review that it follows.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal ReviewPending = new(
        "remedy.review-pending", "该行政复议尚未审结，不能作为复议后起诉的依据。", "The review has not been decided yet, so no lawsuit can follow it.");

    public static readonly Refusal ReceivedOutOfOrder = new(
        "remedy.received-out-of-order", "收到副本日期须在前一步骤之后、办理日期当日或者之前。",
        "The copy is received after the preceding step, and no later than the day of this act.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal Notified = new("remedy.notified", "答复通知已登记。", "The notice to answer is recorded already.");

    public static readonly Refusal NotNotified = new(
        "remedy.not-notified", "尚未登记答复通知，无从提交答复。", "The notice to answer has not been recorded, so there is nothing to answer yet.");

    public static readonly Refusal Defended = new("remedy.defended", "答复、答辩已提交。", "The statement of defence has been filed.");

    public static readonly Refusal Concluded = new("remedy.concluded", "该救济事项已审结。", "The remedy has been concluded.");

    public static readonly Refusal Pending = new("remedy.pending", "该救济事项尚未审结。", "The remedy has not been concluded.");

    public static readonly Refusal NoAppeal = new("remedy.no-appeal", "只有一审判决可以上诉。", "Only a judgment of the first instance can be appealed.");

    public static readonly Refusal NothingOrdered = new(
        "remedy.nothing-ordered", "该决定、判决没有责令重新作出决定。", "The decision or judgment did not order the bureau to decide anew.");

    public static readonly Refusal NotAnsweredAnew = new(
        "remedy.not-answered-anew", "该申请尚未依此复议决定、判决重新答复；请先在该申请上登记重新答复。",
        "The request has not been answered anew by order of this remedy. Answer it there first.");

    public static readonly Refusal OutcomeUnknown = new(
        "remedy.outcome-unknown", "没有此答复结果。", "There is no such outcome of a request.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NoSuchPage = new(
        "remedy.no-such-page", "列表的栏目、年份或页码有误。", "The track, the year or the page of the list is wrong.", StatusCodes.Status400BadRequest);
}

using Hrss.ServiceDefaults.Problems;

namespace Hrss.Petition.Receptions;

/// <summary>Why an act on a reception day can be refused.</summary>
internal static class ReceptionRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("reception", "局长信访接待日", "reception day");

    public static readonly Refusal TooEarly = new(
        "reception.too-early", "安排日期早于 2005 年 5 月 1 日，信访条例尚未施行。", "The day is before 2005-05-01, when no petition regulation was in force.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NotAhead = new(
        "reception.not-ahead", "接待日须提前安排，且在一年以内；不能安排在或者改到当日及以前。",
        "A reception day is set in advance, by a year at most; it is neither set nor moved to the same day or the past.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NotWorked = new(
        "reception.not-a-working-day", "接待日须为工作日。", "A reception is held on a working day.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal MonthTaken = new("reception.month-taken", "该月已安排接待日。", "The month has its reception day.");

    public static readonly Refusal NotYet = new(
        "reception.not-yet", "接待日尚未到。", "The reception day has not come.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal Over = new("reception.over", "接待日已登记结果，不能更改。", "What became of the reception day is recorded and stays.");

    public static readonly Refusal WasNotHeld = new("reception.not-held", "该接待日未举行。", "The reception was not held.");

    public static readonly Refusal PetitionUnknown = new(
        "reception.petition-unknown", "该信访事项没有登记，请先登记。", "The petition is not registered. Register it first.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal CaseRecorded = new("reception.case-recorded", "该信访事项已登记另一接待结果。", "Another result of this petition's reception is recorded.");

    public static readonly Refusal HasCases = new("reception.has-cases", "已登记接待事项，不能作未举行处理。", "Cases were received on it, so it was held.");

    public static readonly Refusal FinishBefore = new(
        "reception.finish-before", "办结时限早于接待日期。", "The case is to be finished before it was received.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NoSuchYear = new(
        "reception.no-such-year", "年份有误。", "The year is wrong.", StatusCodes.Status400BadRequest);
}

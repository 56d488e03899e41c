using Hrss.ServiceDefaults.Problems;
using Hrss.Statutes;

namespace Hrss.Disclosure.Requests;

/// <summary>Why an act on a request for information can be refused.</summary>
internal static class RequestRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("disclosure-request", "政府信息公开申请", "request for information");

    public static readonly Refusal NeedsStaff = new(
        "disclosure-request.channel-needs-staff", "当面、信函和传真申请由工作人员登记；群众请使用网上渠道（online）。",
        "Requests in person, by post and by fax are registered by staff; the public uses channel online.", StatusCodes.Status403Forbidden);

    public static readonly Refusal NoRegulation = new(
        "disclosure-request.no-regulation", "收到日期早于 2008 年 5 月 1 日，政府信息公开条例尚未施行。",
        "Received before 2008-05-01, when no disclosure regulation was in force.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal IdentificationMissing = new(
        "disclosure-request.identification-missing", "申请须附申请人的身份证明（2019 年条例第二十九条）。",
        "A request includes the applicant's proof of identity (2019 Art. 29).", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal Answered = new(
        "disclosure-request.answered", "该申请已答复。", "The request has been answered.");

    public static readonly Refusal NoCostFee = new(
        "disclosure-request.no-cost-fee", "该申请不适用检索、复制、邮寄费：此项收费仅见于 2008 年条例第二十七条，2017 年 4 月 1 日起停收；2019 年条例第四十二条规定不收取费用。",
        "No fee for search, copies or post applies: 2008 Art. 27 alone allowed it, until 2017-03-31; under 2019 Art. 42 a request is free.");

    /// <summary>The regulation that rules the request knows other outcomes.</summary>
    public static Refusal OutcomeUnknown(DisclosureRegulation regulation)
    {
        var codes = string.Join(", ", DisclosureOutcomes.Under(regulation).Select(o => o.Code));
        return new("disclosure-request.outcome-unknown", $"该申请适用的条例没有此答复结果；可用：{codes}。",
            $"The regulation that rules the request has no such outcome; it has: {codes}.", StatusCodes.Status422UnprocessableEntity);
    }
}

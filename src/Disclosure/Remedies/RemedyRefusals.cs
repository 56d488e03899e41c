using Hrss.ServiceDefaults.Problems;

namespace Hrss.Disclosure.Remedies;

/// <summary>Why an act on a remedy can be refused.</summary>
internal static class RemedyRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("remedy", "救济事项", "remedy");

    public static readonly Refusal NoRegulation = new(
        "remedy.no-regulation", "提起日期早于 2008 年 5 月 1 日，政府信息公开条例尚未施行。",
        "Sought before 2008-05-01, when no disclosure regulation was in force.", StatusCodes.Status422UnprocessableEntity);
}

namespace Hrss.Portal.Pages.Problems;

/// <summary>问题: why a page cannot be shown, and what the visitor can do.</summary>
/// <param name="Status">The status of the response.</param>
/// <param name="Chinese">问题.</param>
/// <param name="English">The problem in English.</param>
/// <param name="ChineseAdvice">建议.</param>
/// <param name="EnglishAdvice">The advice in English.</param>
public sealed record Problem(int Status, string Chinese, string English, string ChineseAdvice, string EnglishAdvice)
{
    /// <summary>没有该年度: nothing is recorded for the year.</summary>
    public static Problem NoSuchYear(int year) => new(
        StatusCodes.Status404NotFound, $"没有{year}年度的记录", $"Nothing is recorded for {year}",
        "该年度没有任何登记事项。首页列有全部有记录的年度。", "No matter of that year is in the ledger. The home page lists the years that have a report.");

    /// <summary>没有该指标.</summary>
    public static Problem NoSuchFigure { get; } = new(
        StatusCodes.Status404NotFound, "没有这个指标", "There is no such figure",
        "指标代码可能有误。年度报告中的每一个数字都链接到它的依据。", "The measure’s code may be wrong. Every figure in an annual report links to its proof.");

    /// <summary>没有这一页: beyond the last page.</summary>
    public static Problem NoSuchPage { get; } = new(
        StatusCodes.Status404NotFound, "没有这一页", "There is no such page",
        "页码超出了范围，请从第一页看起。", "The page number is out of range. Start at the first page.");

    /// <summary>咨询服务暂时不可用.</summary>
    public static Problem NoConsultation { get; } = new(
        StatusCodes.Status503ServiceUnavailable, "咨询服务暂时不可用", "Question service unavailable",
        "暂时无法提问和查询，已提出的问题没有受到影响。请稍后刷新本页。", "For the moment questions can be neither asked nor read. Those already asked are safe. Please reload this page later.");

    /// <summary>年报服务暂时不可用.</summary>
    public static Problem NoReporting { get; } = new(
        StatusCodes.Status503ServiceUnavailable, "年报服务暂时不可用", "Service unavailable",
        "暂时无法读取年报数据，数据没有受到影响。请稍后刷新本页。", "The report’s data cannot be read for the moment. The data is safe. Please reload this page later.");

    /// <summary>What is said where only the status is known.</summary>
    public static Problem Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => new(
            status, "没有这个页面", "Page not found", "地址可能有误，请检查后重试，或从首页进入。", "The address may be wrong. Check it, or start from the home page."),
        >= StatusCodes.Status500InternalServerError => new(
            status, "系统出错", "Something went wrong",
            "错误已记录。如需帮助，请将下面的故障编号告知我们。", "The fault is recorded. If you need help, quote the reference below."),
        _ => new(
            status, "请求有误", "Bad request", "地址或参数有误，请检查后重试。", "The address or a parameter is wrong. Please check and try again."),
    };
}

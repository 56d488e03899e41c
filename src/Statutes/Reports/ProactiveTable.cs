namespace Hrss.Statutes;

/// <summary>A figure that table two asks for (表二指标).</summary>
/// <param name="Code">A stable code, such as <c>normative-documents.in-force</c>.</param>
/// <param name="Item">The item of 2019 Art. 20 whose block it stands in.</param>
/// <param name="Row">信息内容: the row's label.</param>
/// <param name="Column">The column's label.</param>
public sealed record ProactiveFigure(string Code, Citation Item, Wording Row, Wording Column);

/// <summary>表二 主动公开政府信息情况: which figures each form asks for, in order.</summary>
public static class ProactiveTable
{
    private static readonly Wording Issued = new("本年制发件数", "Issued this year");
    private static readonly Wording Repealed = new("本年废止件数", "Repealed this year");
    private static readonly Wording InForce = new("现行有效件数", "In force");
    private static readonly Wording Decisions = new("本年处理决定数量", "Decisions this year");
    private static readonly Wording Charged = new("本年收费金额(单位:万元)", "Charged this year, in units of ten thousand yuan");
    private static readonly Wording Rules = new("规章", "Rules");
    private static readonly Wording Documents = new("行政规范性文件", "Normative documents");
    private static readonly Wording Licences = new("行政许可", "Administrative licences");
    private static readonly Wording OtherServices = new("其他对外管理服务事项", "Other administrative services");
    private static readonly Wording Penalties = new("行政处罚", "Administrative penalties");
    private static readonly Wording Compulsion = new("行政强制", "Administrative compulsion");
    private static readonly Wording Charges = new("行政事业性收费", "Administrative charges");
    private static readonly Wording Procurement = new("政府集中采购", "Centralised procurement");
    private static readonly Wording ItemsBefore = new("上一年项目数量", "Items last year");
    private static readonly Wording Change = new("本年增/减", "Change this year");

    /// <summary>The figures of a form; none for the local one.</summary>
    public static IReadOnlyList<ProactiveFigure> FiguresOf(ReportForm form) => form switch
    {
        ReportForm.Of2021 => Of2021,
        ReportForm.Trial2019 => Trial2019,
        _ => [],
    };

    /// <summary>
    /// What a soft check of the rows with 现行有效 says: in force last year, plus issued, less repealed (inferred: a document may also
    /// lapse by itself, so a difference is to be explained, not an error).
    /// </summary>
    public static int ExpectedInForce(int lastYear, int issued, int repealed) => lastYear + issued - repealed;

    private static IReadOnlyList<ProactiveFigure> Of2021 { get; } =
    [
        Figure("rules.issued", 1, Rules, Issued), Figure("rules.repealed", 1, Rules, Repealed), Figure("rules.in-force", 1, Rules, InForce),
        Figure("normative-documents.issued", 1, Documents, Issued), Figure("normative-documents.repealed", 1, Documents, Repealed),
        Figure("normative-documents.in-force", 1, Documents, InForce),
        Figure("licences.decisions", 5, Licences, Decisions),
        Figure("penalties.decisions", 6, Penalties, Decisions), Figure("compulsion.decisions", 6, Compulsion, Decisions),
        Figure("charges.amount", 8, Charges, Charged),
    ];

    private static IReadOnlyList<ProactiveFigure> Trial2019 { get; } =
    [
        .. Made("rules", Rules), .. Made("normative-documents", Documents),
        .. Managed("licences", 5, Licences), .. Managed("other-services", 5, OtherServices),
        .. Managed("penalties", 6, Penalties), .. Managed("compulsion", 6, Compulsion),
        Figure("charges.items-before", 8, Charges, ItemsBefore), Figure("charges.change", 8, Charges, Change),
        Figure("procurement.items", 9, Procurement, new("采购项目数量", "Items procured")),
        Figure("procurement.amount", 9, Procurement, new("采购总金额", "Total amount")),
    ];

    private static IEnumerable<ProactiveFigure> Made(string code, Wording row) =>
    [
        Figure(code + ".made", 1, row, new("本年新制作数量", "Made this year")),
        Figure(code + ".published", 1, row, new("本年新公开数量", "Published this year")),
        Figure(code + ".published-in-all", 1, row, new("对外公开总数量", "Published in all")),
    ];

    private static IEnumerable<ProactiveFigure> Managed(string code, int item, Wording row) =>
    [
        Figure(code + ".items-before", item, row, ItemsBefore), Figure(code + ".change", item, row, Change),
        Figure(code + ".decisions", item, row, new("处理决定数量", "Decisions")),
    ];

    private static ProactiveFigure Figure(string code, int item, Wording row, Wording column) =>
        new(code, new(Instruments.Disclosure2019, 20, null, item), row, column);
}

using Hrss.ServiceDefaults.Problems;

namespace Hrss.Disclosure.Imports;

/// <summary>台账的列.</summary>
public enum LedgerColumn
{
    /// <summary>索引号, the ledger's own.</summary>
    Number,

    /// <summary>标题.</summary>
    Title,

    /// <summary>责任科室.</summary>
    Department,

    /// <summary>信息领域.</summary>
    Field,

    /// <summary>信息类型.</summary>
    Kind,

    /// <summary>主题.</summary>
    Theme,

    /// <summary>文号.</summary>
    DocumentNumber,

    /// <summary>信息形成日期.</summary>
    ProducedOn,

    /// <summary>公开日期.</summary>
    PublishedOn,

    /// <summary>公开渠道.</summary>
    Channels,

    /// <summary>有效性.</summary>
    Validity,

    /// <summary>废止日期.</summary>
    EndedOn,

    /// <summary>有效期至.</summary>
    ExpiresOn,

    /// <summary>拟稿人.</summary>
    Author,

    /// <summary>保密审查人.</summary>
    Reviewer,

    /// <summary>正文.</summary>
    Body,

    /// <summary>序号, 备注, 退回原因: understood and not brought in.</summary>
    Ignored,
}

/// <summary>列名: which column of a ledger says what, as bureaus head them.</summary>
public sealed class LedgerHeadings
{
    /// <summary>The heading of the reasons in the file of rejected rows.</summary>
    public const string Reasons = "退回原因";

    private const int MostColumns = 64;

    // The first name is the one used in what is said to people.
    private static readonly (LedgerColumn Column, bool Required, string[] Names)[] Known =
    [
        (LedgerColumn.Number, false, ["索引号", "原编号", "编号", "信息索引号", "原索引号"]),
        (LedgerColumn.Title, true, ["标题", "信息标题", "信息名称", "名称", "文件名称"]),
        (LedgerColumn.Department, true, ["责任科室", "责任部门", "责任单位", "公开责任单位", "公开部门", "科室"]),
        (LedgerColumn.Field, true, ["信息领域", "领域"]),
        (LedgerColumn.Kind, false, ["信息类型", "类型", "类别", "信息类别"]),
        (LedgerColumn.Theme, false, ["主题", "主题词", "主题分类"]),
        (LedgerColumn.DocumentNumber, false, ["文号", "发文字号", "文件编号"]),
        (LedgerColumn.ProducedOn, true, ["信息形成日期", "形成日期", "生成日期", "成文日期", "产生日期"]),
        (LedgerColumn.PublishedOn, true, ["公开日期", "发布日期", "公布日期"]),
        (LedgerColumn.Channels, true, ["公开渠道", "公开方式", "发布渠道", "公开形式"]),
        (LedgerColumn.Validity, false, ["有效性", "效力", "效力状态", "是否有效"]),
        (LedgerColumn.EndedOn, false, ["废止日期", "失效日期", "废止或失效日期"]),
        (LedgerColumn.ExpiresOn, false, ["有效期至", "有效期", "有效期届满日"]),
        (LedgerColumn.Author, false, ["拟稿人", "作者", "经办人"]),
        (LedgerColumn.Reviewer, false, ["保密审查人", "审查人", "审核人"]),
        (LedgerColumn.Body, true, ["正文", "内容", "信息内容", "内容概述", "摘要", "网址", "链接"]),
        (LedgerColumn.Ignored, false, ["序号", "备注", Reasons]),
    ];

    private static readonly Dictionary<string, LedgerColumn> ByName =
        Known.SelectMany(known => known.Names.Select(name => (name, known.Column))).ToDictionary(x => x.name, x => x.Column);

    private readonly LedgerColumn[] columns;

    private LedgerHeadings(IReadOnlyList<string> written, LedgerColumn[] columns)
    {
        Written = written;
        this.columns = columns;
    }

    /// <summary>The names of the columns, for people.</summary>
    public static string Names => string.Join('、', Known.Select(known => known.Names[0]).Concat(["备注"]).Where(name => name != "序号"));

    /// <summary>The headings as they are in the file.</summary>
    public IReadOnlyList<string> Written { get; }

    /// <summary>What a column is called in this file; its usual name where the file has not got it.</summary>
    public string NameOf(LedgerColumn column) =>
        Array.IndexOf(columns, column) is >= 0 and var at ? Written[at] : Known.Single(known => known.Column == column).Names[0];

    /// <summary>The text of a row in a column, without blanks around it; null where it is empty.</summary>
    public string? Read(IReadOnlyList<string> cells, LedgerColumn column) =>
        Array.IndexOf(columns, column) is >= 0 and var at && at < cells.Count && cells[at].Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Understands the first row, or says which heading is wrong.</summary>
    public static (LedgerHeadings? Headings, Refusal? Refusal) Of(IReadOnlyList<string> firstRow)
    {
        var used = firstRow.Select(heading => heading.Trim()).ToList();
        while (used.Count > 0 && used[^1].Length == 0)
            used.RemoveAt(used.Count - 1);
        if (used.Count > MostColumns)
            return (null, ImportRefusals.UnknownHeading(Shown(used[MostColumns])));
        var columns = new List<LedgerColumn>();
        foreach (var heading in used)
        {
            // 标题（必填） and 公开日期 * are usual in templates.
            if (!ByName.TryGetValue(Bare(heading), out var column))
                return (null, ImportRefusals.UnknownHeading(Shown(heading)));
            if (column != LedgerColumn.Ignored && columns.Contains(column))
                return (null, ImportRefusals.RepeatedHeading(heading));
            columns.Add(column);
        }

        return Known.FirstOrDefault(known => known.Required && !columns.Contains(known.Column)) is { Names: [var missing, ..] }
            ? (null, ImportRefusals.MissingHeading(missing))
            : (new LedgerHeadings(used, [.. columns]), null);
    }

    private static string Bare(string heading) =>
        heading.Split(['（', '('], 2)[0].Trim(' ', '*', '　', '\n', '\r').Replace(" ", "", StringComparison.Ordinal);

    private static string Shown(string heading) => heading.Length <= 30 ? heading : heading[..30] + "…";
}

using Hrss.ServiceDefaults.Problems;

namespace Hrss.Ledgers;

/// <summary>台账的列: which columns a kind of ledger has and under which names bureaus head them.</summary>
/// <typeparam name="TColumn">The columns.</typeparam>
/// <param name="number">The column of the ledger's own number.</param>
/// <param name="known">The columns; the first name of each is the one used in what is said to people.</param>
/// <param name="ignored">Headings that are understood and not brought in, besides 序号, 备注 and 退回原因.</param>
public sealed class LedgerLayout<TColumn>(
    TColumn number, IReadOnlyList<(TColumn Column, bool Required, string[] Names)> known, IReadOnlyList<string>? ignored = null) where TColumn : struct, Enum
{
    private const int MostColumns = 64;

    private readonly Dictionary<string, TColumn?> byName = known.SelectMany(column => column.Names.Select(name => (name, (TColumn?)column.Column)))
        .Concat(((string[])["序号", "备注", LedgerHeadings.Reasons, .. ignored ?? []]).Select(name => (name, (TColumn?)null)))
        .ToDictionary(x => x.name, x => x.Item2);

    /// <summary>The column of the ledger's own number.</summary>
    public TColumn Number => number;

    /// <summary>The names of the columns, for people.</summary>
    public string Names => string.Join('、', known.Select(column => column.Names[0]).Append("备注"));

    /// <summary>The usual name of a column.</summary>
    public string NameOf(TColumn column) => known.Single(k => k.Column.Equals(column)).Names[0];

    /// <summary>Understands the first row, or says which heading is wrong.</summary>
    public (LedgerHeadings<TColumn>? Headings, Refusal? Refusal) Understand(IReadOnlyList<string> firstRow)
    {
        var used = firstRow.Select(heading => heading.Trim()).ToList();
        while (used.Count > 0 && used[^1].Length == 0)
            used.RemoveAt(used.Count - 1);
        if (used.Count > MostColumns)
            return (null, ImportRefusals.UnknownHeading(Shown(used[MostColumns]), Names));
        var columns = new List<TColumn?>();
        foreach (var heading in used)
        {
            // 标题（必填） and 公开日期 * are usual in templates.
            if (!byName.TryGetValue(Bare(heading), out var column))
                return (null, ImportRefusals.UnknownHeading(Shown(heading), Names));
            if (column is not null && columns.Contains(column))
                return (null, ImportRefusals.RepeatedHeading(heading));
            columns.Add(column);
        }

        return known.FirstOrDefault(k => k.Required && !columns.Contains(k.Column)) is { Names: [var missing, ..] }
            ? (null, ImportRefusals.MissingHeading(missing))
            : (new LedgerHeadings<TColumn>(this, used, [.. columns]), null);
    }

    private static string Bare(string heading) =>
        heading.Split(['（', '('], 2)[0].Trim(' ', '*', '　', '\n', '\r').Replace(" ", "", StringComparison.Ordinal);

    private static string Shown(string heading) => heading.Length <= 30 ? heading : heading[..30] + "…";
}

/// <summary>列名 that every ledger can have.</summary>
public static class LedgerHeadings
{
    /// <summary>The heading of the reasons in the file of rejected rows.</summary>
    public const string Reasons = "退回原因";
}

/// <summary>列名: which column of a file says what.</summary>
/// <typeparam name="TColumn">The columns.</typeparam>
public sealed class LedgerHeadings<TColumn> where TColumn : struct, Enum
{
    private readonly TColumn?[] columns;

    internal LedgerHeadings(LedgerLayout<TColumn> layout, IReadOnlyList<string> written, TColumn?[] columns)
    {
        Layout = layout;
        Written = written;
        this.columns = columns;
    }

    /// <summary>The columns that such a ledger has.</summary>
    public LedgerLayout<TColumn> Layout { get; }

    /// <summary>The headings as they are in the file.</summary>
    public IReadOnlyList<string> Written { get; }

    /// <summary>What a column is called in this file; its usual name where the file has not got it.</summary>
    public string NameOf(TColumn column) => Array.IndexOf(columns, column) is >= 0 and var at ? Written[at] : Layout.NameOf(column);

    /// <summary>The text of a row in a column, without blanks around it; null where it is empty.</summary>
    public string? Read(IReadOnlyList<string> cells, TColumn column) =>
        Array.IndexOf(columns, column) is >= 0 and var at && at < cells.Count && cells[at].Trim() is { Length: > 0 } text ? text : null;
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hrss.Ledgers;

/// <summary>台账的一行: its cells by column. What is wrong with a cell is noted while it is read, so that every wrong cell is named at once.</summary>
/// <typeparam name="TColumn">The columns.</typeparam>
public sealed class LedgerRow<TColumn> where TColumn : struct, Enum
{
    private const int LongestNumber = 100;

    private readonly IReadOnlyList<string> cells;
    private readonly List<RowFault> faults = [];

    /// <summary>A row of a file.</summary>
    public LedgerRow(LedgerHeadings<TColumn> headings, IReadOnlyList<string> cells)
    {
        this.cells = cells;
        Headings = headings;
        Number = Text(headings.Layout.Number);
        if (Number?.Length > LongestNumber)
            Fault(headings.Layout.Number, "row.number-too-long", "编号超过 100 个字。", "The number has more than 100 characters.");
        foreach (var column in Enum.GetValues<TColumn>().Where(column => HoldsControl(Text(column))))
            Note(RowFault.Forbidden(headings.NameOf(column)));
    }

    /// <summary>The headings of its file.</summary>
    public LedgerHeadings<TColumn> Headings { get; }

    /// <summary>The ledger's own number, or null.</summary>
    public string? Number { get; }

    /// <summary>What is wrong with the cells that were read.</summary>
    public IReadOnlyList<RowFault> Faults => faults;

    /// <summary>SHA-256 of all that the row says: by column and not by place, so that the same ledger with its columns in another order says the same.</summary>
    public string Fingerprint =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', Enum.GetValues<TColumn>().Select(Text)))));

    /// <summary>The text of a cell, or null.</summary>
    public string? Text(TColumn column) => Headings.Read(cells, column);

    /// <summary>The text of a cell that must have one.</summary>
    public string? Required(TColumn column)
    {
        var text = Text(column);
        if (text is null)
            Missing(column);
        return text;
    }

    /// <summary>The day in a cell, or null.</summary>
    public DateOnly? Day(TColumn column) => Text(column) is { } text ? Known(LedgerDay.Of(text), RowFault.NoDay(Headings.NameOf(column))) : null;

    /// <summary>The day in a cell that must have one.</summary>
    public DateOnly? RequiredDay(TColumn column) => Required(column) is null ? null : Day(column);

    /// <summary>The whole number in a cell, or null; 3人 is one too.</summary>
    public int? Count(TColumn column) => Text(column) is not { } text ? null
        : Known<int>(int.TryParse(text.TrimEnd('人', '名', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null, RowFault.NoCount(Headings.NameOf(column)));

    /// <summary>What the word in a cell stands for, or null.</summary>
    public T? Word<T>(TColumn column, LedgerWords<T> words) where T : struct =>
        Text(column) is { } text ? Known(words.Find(text), RowFault.Unknown(Headings.NameOf(column), text, words.All)) : null;

    /// <summary>What the word in a cell that must have one stands for.</summary>
    public T? RequiredWord<T>(TColumn column, LedgerWords<T> words) where T : struct => Required(column) is null ? null : Word(column, words);

    /// <summary>What the words in a cell stand for, in their order.</summary>
    public IReadOnlyList<T> Words<T>(TColumn column, LedgerWords<T> words) where T : struct
    {
        var written = Parts(column);
        if (written.FirstOrDefault(word => words.Find(word) is null) is not { } unknown)
            return [.. written.Select(word => words.Find(word)!.Value)];
        Note(RowFault.Unknown(Headings.NameOf(column), unknown, words.All));
        return [];
    }

    /// <summary>The parts of a cell that lists several: 门户网站、报纸.</summary>
    public IReadOnlyList<string> Parts(TColumn column) => LedgerWords.Parts(Text(column) ?? "");

    /// <summary>Notes that a cell must not be empty.</summary>
    public void Missing(TColumn column) => Note(RowFault.Missing(Headings.NameOf(column)));

    /// <summary>Notes that one cell must not be empty where another has something.</summary>
    public void Needs(TColumn column, TColumn needed)
    {
        if (Text(column) is not null && Text(needed) is null)
            Missing(needed);
    }

    /// <summary>Notes what is wrong with a cell.</summary>
    public void Fault(TColumn column, string code, string chinese, string english) => Note(new(Headings.NameOf(column), code, chinese, english));

    private T? Known<T>(T? found, RowFault fault) where T : struct
    {
        if (found is null)
            Note(fault);
        return found;
    }

    // A cell may be read twice; what is wrong with it is said once.
    private void Note(RowFault fault)
    {
        if (!faults.Contains(fault))
            faults.Add(fault);
    }

    private static bool HoldsControl(string? text) =>
        text is not null && text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar || (rune.Value < ' ' && rune.Value is not ('\t' or '\r' or '\n')));
}

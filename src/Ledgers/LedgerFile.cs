using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Hrss.Files;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Hrss.Ledgers;

/// <summary>The ledger cannot be read beyond a row.</summary>
/// <param name="row">The last row that could be read.</param>
/// <param name="fault">Why.</param>
public sealed class LedgerUnreadableException(int row, Exception fault) : Exception($"The ledger cannot be read beyond row {row}.", fault)
{
    /// <summary>The last row that could be read.</summary>
    public int Row => row;
}

/// <summary>台账文件: the rows of an .xlsx or a .csv one after the other, without holding the file in memory.</summary>
public static class LedgerFile
{
    /// <summary>The most rows of a ledger, besides its headings.</summary>
    public const int MostRows = 50_000;

    /// <summary>The most characters of a cell; a text may have 200,000.</summary>
    public const int LongestCell = 250_000;

    private const long LargestUnpacked = 200L * 1024 * 1024;

    /// <summary>Whether a workbook, when unpacked, stays below what is read (压缩炸弹).</summary>
    public static bool IsTooLargeUnpacked(Stream content, FileKind kind)
    {
        if (kind != FileKind.Xlsx)
            return false;
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        // .NET reads no more of a part than the part says it has.
        return zip.Entries.Sum(part => part.Length) > LargestUnpacked;
    }

    /// <summary>The rows with their numbers as a spreadsheet shows them, from 1; empty ones are left out.</summary>
    /// <exception cref="LedgerUnreadableException">A quotation mark is not closed, a cell is longer than any, the file is damaged.</exception>
    public static IEnumerable<(int Row, IReadOnlyList<string> Cells)> Read(Stream content, FileKind kind)
    {
        using var rows = (kind == FileKind.Xlsx ? Workbook(content) : Csv(content, kind)).GetEnumerator();
        var row = 0;
        while (true)
        {
            try
            {
                if (!rows.MoveNext())
                    yield break;
            }
            catch (Exception fault) when (fault is CsvHelperException or InvalidDataException or System.Xml.XmlException or FormatException
                or KeyNotFoundException or IndexOutOfRangeException or ArgumentException or OverflowException or InvalidOperationException)
            {
                throw new LedgerUnreadableException(row, fault);
            }

            row++;
            if (rows.Current.Any(cell => cell.Length > 0))
                yield return (row, rows.Current);
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Csv(Stream content, FileKind kind)
    {
        using var text = new StreamReader(content, kind == FileKind.TextGb18030 ? FileEncodings.Gb18030 : Encoding.UTF8, leaveOpen: true);
        using var csv = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = IsTabbed(content, kind) ? "\t" : ",",
            MaxFieldSize = LongestCell,
            IgnoreBlankLines = false,
        });
        while (csv.Read())
            yield return [.. csv.Record!.Select(Unescaped)];
    }

    private static bool IsTabbed(Stream content, FileKind kind)
    {
        using var text = new StreamReader(content, kind == FileKind.TextGb18030 ? FileEncodings.Gb18030 : Encoding.UTF8, leaveOpen: true);
        var beginning = new char[2000];
        var read = text.ReadBlock(beginning);
        content.Position = 0;
        var line = new string(beginning, 0, read).Split('\n')[0];
        return line.Contains('\t', StringComparison.Ordinal) && !line.Contains(',', StringComparison.Ordinal);
    }

    private static IEnumerable<IReadOnlyList<string>> Workbook(Stream content)
    {
        // Shared strings beyond a few megabytes lie on the disk while the sheet is read.
        var configuration = new OpenXmlConfiguration { EnableSharedStringCache = true, SharedStringCacheSize = 4 * 1024 * 1024 };
        foreach (IDictionary<string, object?> row in MiniExcel.Query(content, useHeaderRow: false, excelType: ExcelType.XLSX, configuration: configuration))
            yield return [.. row.Values.Select(Text)];
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        string text when text.Length > LongestCell => throw new InvalidDataException("A cell is too long."),
        string text => Unescaped(text),
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        bool yes => yes ? "是" : "否",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    // What the file of rejected rows escapes so that no spreadsheet takes it for a formula.
    private static string Unescaped(string cell) => cell.Length > 1 && cell[0] == '\'' && CellsOut.IsFormula(cell[1]) ? cell[1..] : cell;
}

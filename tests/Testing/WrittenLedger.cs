using System.Globalization;
using System.Text;
using CsvHelper;
using MiniExcelLibs;

namespace Hrss.Testing;

/// <summary>Ledgers as bureaus keep them: text with separators, or a workbook.</summary>
public static class WrittenLedger
{
    /// <summary>The rows below their headings, with commas between the cells.</summary>
    public static byte[] Csv(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, Encoding? encoding = null)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, encoding ?? new UTF8Encoding(true)))
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture))
        {
            foreach (var row in rows.Prepend(headings))
            {
                foreach (var cell in row)
                    csv.WriteField(cell);
                csv.NextRecord();
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A workbook in which one column holds dates, as Excel makes them.</summary>
    public static byte[] Xlsx(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, string columnOfDates)
    {
        using var bytes = new MemoryStream();
        bytes.SaveAs(rows.Select(row => headings.Zip(row).ToDictionary(
            cell => cell.First,
            object (cell) => cell.First == columnOfDates && DateTime.TryParse(cell.Second, CultureInfo.InvariantCulture, out var day) ? day : cell.Second)));
        return bytes.ToArray();
    }

    /// <summary>The row with another text in a column.</summary>
    public static string[] With(this IReadOnlyList<string> row, IReadOnlyList<string> headings, string column, string text) =>
        [.. headings.Zip(row).Select(cell => cell.First == column ? text : cell.Second)];
}

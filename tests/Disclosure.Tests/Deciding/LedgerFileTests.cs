using System.IO.Compression;
using System.Text;
using Hrss.Files;
using Hrss.Ledgers;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class LedgerFileTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    public static TheoryData<string> Writings => ["UTF-8", "UTF-8 with a mark", "GB 18030", "a workbook"];

    [Theory]
    [MemberData(nameof(Writings))]
    public void A_ledger_reads_the_same_in_every_writing(string writing)
    {
        string[][] rows = [LedgerFor.Row(1), LedgerFor.Row(2).With("正文", "第一行\n第二行，有“引号”\"和逗号,")];
        var (content, kind) = writing switch
        {
            "UTF-8" => (LedgerFor.Csv(rows, new UTF8Encoding(false)), FileKind.Text),
            "UTF-8 with a mark" => (LedgerFor.Csv(rows), FileKind.Text),
            "GB 18030" => (LedgerFor.Csv(rows, Gb18030), FileKind.TextGb18030),
            _ => (LedgerFor.Xlsx(rows), FileKind.Xlsx),
        };
        var read = LedgerFile.Read(new MemoryStream(content), kind).ToList();
        read.Select(r => r.Row).ShouldBe([1, 2, 3]);
        read[0].Cells.ShouldBe(LedgerFor.Headings);
        read[1].Cells.ShouldBe(rows[0]);
        read[2].Cells.ShouldBe(rows[1]);
    }

    [Fact]
    public void Empty_rows_are_left_out_and_the_others_keep_the_number_that_a_spreadsheet_shows()
    {
        var read = LedgerFile.Read(new MemoryStream("标题,正文\r\n\r\n,\r\n甲,乙\r\n"u8.ToArray()), FileKind.Text).ToList();
        read.Select(r => r.Row).ShouldBe([1, 4]);
    }

    [Fact]
    public void A_ledger_with_tabs_between_its_cells_is_read()
    {
        var read = LedgerFile.Read(new MemoryStream("标题\t正文\r\n甲,乙\t丙\r\n"u8.ToArray()), FileKind.Text).ToList();
        read[1].Cells.ShouldBe(["甲,乙", "丙"]);
    }

    [Theory]
    [InlineData("=cmd|'/c calc'!A0")]
    [InlineData("+86")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    public void What_looks_like_a_formula_goes_out_as_text_and_comes_back_as_it_was(string cell)
    {
        CellsOut.Escaped(cell).ShouldBe($"'{cell}");
        LedgerFile.Read(new MemoryStream(LedgerFor.Csv([[$"'{cell}"]], headings: ["标题"])), FileKind.Text).Last().Cells.ShouldBe([cell]);
        CellsOut.Escaped("株人社发〔2011〕8号").ShouldBe("株人社发〔2011〕8号");
    }

    [Fact]
    public void A_workbook_that_is_huge_when_unpacked_is_not_unpacked()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 201; i++)
                part.Write(zeros);
        }

        bytes.Length.ShouldBeLessThan(5 * 1024 * 1024);
        LedgerFile.IsTooLargeUnpacked(bytes, FileKind.Xlsx).ShouldBeTrue();
        LedgerFile.IsTooLargeUnpacked(new MemoryStream(LedgerFor.Xlsx([LedgerFor.Row(1)])), FileKind.Xlsx).ShouldBeFalse();
    }

    [Fact]
    public void A_quotation_mark_that_is_not_closed_or_a_cell_without_end_makes_the_ledger_unreadable_from_there()
    {
        var huge = new MemoryStream(Encoding.UTF8.GetBytes($"标题,正文\n甲,乙\n丙,{new string('长', LedgerFile.LongestCell + 1)}\n"));
        Should.Throw<LedgerUnreadableException>(() => LedgerFile.Read(huge, FileKind.Text).Count()).Row.ShouldBe(2);
        var open = new MemoryStream(Encoding.UTF8.GetBytes($"标题,正文\n甲,乙\n丙,x\"丁\n"));
        Should.Throw<LedgerUnreadableException>(() => LedgerFile.Read(open, FileKind.Text).Count()).Row.ShouldBe(2);
    }
}

using System.Text;
using Hrss.Files.Sniffing;

namespace Hrss.Files.Tests;

public sealed class IdentifyingTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    private static readonly Dictionary<string, (byte[] Content, FileKind Kind)> Taken = new()
    {
        ["a PDF"] = (Samples.Pdf, FileKind.Pdf),
        ["a JPEG"] = (Samples.Jpeg, FileKind.Jpeg),
        ["a PNG"] = (Samples.Png, FileKind.Png),
        ["a TIFF"] = (Samples.Tiff, FileKind.Tiff),
        ["a Word file"] = (Samples.Docx(), FileKind.Docx),
        ["an Excel file"] = (Samples.Xlsx(), FileKind.Xlsx),
        ["a PowerPoint file"] = (Samples.Pptx(), FileKind.Pptx),
        ["an OFD"] = (Samples.Ofd(), FileKind.Ofd),
        ["an old Word file"] = (Samples.Ole("WordDocument", "1Table"), FileKind.Doc),
        ["an old Excel file"] = (Samples.Ole("Workbook"), FileKind.Xls),
        ["a text in UTF-8"] = ("株洲市人力资源和社会保障局\n关于……的通知\n"u8.ToArray(), FileKind.Text),
        ["a text in UTF-8 with a mark"] = ([0xEF, 0xBB, 0xBF, .. "标题,日期\r\n"u8], FileKind.Text),
        ["a text in GB 18030"] = (Gb18030.GetBytes("株洲市人力资源和社会保障局，𠮷"), FileKind.TextGb18030),
        ["a text that says a < b"] = ("< 3 年\na < b"u8.ToArray(), FileKind.Text),
        ["a text whose character lies across two readings"] = (Encoding.UTF8.GetBytes(new string('a', (32 * 1024) - 1) + "株洲"), FileKind.Text),
    };

    private static readonly Dictionary<string, (byte[] Content, string Code)> Refused = new()
    {
        ["nothing"] = ([], "file.empty"),
        ["a Windows program"] = (Samples.Exe, "file.type-refused"),
        ["a Linux program"] = (Samples.Elf, "file.type-refused"),
        ["a page"] = ("<!DOCTYPE html><script>alert(1)</script>"u8.ToArray(), "file.type-refused"),
        ["a page after blanks"] = ("\uFEFF \r\n\t<html>"u8.ToArray(), "file.type-refused"),
        ["a drawing in SVG"] = ("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"u8.ToArray(), "file.type-refused"),
        ["XML"] = ("<?xml version=\"1.0\"?><a/>"u8.ToArray(), "file.type-refused"),
        ["a shell script"] = ("#!/bin/sh\nrm -rf /\n"u8.ToArray(), "file.type-refused"),
        ["a batch file"] = ("@echo off\r\ndel *"u8.ToArray(), "file.type-refused"),
        ["any zip"] = (Samples.Zip(("通知.txt", "通知")), "file.type-refused"),
        ["a zip that breaks off"] = (Samples.Docx()[..^30], "file.type-refused"),
        ["a Java archive"] = (Samples.Zip(("META-INF/MANIFEST.MF", ""), ("A.class", "")), "file.type-refused"),
        ["a Word file that is an Excel file too"] = (Samples.Docx(("xl/workbook.xml", "")), "file.type-refused"),
        ["a Word file with macros"] = (Samples.Docx(("word/vbaProject.bin", "x")), "file.holds-macros"),
        ["a Word file with macros under another name"] = (
            Samples.Zip(("[Content_Types].xml", "<Types><Override PartName=\"/word/a.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"), ("word/document.xml", "")),
            "file.holds-macros"),
        ["a template with macros"] = (
            Samples.Zip(("[Content_Types].xml", "<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>"), ("word/document.xml", "")), "file.holds-macros"),
        ["a list of parts that fills the memory"] = (Samples.Zip(("[Content_Types].xml", new string(' ', 5_000_000)), ("word/document.xml", "")), "file.type-refused"),
        ["an old Word file with macros"] = (Samples.Ole("WordDocument", "Macros", "VBA"), "file.holds-macros"),
        ["an old Excel file with macros"] = (Samples.Ole("Workbook", "_VBA_PROJECT_CUR"), "file.holds-macros"),
        ["an installer"] = (Samples.Ole("MsiDigitalSignature"), "file.type-refused"),
        ["a file that is Word and Excel at once"] = (Samples.Ole("WordDocument", "Workbook"), "file.type-refused"),
        ["bytes that are no text"] = ([0xFF, 0xFE, 0x00, 0x81], "file.type-refused"),
        ["a text with the character U+0000"] = ("来\0信"u8.ToArray(), "file.type-refused"),
        ["a text that ends in half a character"] = ([.. "株洲"u8, 0xE6], "file.type-refused"),
    };

    public static TheoryData<string> TakenOnes => [.. Taken.Keys];

    public static TheoryData<string> RefusedOnes => [.. Refused.Keys];

    [Theory]
    [MemberData(nameof(TakenOnes))]
    public async Task A_file_is_known_by_its_content(string what)
    {
        var (content, kind) = Taken[what];
        var (type, refusal) = await IdentifyFile.AsAsync(new MemoryStream(content), default);
        refusal?.Code.ShouldBeNull();
        type!.Kind.ShouldBe(kind);
    }

    [Theory]
    [MemberData(nameof(RefusedOnes))]
    public async Task What_is_not_on_the_list_is_refused(string what)
    {
        var (content, code) = Refused[what];
        var (type, refusal) = await IdentifyFile.AsAsync(new MemoryStream(content), default);
        type.ShouldBeNull();
        refusal!.Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("关于春风行动的通知.pdf", "关于春风行动的通知.pdf")]
    [InlineData("SCAN.PDF", "SCAN.PDF")]
    [InlineData(" 通知.pdf ", "通知.pdf")]
    [InlineData("cafe\u0301.pdf", "caf\u00e9.pdf")]
    public void A_name_is_kept_as_it_was_given(string given, string kept) => FileNames.Check(given, FileType.Of(FileKind.Pdf)).ShouldBe((kept, null));

    [Theory]
    [InlineData(null, "file.name-invalid")]
    [InlineData("", "file.name-invalid")]
    [InlineData("   ", "file.name-invalid")]
    [InlineData("../../etc/passwd.pdf", "file.name-invalid")]
    [InlineData("C:\\通知.pdf", "file.name-invalid")]
    [InlineData("通\u0000知.pdf", "file.name-invalid")]
    [InlineData("通\r\n知.pdf", "file.name-invalid")]
    [InlineData("通知\u202Efdp.exe", "file.name-invalid")]
    [InlineData("...", "file.name-invalid")]
    [InlineData("通知.exe", "file.name-contradicts")]
    [InlineData("通知.pdf.html", "file.name-contradicts")]
    [InlineData("通知.docx", "file.name-contradicts")]
    [InlineData("通知", "file.name-contradicts")]
    public void A_name_that_hides_something_or_contradicts_the_content_is_refused(string? given, string code)
    {
        var refusal = FileNames.Check(given, FileType.Of(FileKind.Pdf)).Refusal!;
        refusal.Code.ShouldBe(code);
        refusal.Chinese.ShouldContain("文件");
        refusal.English.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void A_name_of_more_than_200_characters_is_refused() =>
        FileNames.Check(new string('长', 200) + ".pdf", FileType.Of(FileKind.Pdf)).Refusal!.Code.ShouldBe("file.name-invalid");
}

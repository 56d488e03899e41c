using System.Net;
using System.Text;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class AttachmentBadRequestsTests(DisclosureService disclosure)
{
    private static readonly Dictionary<string, (Func<HttpContent> Body, HttpStatusCode Status, string Code)> Bad = new()
    {
        ["JSON instead of a form"] = (() => new StringContent("{}", Encoding.UTF8, "application/json"), HttpStatusCode.UnsupportedMediaType, "file.not-multipart"),
        ["a file without a form"] = (() => new ByteArrayContent(Uploads.Png), HttpStatusCode.UnsupportedMediaType, "file.not-multipart"),
        ["a form without a file"] = (() => new MultipartFormDataContent { { new StringContent("2011-03-01"), "on" } }, HttpStatusCode.BadRequest, "file.one-at-a-time"),
        ["two files"] = (
            () => new MultipartFormDataContent { { new ByteArrayContent(Uploads.Png), "file", "甲.png" }, { new ByteArrayContent(Uploads.Png), "file", "乙.png" } },
            HttpStatusCode.BadRequest, "file.one-at-a-time"),
        ["an empty file"] = (() => Uploading.Form(new ByteArrayContent([]), "空.txt"), HttpStatusCode.UnprocessableEntity, "file.empty"),
        ["a program called a PDF"] = (() => Uploading.Form(new ByteArrayContent([.. "MZ"u8, 0x90, 0, 3, 0, 0, 0]), "通知.pdf"), HttpStatusCode.UnsupportedMediaType, "file.type-refused"),
        ["a page called a text"] = (() => Uploading.Form(new StringContent("<html><script>1</script>"), "通知.txt"), HttpStatusCode.UnsupportedMediaType, "file.type-refused"),
        ["a picture called a PDF"] = (() => Uploading.Form(new ByteArrayContent(Uploads.Png), "通知.pdf"), HttpStatusCode.UnprocessableEntity, "file.name-contradicts"),
        ["a PDF called a program"] = (() => Uploading.Form(new ByteArrayContent(Uploads.Pdf("x")), "通知.pdf.exe"), HttpStatusCode.UnprocessableEntity, "file.name-contradicts"),
        ["a Word file with macros"] = (
            () => Uploading.Form(new ByteArrayContent(Uploads.Docx("x", "word/vbaProject.bin")), "通知.docx"), HttpStatusCode.UnsupportedMediaType, "file.holds-macros"),
        ["a name with a path"] = (() => Uploading.Form(new ByteArrayContent(Uploads.Png), "../图.png"), HttpStatusCode.UnprocessableEntity, "file.name-invalid"),
        ["a field that there is not"] = (() => Uploading.Form(new ByteArrayContent(Uploads.Png), "图.png", ("colour", "red")), HttpStatusCode.BadRequest, "request.unknown-field"),
        ["a field twice"] = (
            () => Uploading.Form(new ByteArrayContent(Uploads.Png), "图.png", ("on", "2011-03-01"), ("on", "2011-03-02")), HttpStatusCode.BadRequest, "request.duplicate-field"),
        ["a day that there is not"] = (() => Uploading.Form(new ByteArrayContent(Uploads.Png), "图.png", ("on", "2011-02-30")), HttpStatusCode.BadRequest, "request.impossible-date"),
        ["a field without end"] = (() => Uploading.Form(new ByteArrayContent(Uploads.Png), "图.png", ("on", new string('1', 20_000))), HttpStatusCode.BadRequest, "file.form-too-large"),
        ["a form that breaks off"] = (BrokenForm, HttpStatusCode.BadRequest, "file.incomplete"),
        ["21 MB"] = (
            () => Uploading.Form(new Uploads.Long(Uploads.Pdf("x"), 21 * 1024 * 1024), "大.pdf"), HttpStatusCode.RequestEntityTooLarge, "file.too-large"),
        ["one byte more than 20 MB"] = (
            () => Uploading.Form(new Uploads.Long(Uploads.Pdf("x"), (20 * 1024 * 1024) + 1), "大.pdf"), HttpStatusCode.RequestEntityTooLarge, "file.too-large"),
    };

    public static TheoryData<string> Faults => [.. Bad.Keys];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_bad_upload_gets_its_problem_in_both_languages_and_nothing_is_kept(string fault)
    {
        var (body, status, code) = Bad[fault];
        using var importer = disclosure.Service.Importer();

        using var answer = await importer.PostAsync(Uploading.Attachments, body());

        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, text);
        var problem = await answer.JsonAsync();
        problem.GetProperty("code").GetString().ShouldBe(code);
        problem.GetProperty("messages").GetProperty("zh").GetString()!.ShouldContain(c => c >= '一' && c <= '鿿');
        problem.GetProperty("messages").GetProperty("en").GetString()!.ShouldContain(c => char.IsAsciiLetter(c));
    }

    private static ByteArrayContent BrokenForm()
    {
        var body = new ByteArrayContent(Encoding.UTF8.GetBytes(
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n来信一封，没有结尾"));
        body.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");
        return body;
    }
}

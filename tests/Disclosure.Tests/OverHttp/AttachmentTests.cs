using System.Net;
using System.Net.Http.Headers;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class AttachmentTests(DisclosureService disclosure)
{
    private readonly HttpClient visitor = disclosure.Service.Visitor();
    private readonly HttpClient officer = disclosure.Service.Staff(Roles.DisclosureOfficer);
    private readonly HttpClient auditor = disclosure.Service.Staff(Roles.Auditor);

    [Fact]
    public async Task A_visitor_sends_a_file_that_staff_read_and_nobody_else()
    {
        var content = Uploads.Pdf("申请表");
        var address = await visitor.UploadAsync(content, "申请表（张三）.pdf").CreatedAsync();

        await visitor.GetAsync(address).RefusedAsync(HttpStatusCode.NotFound, "attachment.not-found");
        await visitor.GetAsync($"{address}/content").RefusedAsync(HttpStatusCode.NotFound, "attachment.not-found");
        var seen = await auditor.ReadAsync(address);
        (seen.GetProperty("name").GetString(), seen.GetProperty("kind").GetString(), seen.GetProperty("length").GetInt64())
            .ShouldBe(("申请表（张三）.pdf", "pdf", content.Length));
        seen.GetProperty("number").GetString()!.ShouldStartWith("FJ-");
        seen.GetProperty("receivedBy").GetString().ShouldBe("anonymous");
        var sent = await auditor.GetAsync($"{address}/content");
        (await sent.Content.ReadAsByteArrayAsync()).ShouldBe(content);
        sent.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        sent.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        sent.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("申请表（张三）.pdf");
        sent.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        sent.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_is_given_out_in_ranges_and_not_again_to_who_has_it()
    {
        var content = Uploads.Pdf("分段下载");
        var address = await officer.UploadAsync(content, "分段.pdf").CreatedAsync();
        var range = new HttpRequestMessage(HttpMethod.Get, $"{address}/content") { Headers = { Range = new RangeHeaderValue(5, 14) } };
        var part = await officer.SendAsync(range);
        part.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await part.Content.ReadAsByteArrayAsync()).ShouldBe(content[5..15]);
        part.Content.Headers.ContentRange!.Length.ShouldBe(content.Length);

        var again = new HttpRequestMessage(HttpMethod.Get, $"{address}/content");
        again.Headers.IfNoneMatch.Add(part.Headers.ETag!);
        (await officer.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        var head = await officer.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"{address}/content"));
        head.Content.Headers.ContentLength.ShouldBe(content.Length);
    }

    [Fact]
    public async Task A_redaction_seals_the_original_and_its_rendition_is_released_in_its_place()
    {
        var (original, redacted) = (Uploads.Pdf("身份证号 430200……"), Uploads.Pdf("身份证号 ██████"));
        var address = await officer.UploadAsync(original, "补贴名单.pdf").CreatedAsync();
        await officer.CommandAsync($"{address}/release", new { }, version: 1).DoneAsync();
        (await visitor.DownloadAsync($"{address}/content")).ShouldBe(original);

        (string, string)[] fields = [("reasons", "personal-privacy"), ("reasons", "commercial-secret"), ("note", "遮盖身份证号")];
        await officer.UploadAsync(redacted, "补贴名单（遮盖）.pdf", $"{address}/renditions", 1, fields: fields)
            .RefusedAsync(HttpStatusCode.PreconditionFailed, "version.stale");
        var rendition = await officer.UploadAsync(redacted, "补贴名单（遮盖）.pdf", $"{address}/renditions", 2, "once", fields).CreatedAsync();
        (await officer.UploadAsync(redacted, "补贴名单（遮盖）.pdf", $"{address}/renditions", 2, "once", fields).CreatedAsync()).ShouldBe(rendition);

        // The original is public no longer, and staff who do not handle disclosure do not read it either.
        await visitor.GetAsync($"{address}/content").RefusedAsync(HttpStatusCode.NotFound, "attachment.not-found");
        await officer.GetAsync($"{address}/content").RefusedAsync(HttpStatusCode.Forbidden, "attachment.sealed");
        await officer.CommandAsync($"{address}/release", new { }, version: 4).RefusedAsync(HttpStatusCode.Conflict, "attachment.never-released");
        await auditor.CommandAsync($"{address}/sealed-content", new { reason = "看看" }).RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await officer.CommandAsync($"{address}/sealed-content", new { reason = "" }).RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        var read = await officer.CommandAsync($"{address}/sealed-content", new { reason = "行政复议举证" });
        (await read.Content.ReadAsByteArrayAsync()).ShouldBe(original);
        var seen = await auditor.ReadAsync(address);
        seen.GetProperty("readings")[0].GetProperty("reason").GetString().ShouldBe("行政复议举证");
        seen.GetProperty("readings")[0].GetProperty("by").GetString().ShouldBe("disclosure-officer-430200");
        seen.GetProperty("renditions").GetArrayLength().ShouldBe(1);

        await visitor.GetAsync(rendition).RefusedAsync(HttpStatusCode.NotFound, "attachment.not-found");
        await officer.CommandAsync($"{rendition}/release", new { }, version: 1).DoneAsync();
        (await visitor.DownloadAsync($"{rendition}/content")).ShouldBe(redacted);
        var open = await visitor.ReadAsync(rendition);
        open.GetProperty("grounds").EnumerateArray().Select(g => g.GetProperty("reason").GetString()).ShouldBe(["commercial-secret", "personal-privacy"]);
        open.GetRawText().ShouldNotContain("遮盖身份证号");
        open.GetRawText().ShouldNotContain("officer");
        await officer.UploadAsync(Uploads.Pdf("再遮盖"), "再.pdf", $"{rendition}/renditions", 2, fields: fields)
            .RefusedAsync(HttpStatusCode.Conflict, "attachment.is-rendition");
    }

    [Fact]
    public async Task Only_those_who_handle_disclosure_redact_seal_and_release()
    {
        var address = await officer.UploadAsync(Uploads.Png, "图.png").CreatedAsync();
        await auditor.CommandAsync($"{address}/release", new { }, version: 1).RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await auditor.CommandAsync($"{address}/sealing", new { reason = "含国家秘密" }, version: 1).RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await visitor.UploadAsync(Uploads.Png, "图.png", $"{address}/renditions", 1, fields: ("reasons", "state-secret"))
            .RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
        await officer.CommandAsync($"{address}/sealing", new { reason = "含国家秘密" }, version: 1).DoneAsync();
        (await officer.ReadAsync(address)).GetProperty("sealedFor").GetString().ShouldBe("含国家秘密");
        await officer.CommandAsync($"{address}/sealed-content", new { reason = "核对" }).DoneAsync();
        await officer.GetAsync($"{Uploading.Attachments}/{Guid.NewGuid()}/content").RefusedAsync(HttpStatusCode.NotFound, "attachment.not-found");
    }

    [Fact]
    public async Task The_same_upload_again_gives_the_first_answer_and_under_its_key_nothing_else_is_sent()
    {
        var content = Uploads.Docx("同一份材料");
        var first = await officer.UploadAsync(content, "材料.docx", key: "material-1").CreatedAsync();
        (await officer.UploadAsync(content, "材料.docx", key: "material-1").CreatedAsync()).ShouldBe(first);
        await officer.UploadAsync(Uploads.Docx("另一份材料"), "材料.docx", key: "material-1")
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "idempotency.key-reused");
    }

    [Fact]
    public async Task Two_at_once_of_the_same_content_are_two_attachments_and_one_file()
    {
        var content = Uploads.Docx($"同时 {Guid.NewGuid()}");
        var both = await Task.WhenAll(officer.UploadAsync(content, "甲.docx").CreatedAsync(), visitor.UploadAsync(content, "乙.docx").CreatedAsync());
        both[0].ShouldNotBe(both[1]);
        var hash = (await auditor.ReadAsync(both[0])).GetProperty("sha256").GetString()!;
        (await auditor.ReadAsync(both[1])).GetProperty("sha256").GetString().ShouldBe(hash);
        Directory.GetFiles(disclosure.Files, hash, SearchOption.AllDirectories).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_file_brought_in_from_an_older_ledger_has_its_own_date_and_others_may_not_give_one()
    {
        var address = await disclosure.Service.Importer().UploadAsync(Uploads.Pdf("2011"), "旧文件.pdf", fields: ("on", "2011-03-01")).CreatedAsync();
        (await auditor.ReadAsync(address)).GetProperty("receivedOn").GetString().ShouldBe("2011-03-01");
        await visitor.UploadAsync(Uploads.Pdf("2011"), "旧文件.pdf", fields: ("on", "2011-03-01"))
            .RefusedAsync(HttpStatusCode.Forbidden, "date.back-dating-forbidden");
    }

    [Fact]
    public async Task The_administrator_finds_what_is_missing_or_damaged()
    {
        // An agency of its own, so that the others' files are not read.
        using var administrator = disclosure.Service.Staff(Roles.Administrator, "430281");
        using var clerk = disclosure.Service.Staff(Roles.DisclosureOfficer, "430281");
        var contents = Enumerable.Range(0, 3).Select(i => Uploads.Pdf($"核验 {i} {Guid.NewGuid()}")).ToList();
        foreach (var content in contents)
            await clerk.UploadAsync(content, "核验.pdf").CreatedAsync();
        var sound = await administrator.ReadAsync($"{Uploading.Attachments}/condition");
        (sound.GetProperty("checked").GetInt32(), sound.GetProperty("faults").GetArrayLength()).ShouldBe((3, 0));

        File.Delete(PathOf(contents[0]));
        await File.WriteAllBytesAsync(PathOf(contents[1]), contents[2]);
        var first = await administrator.ReadAsync($"{Uploading.Attachments}/condition?limit=1");
        first.GetProperty("faults")[0].GetProperty("condition").GetString().ShouldBe("missing");
        var rest = await administrator.ReadAsync($"{Uploading.Attachments}/condition?limit=10&after={first.GetProperty("next").GetInt64()}");
        (rest.GetProperty("checked").GetInt32(), rest.TryGetProperty("next", out _)).ShouldBe((2, false));
        rest.GetProperty("faults").EnumerateArray().Single().GetProperty("condition").GetString().ShouldBe("damaged");
        await auditor.GetAsync($"{Uploading.Attachments}/condition").RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await administrator.GetAsync($"{Uploading.Attachments}/condition?limit=501").RefusedAsync(HttpStatusCode.BadRequest, "attachment.no-such-page");
    }

    private string PathOf(byte[] content)
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));
        return Path.Combine(disclosure.Files, hash[..2], hash[2..4], hash);
    }
}

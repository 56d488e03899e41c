using System.Net;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

/// <summary>Alone in the process: what is measured and looked for would be another test's.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(Alone))]
public sealed class LargeUploadTests : IDisposable
{
    private const long FifteenMegabytes = 15 * 1024 * 1024;

    private readonly DisclosureService disclosure;
    private readonly HttpClient officer;

    public LargeUploadTests(DisclosureService disclosure)
    {
        this.disclosure = disclosure;
        using var known = disclosure.Service.Staff(Roles.DisclosureOfficer);
        // The test host's own client reads a body into memory before it sends it, for the case of a redirection.
        officer = new HttpClient { BaseAddress = known.BaseAddress, DefaultRequestHeaders = { Authorization = known.DefaultRequestHeaders.Authorization } };
    }

    public void Dispose() => officer.Dispose();

    private string Incoming => Path.Combine(disclosure.Files, "incoming");

    [Fact]
    public async Task Fifteen_megabytes_go_to_the_disk_without_lying_in_memory()
    {
        await SendAsync(1024 * 1024, "先来一个.pdf");
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var address = await SendAsync(FifteenMegabytes, "十五兆.pdf");
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

        // All that the whole process allocated meanwhile, the test's own client and the service's daemon among it.
        allocated.ShouldBeLessThan(6 * 1024 * 1024);
        (await officer.ReadAsync(address)).GetProperty("length").GetInt64().ShouldBe(FifteenMegabytes);

        before = GC.GetTotalAllocatedBytes(precise: true);
        using var sent = await officer.GetAsync($"{address}/content", HttpCompletionOption.ResponseHeadersRead);
        await using var content = await sent.Content.ReadAsStreamAsync();
        var buffer = new byte[64 * 1024];
        long received = 0;
        for (int read; (read = await content.ReadAsync(buffer)) > 0;)
            received += read;
        received.ShouldBe(FifteenMegabytes);
        (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(6 * 1024 * 1024);
    }

    [Fact]
    public async Task An_upload_that_is_cut_off_leaves_neither_a_file_nor_an_attachment()
    {
        var before = FilesKept();
        using var form = Uploading.Form(new Uploads.Long(Uploads.Pdf("断"), FifteenMegabytes, breakingOffAt: 5 * 1024 * 1024), "断.pdf");
        await Should.ThrowAsync<HttpRequestException>(() => officer.PostAsync(Uploading.Attachments, form));

        // The service hears of it a moment later.
        await Eventually.BecomesAsync(() => Task.FromResult(string.Join('\n', FilesKept())), string.Join('\n', before), "what is kept");
    }

    [Fact]
    public async Task Two_uploads_that_are_under_way_when_a_third_is_refused_are_kept()
    {
        var kept = await Task.WhenAll(SendAsync(FifteenMegabytes, "甲.pdf"), SendAsync(FifteenMegabytes + 1, "乙.pdf"));
        kept.Distinct().Count().ShouldBe(2);
        using var tooLarge = Uploading.Form(new Uploads.Long(Uploads.Pdf("大"), FifteenMegabytes * 4), "大.pdf");
        var refused = await StatusOrClosedAsync(tooLarge);
        refused.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        await Eventually.BecomesAsync(() => Task.FromResult(Directory.GetFiles(Incoming).Length), 0, "the files still coming in");
    }

    // Beyond what is read to its end the connection may be closed before the answer is read.
    private async Task<HttpStatusCode> StatusOrClosedAsync(HttpContent form)
    {
        try
        {
            using var answer = await officer.PostAsync(Uploading.Attachments, form);
            return answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return HttpStatusCode.RequestEntityTooLarge;
        }
    }

    private async Task<string> SendAsync(long length, string name)
    {
        using var form = Uploading.Form(new Uploads.Long(Uploads.Pdf(name), length), name);
        return await officer.PostAsync(Uploading.Attachments, form).CreatedAsync();
    }

    private List<string> FilesKept() => [.. Directory.EnumerateFiles(disclosure.Files, "*", SearchOption.AllDirectories).Order()];
}

using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using Hrss.ServiceDefaults.Requests;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class FeedTests(DisclosureService disclosure)
{
    private const string Agency = "430281";
    private const string Feed = "/api/v1/information/feed.atom";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly HttpClient importer = For(disclosure.Service.Importer());
    private readonly HttpClient visitor = For(disclosure.Service.Visitor());

    [Fact]
    public async Task The_newest_published_items_are_an_Atom_feed_with_all_that_one_must_have()
    {
        var department = await importer.DepartmentAsync("订阅科");
        await importer.PublishAsync("较早一条", department, "2011-02-01", "2011-02-10");
        var newest = await importer.PublishAsync("最新一条", department, "2025-03-03", "2025-03-10");

        var (feed, response) = await ReadAsync(Feed);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/atom+xml");
        feed.Name.ShouldBe(Atom + "feed");
        foreach (var required in (string[])["id", "title", "updated", "author"])
            feed.Elements(Atom + required).ShouldHaveSingleItem(required);
        feed.Elements(Atom + "link").Single(l => (string?)l.Attribute("rel") == "self").Attribute("href")!.Value.ShouldEndWith(Feed);
        var entries = feed.Elements(Atom + "entry").ToList();
        foreach (var entry in entries)
        {
            foreach (var required in (string[])["id", "title", "updated"])
                entry.Elements(Atom + required).ShouldHaveSingleItem(required);
            DateTimeOffset.Parse((string)entry.Element(Atom + "updated")!, CultureInfo.InvariantCulture).ShouldBeGreaterThan(DateTimeOffset.UnixEpoch);
            entry.Elements(Atom + "link").ShouldContain(l => (string?)l.Attribute("rel") == "alternate");
        }

        entries.Select(e => (string)e.Element(Atom + "id")!).ShouldBeUnique();
        // Other tests publish too: what they publish may be newer.
        entries.Select(e => (string)e.Element(Atom + "id")!).ShouldContain($"urn:uuid:{newest[^36..]}");
        entries.Select(e => (string)e.Element(Atom + "title")!).Where(t => t is "最新一条" or "较早一条").ShouldBe(["最新一条", "较早一条"]);
        using var reader = XmlReader.Create(new StringReader(feed.ToString()));
        SyndicationFeed.Load(reader).Items.Count().ShouldBe(entries.Count);
    }

    [Fact]
    public async Task Who_has_the_feed_already_is_told_so_until_something_changes()
    {
        var department = await importer.DepartmentAsync("订阅科");
        var address = await importer.PublishAsync("将被撤回", department, "2025-04-01", "2025-04-02");
        var (_, first) = await ReadAsync(Feed);
        var (again, second) = await ReadAsync(Feed);
        (second.Headers.ETag, second.Content.Headers.LastModified).ShouldBe((first.Headers.ETag, first.Content.Headers.LastModified));
        first.Headers.ETag.ShouldNotBeNull();
        (await ConditionallyAsync(r => r.IfNoneMatch.Add(first.Headers.ETag))).ShouldBe(HttpStatusCode.NotModified);
        (await ConditionallyAsync(r => r.IfModifiedSince = first.Content.Headers.LastModified)).ShouldBe(HttpStatusCode.NotModified);
        (await ConditionallyAsync(r => r.IfModifiedSince = first.Content.Headers.LastModified!.Value.AddSeconds(-2))).ShouldBe(HttpStatusCode.OK);
        again.ToString().ShouldContain("将被撤回");

        await importer.CommandAsync($"{address}/withdrawal", new { reason = "内容有误", on = "2025-04-03" }, version: 3).DoneAsync();
        (await ConditionallyAsync(r => r.IfNoneMatch.Add(first.Headers.ETag))).ShouldBe(HttpStatusCode.OK);
        var (after, _) = await ReadAsync(Feed);
        after.ToString().ShouldNotContain("将被撤回");
        DateTimeOffset.Parse((string)after.Element(Atom + "updated")!, CultureInfo.InvariantCulture)
            .ShouldBeGreaterThanOrEqualTo(DateTimeOffset.Parse((string)again.Element(Atom + "updated")!, CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_revision_changes_an_entrys_day_of_update_and_not_its_id()
    {
        var department = await importer.DepartmentAsync("订阅科");
        var address = await importer.PublishAsync("原来的标题", department, "2025-05-06", "2025-05-07");
        var before = Entry((await ReadAsync(Feed)).Feed);
        await importer.ReviseAsync(address, "修订的标题", "新正文", "2025-05-12");
        var after = Entry((await ReadAsync(Feed)).Feed);
        ((string)after.Element(Atom + "title")!).ShouldBe("修订的标题");
        ((string)after.Element(Atom + "published")!).ShouldBe((string)before.Element(Atom + "published")!);
        ((DateTimeOffset)after.Element(Atom + "updated")!).ShouldBeGreaterThan((DateTimeOffset)before.Element(Atom + "published")!);
        ((DateTimeOffset)after.Element(Atom + "updated")!).ShouldBeGreaterThanOrEqualTo((DateTimeOffset)before.Element(Atom + "updated")!);

        XElement Entry(XElement feed) => feed.Elements(Atom + "entry").Single(e => (string)e.Element(Atom + "id")! == $"urn:uuid:{address[^36..]}");
    }

    [Fact]
    public async Task A_field_has_its_own_feed()
    {
        var department = await importer.DepartmentAsync("订阅科");
        await importer.PublishAsync("就业一条", department, "2025-06-03", "2025-06-04");
        (await ReadAsync($"{Feed}?field=employment")).Feed.ToString().ShouldContain("就业一条");
        var other = (await ReadAsync($"{Feed}?field=recruitment")).Feed;
        other.ToString().ShouldNotContain("就业一条");
        ((string)other.Element(Atom + "id")!).ShouldEndWith(":recruitment");
        ((string)other.Element(Atom + "updated")!).ShouldStartWith("1970-01-01T00:00:00");
        await visitor.GetAsync($"{Feed}?field=sports").RefusedAsync(HttpStatusCode.BadRequest, "information.no-such-page");
    }

    private static HttpClient For(HttpClient client)
    {
        client.DefaultRequestHeaders.Add(AgencyOfRequest.Header, Agency);
        return client;
    }

    private async Task<(XElement Feed, HttpResponseMessage Response)> ReadAsync(string address)
    {
        var response = await visitor.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return (XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!, response);
    }

    private async Task<HttpStatusCode> ConditionallyAsync(Action<HttpRequestHeaders> condition)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Feed);
        condition(request.Headers);
        using var response = await visitor.SendAsync(request);
        return response.StatusCode;
    }
}

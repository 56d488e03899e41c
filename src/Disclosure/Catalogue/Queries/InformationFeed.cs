using System.Security.Cryptography;
using System.ServiceModel.Syndication;
using System.Xml;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Hrss.Disclosure.Catalogue.Queries;

/// <summary>公开目录的 Atom 订阅 (RFC 4287): the newest published items, of all fields or of one. Whoever has it already is told so (304).</summary>
internal static class InformationFeed
{
    private const int Entries = 50;

    private static readonly TimeSpan ShanghaiOffset = TimeSpan.FromHours(8);

    public static void Map(RouteGroupBuilder information) => information
        .MapGet("/feed.atom", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .Produces(StatusCodes.Status200OK, contentType: "application/atom+xml")
        .WithSummary("公开目录的 Atom 订阅，可按领域 / Atom feed of published information, of one field if asked");

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> HandleAsync(
        HttpContext http, IQuerySession session, IOptions<AgencyRegister> register, string? field = null, CancellationToken cancellation = default)
    {
        var wanted = Json.ChoiceOf<InformationField>(field);
        if (field is not null && wanted is null)
            return InformationRefusals.NoSuchPage.ToProblem();
        var (items, changes) = (session.Query<PublishedInformation>().AsQueryable(), session.Query<CatalogueEntry>().Where(e => e.PublicChangedAt != null));
        if (wanted is { } only)
            (items, changes) = (items.Where(i => i.Field == only), changes.Where(e => e.Field == only));
        var newest = await items.OrderByDescending(i => i.PublishedOn).ThenByDescending(i => i.Number).Take(Entries).ToListAsync(cancellation);
        // Of all that was ever public: a withdrawal changes the feed too.
        var latest = await changes.OrderByDescending(e => e.PublicChangedAt).FirstOrDefaultAsync(cancellation);
        var changed = latest?.PublicChangedAt ?? DateTimeOffset.UnixEpoch;
        var agency = register.Value.Find(http.Agency())!;
        var atom = Write(Feed(agency, field, newest, changed, $"{http.Request.Scheme}://{http.Request.Host}"));
        return TypedResults.Bytes(
            atom, "application/atom+xml; charset=utf-8", lastModified: changed, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(atom))[..32]}\""));
    }

    private static SyndicationFeed Feed(Agency agency, string? field, IEnumerable<PublishedInformation> items, DateTimeOffset changed, string site)
    {
        var feed = new SyndicationFeed($"{agency.Name}主动公开信息", null, null, items.Select(i => Entry(i, site)))
        {
            Id = $"urn:hrss:{agency.Code}:information{(field is null ? "" : $":{field}")}",
            LastUpdatedTime = changed,
            Language = "zh-CN",
        };
        feed.Authors.Add(new SyndicationPerson { Name = agency.Name });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri($"{site}/api/v1/information/feed.atom{(field is null ? "" : $"?field={field}")}"), "application/atom+xml"));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri($"{site}/api/v1/information{(field is null ? "" : $"?field={field}")}"), "application/json"));
        return feed;
    }

    private static SyndicationItem Entry(PublishedInformation item, string site)
    {
        var entry = new SyndicationItem
        {
            Id = $"urn:uuid:{item.Id}",
            Title = new TextSyndicationContent(item.Title),
            Summary = new TextSyndicationContent(string.Join('，', new[] { item.Department, item.DocumentNumber, item.Number }.OfType<string>())),
            PublishDate = new DateTimeOffset(item.PublishedOn.ToDateTime(TimeOnly.MinValue), ShanghaiOffset),
            LastUpdatedTime = item.UpdatedAt,
        };
        entry.Links.Add(SyndicationLink.CreateAlternateLink(new Uri($"{site}/api/v1/information/{item.Id}"), "application/json"));
        entry.Categories.Add(new SyndicationCategory(Json.WordOf(item.Field)));
        return entry;
    }

    private static byte[] Write(SyndicationFeed feed)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false) }))
            feed.GetAtom10Formatter().WriteTo(writer);
        return bytes.ToArray();
    }
}

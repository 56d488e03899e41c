using System.Net;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Testing;

namespace Hrss.EventLog.Tests;

public sealed class FeedTests(RealServers servers) : IAsyncLifetime
{
    private PetitionLog log = null!;

    public async ValueTask InitializeAsync() => log = await PetitionLog.OpenAsync(servers);

    public ValueTask DisposeAsync() => log.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(24)]
    [InlineData(1000)]
    public async Task The_pages_of_the_feed_hold_every_fact_of_every_agency_once_in_the_order_of_the_log(int limit)
    {
        var service = log.StartInstance();
        await PetitionLog.RegisterAsync(service.Importer(), 16);
        using var county = service.Importer();
        county.DefaultRequestHeaders.Add(AgencyOfRequest.Header, "430223");
        await PetitionLog.RegisterAsync(county, 8);
        await Eventually.BecomesAsync(log.HighWaterAsync, 24, "how far the log is known to be complete");

        var reader = service.Machine(Scopes.Facts);
        var (facts, after, end) = (new List<Contracts.Fact>(), 0L, false);
        while (!end)
        {
            var page = await PetitionLog.FeedAsync(reader, after, limit);
            page.Facts.Count.ShouldBeLessThanOrEqualTo(limit);
            facts.AddRange(page.Facts);
            (after, end) = (page.Next, page.End);
        }

        facts.Select(f => f.FactId).ShouldBe(await log.EventIdsAsync());
        facts.CountBy(f => f.Agency).ShouldBe([new("430200", 16), new("430223", 8)], ignoreOrder: true);
        (await PetitionLog.FeedAsync(reader, after, limit)).Facts.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_limit_that_makes_no_sense_is_brought_to_one_that_does()
    {
        var service = log.StartInstance();
        await PetitionLog.RegisterAsync(service.Importer(), 2);
        await Eventually.BecomesAsync(log.HighWaterAsync, 2, "how far the log is known to be complete");
        var reader = service.Machine(Scopes.Facts);
        (await PetitionLog.FeedAsync(reader, limit: 0)).Facts.Count.ShouldBe(1);
        (await PetitionLog.FeedAsync(reader, limit: int.MaxValue)).Facts.Count.ShouldBe(2);
        (await PetitionLog.FeedAsync(reader, after: -5)).Facts.Count.ShouldBe(2);
        using var malformed = await reader.GetAsync("/api/v1/facts?after=yesterday");
        (malformed.StatusCode, await malformed.CodeAsync()).ShouldBe((HttpStatusCode.BadRequest, "request.malformed"));
    }

    [Fact]
    public async Task Reporting_the_auditor_and_the_administrator_read_the_feed_and_nobody_else()
    {
        var service = log.StartInstance();
        foreach (var reader in (HttpClient[])[service.Machine(Scopes.Facts), service.Staff(Roles.Auditor), service.Staff(Roles.Administrator)])
            (await StatusAsync(reader)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(service.Visitor())).ShouldBe(HttpStatusCode.Unauthorized);
        foreach (var other in (HttpClient[])[service.Importer(), service.Machine(Scopes.Forward, "430200"), service.Staff(Roles.Clerk), service.Staff(Roles.BureauLeader)])
            (await StatusAsync(other)).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client)
    {
        using var answer = await client.GetAsync("/api/v1/facts");
        return answer.StatusCode;
    }
}

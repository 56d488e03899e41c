using Hrss.EventLog.Deciding;
using Hrss.Testing;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Hrss.EventLog.Tests;

public sealed class ForgettingTests(RealServers servers) : IAsyncLifetime
{
    private PetitionLog log = null!;

    public async ValueTask InitializeAsync() => log = await PetitionLog.OpenAsync(servers);

    public ValueTask DisposeAsync() => log.DisposeAsync();

    [Fact]
    public async Task Replies_are_forgotten_after_thirty_days_in_every_agency_by_the_instance_that_leads()
    {
        var store = log.StartInstance(relaying: false).Services.GetRequiredService<IDocumentStore>();
        var now = DateTimeOffset.UtcNow;
        foreach (var agency in (string[])["430200", "430202"])
        {
            await using var session = store.LightweightSession(agency);
            session.Store(Reply("of 31 days ago", now.AddDays(-31)), Reply("of 29 days ago", now.AddDays(-29)), Reply("of today", now));
            await session.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        (await KeptAsync(store)).Count.ShouldBe(6, "an instance that does not lead deletes nothing");
        log.StartInstance();
        await Eventually.BecomesAsync(async () => (await KeptAsync(store)).Count, 4, "the number of replies kept");
        (await KeptAsync(store)).ShouldAllBe(reply => reply.Id != "of 31 days ago");
    }

    private static IdempotentReply Reply(string id, DateTimeOffset storedAt) => new(id, [1], new MatterVersion(Guid.CreateVersion7(), 1), storedAt);

    private static async Task<IReadOnlyList<IdempotentReply>> KeptAsync(IDocumentStore store)
    {
        await using var session = store.QuerySession();
        return await session.Query<IdempotentReply>().Where(reply => reply.AnyTenant()).ToListAsync(TestContext.Current.CancellationToken);
    }
}

using System.Net;
using System.Net.Http.Json;
using FsCheck.Xunit;
using Hrss.Contracts;
using Hrss.Reporting.Ledger;
using Hrss.ServiceDefaults;
using Microsoft.Extensions.DependencyInjection;

namespace Hrss.Reporting.Tests;

[Properties(Arbitrary = [typeof(SomeFacts)], MaxTest = 15, Replay = "20110101,20111231")]
public sealed class RebuildTests(Bureau bureau)
{
    private LedgerRebuild Rebuild => bureau.Reporting.Services.GetRequiredService<LedgerRebuild>();

    [Property]
    public async Task Rebuilding_from_the_log_gives_the_ledger_that_counting_gave(Deliveries deliveries)
    {
        await bureau.ForgetAsync();
        foreach (var block in deliveries.Blocks)
            await bureau.Ledger.WriteAsync(block, CancellationToken.None);
        var counted = await bureau.PostingsAsync();
        await bureau.ExecuteAsync("delete from postings where line = 0; update postings set amount = amount + 1, account = (select min(id) from accounts)");

        var rebuilt = await Rebuild.RunAsync(CancellationToken.None);

        (await bureau.PostingsAsync()).ShouldBe(counted);
        rebuilt.ShouldBe(new RebuiltLedger(deliveries.Facts.Count(f => PostingRules.Counts(f.GetType())), counted.Count));
    }

    [Property(MaxTest = 8)]
    public async Task What_is_delivered_during_a_rebuild_is_counted_once(Deliveries deliveries)
    {
        await bureau.ForgetAsync();
        await bureau.Ledger.WriteAsync(deliveries.Blocks[0], CancellationToken.None);
        using var ended = new CancellationTokenSource();
        var rebuilding = Task.Run(async () =>
        {
            do
                await Rebuild.RunAsync(CancellationToken.None);
            while (!ended.IsCancellationRequested);
        });
        foreach (var block in deliveries.Blocks)
            await bureau.Ledger.WriteAsync(block, CancellationToken.None);
        await ended.CancelAsync();
        await rebuilding;
        var meanwhile = await bureau.PostingsAsync();

        await bureau.ForgetAsync();
        await bureau.Ledger.WriteAsync(deliveries.Facts, CancellationToken.None);
        meanwhile.ShouldBe(await bureau.PostingsAsync());
    }

    [Fact]
    public async Task The_administrator_rebuilds_and_nobody_else()
    {
        await bureau.ForgetAsync();
        await bureau.Ledger.WriteAsync([new PetitionRegistered
        {
            FactId = Guid.NewGuid(), Agency = "430200", MatterId = Guid.NewGuid(), MatterVersion = 1, OccurredOn = new DateOnly(2011, 3, 1),
            Number = "XF-2011-000001", Channel = PetitionChannels.Letter, People = 1, GroupVisit = false,
        }], CancellationToken.None);
        using var rebuilt = await bureau.Reporting.Staff(Roles.Administrator).PostAsync("/api/v1/ledger/rebuild", null);
        (await rebuilt.Content.ReadFromJsonAsync<RebuiltLedger>(Json.Stored)).ShouldBe(new RebuiltLedger(1, 4));
        foreach (var other in (HttpClient[])[bureau.Reporting.Staff(Roles.Auditor), bureau.Reporting.Importer(), bureau.Reporting.Machine(Scopes.Facts)])
        {
            using var refused = await other.PostAsync("/api/v1/ledger/rebuild", null);
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
    }
}

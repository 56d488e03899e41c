using OpenIddict.Abstractions;

namespace Hrss.Identity.Tokens;

/// <summary>清理过期令牌: removes the records of tokens that have run out, once a day; harmless on several instances at once.</summary>
/// <param name="scopes">Gives each run its own services.</param>
/// <param name="clock">Tells the time.</param>
/// <param name="log">Records what was removed, and failures, which the next run makes good.</param>
internal sealed class PruneSpentTokens(IServiceScopeFactory scopes, TimeProvider clock, ILogger<PruneSpentTokens> log) : BackgroundService
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        do
        {
            try
            {
                await PruneAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogWarning(failure, "Spent tokens were not removed");
            }
        }
        while (await daily.WaitForNextTickAsync(stoppingToken));
    }

    private async Task PruneAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var before = clock.GetUtcNow() - Kept;
        var tokens = await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().PruneAsync(before, cancel);
        var grants = await scope.ServiceProvider.GetRequiredService<IOpenIddictAuthorizationManager>().PruneAsync(before, cancel);
        log.LogInformation("Removed {Tokens} spent tokens and {Grants} spent grants", tokens, grants);
    }
}

using Hrss.EventLog.Relaying;
using Marten;
using Microsoft.Extensions.Logging;

namespace Hrss.EventLog.Deciding;

/// <summary>清除过期的幂等答复: once a day the leader deletes the replies, of every agency, that are older than <see cref="IdempotentReply.KeptFor"/>.</summary>
internal sealed partial class ForgetReplies(IDocumentStore store, TimeProvider time, ILogger<ForgetReplies> log) : ILeaderDuty
{
    private static readonly TimeSpan Every = TimeSpan.FromDays(1);
    private static readonly TimeSpan AfterFault = TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken leading)
    {
        while (!leading.IsCancellationRequested)
        {
            var wake = Every;
            try
            {
                await ForgetAsync(leading);
            }
            catch (Exception fault) when (!leading.IsCancellationRequested)
            {
                Failed(fault);
                wake = AfterFault;
            }

            await Task.Delay(wake, time, leading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ForgetAsync(CancellationToken cancellation)
    {
        var before = time.GetUtcNow() - IdempotentReply.KeptFor;
        await using var session = store.LightweightSession();
        session.DeleteWhere<IdempotentReply>(reply => reply.AnyTenant() && reply.StoredAt < before);
        await session.SaveChangesAsync(cancellation);
    }

    [LoggerMessage(LogLevel.Warning, "Replies under old idempotency keys were not deleted; tried again in a minute")]
    private partial void Failed(Exception fault);
}

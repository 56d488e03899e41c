using Hrss.Portal.Consultation;
using Hrss.ServiceDefaults.Problems;
using Microsoft.Extensions.Caching.Memory;

namespace Hrss.Portal.Pages.Questions;

/// <summary>
/// 一份表单一次提交: whoever presses the button twice sees the answer to the second press alone, and Consultation gives the access code with the first.
/// For some minutes the portal remembers what came of a form; the idempotency key sees to it that nothing is registered twice, here or at another instance.
/// </summary>
internal sealed class OncePerForm : IDisposable
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    private readonly Lock one = new();
    private readonly MemoryCache sent = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    /// <summary>Sends the question, or waits for and gives what came of the same form with the same content.</summary>
    public async Task<(AskedQuestion? Asked, Refusal? Refusal)> SendAsync(Guid key, Question question, Func<Task<(AskedQuestion? Asked, Refusal? Refusal)>> send)
    {
        var form = (key, question);
        Lazy<Task<(AskedQuestion? Asked, Refusal? Refusal)>> sending;
        lock (one)
        {
            if (!sent.TryGetValue(form, out sending!))
            {
                sending = new(send);
                sent.Set(form, sending, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Remembered, Size = 1 });
            }
        }

        var asked = false;
        try
        {
            var result = await sending.Value;
            asked = result.Asked is not null;
            return result;
        }
        finally
        {
            // What was not registered may be tried again.
            if (!asked)
                sent.Remove(form);
        }
    }

    public void Dispose() => sent.Dispose();
}

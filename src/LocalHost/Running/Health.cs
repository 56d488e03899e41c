namespace Hrss.LocalHost.Running;

/// <summary>健康检查: asks <c>/health</c>.</summary>
public static class Health
{
    /// <summary>Whether a process says that it is ready.</summary>
    public static async Task<bool> IsHealthyAsync(HttpClient http, Uri address, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(http);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(10));
        try
        {
            using var answer = await http.GetAsync(new Uri(address, "/health"), patience.Token);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}

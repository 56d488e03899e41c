namespace Hrss.EventLog.Relaying;

/// <summary>值班任务: what only one of several instances does besides relaying. Two at once for a moment must do no harm.</summary>
public interface ILeaderDuty
{
    /// <summary>Works until the lead ends; goes on by itself after a fault.</summary>
    /// <param name="leading">Ends with the lead.</param>
    Task RunAsync(CancellationToken leading);
}

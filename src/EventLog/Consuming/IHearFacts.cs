using Hrss.Contracts;

namespace Hrss.EventLog.Consuming;

/// <summary>听取事实: what a service does about facts of other services, and of its own, that are <see cref="IForServices"/>.</summary>
public interface IHearFacts
{
    /// <summary>Takes a fact in; one that is none of its affair is passed over. Called again with the same fact it changes nothing.</summary>
    /// <param name="fact">What happened.</param>
    /// <param name="cancellation">Ends with the process.</param>
    Task HearAsync(Fact fact, CancellationToken cancellation);
}

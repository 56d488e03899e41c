using Hrss.EventLog.Deciding;
using Hrss.EventLog.Transferring;
using JasperFx.Events;

namespace Hrss.Testing;

/// <summary>An act on one of several matters.</summary>
/// <param name="Matter">On which.</param>
/// <param name="Act">Which of those that its decision lets through then.</param>
/// <param name="Days">How many days after the act before.</param>
/// <param name="Choice">Decides between what the act leaves open.</param>
public sealed record Attempt(int Matter, int Act, int Days, int Choice);

/// <summary>Whatever can be done with a matter, by name: its decision, given the matter, the day and a choice.</summary>
/// <typeparam name="TMatter">The matter's state.</typeparam>
public sealed class PossibleActs<TMatter> : Dictionary<string, Func<TMatter, DateOnly, int, Decision>>;

/// <summary>
/// What a service would have in its log, and Reporting in its ledger, as one act after the other is done with matters of the service, whatever the decisions let
/// through.
/// </summary>
/// <typeparam name="TMatter">The matter's state.</typeparam>
/// <param name="acts">What can be done.</param>
/// <param name="rarely">Acts that end a matter without an answer: only now and then, or most lives would be short.</param>
/// <param name="postings">What an event of the service adds to the ledger; nothing where others are not told of it.</param>
public sealed class Books<TMatter>(
    PossibleActs<TMatter> acts, IReadOnlyCollection<string> rarely, Func<IEvent, IEnumerable<(string Measure, string? Channel, long Amount)>> postings) where TMatter : class, ITransferable
{
    private readonly Dictionary<Guid, List<object>> log = [];
    private readonly Dictionary<Guid, TMatter> states = [];
    private readonly Dictionary<(string Measure, string Channel), long> ledger = [];

    /// <summary>The acts that got through.</summary>
    public HashSet<string> Done { get; } = [];

    /// <summary>The matters as they stand, each with what happened to it.</summary>
    public IEnumerable<(TMatter Matter, IReadOnlyList<object> Facts)> Matters => log.Select(matter => (states[matter.Key], (IReadOnlyList<object>)matter.Value));

    /// <summary>Is told of every matter when something has happened to it.</summary>
    public Action<TMatter> Happened { get; init; } = _ => { };

    /// <summary>What the ledger adds up to.</summary>
    public long Sum(string measure, string channel) => ledger.GetValueOrDefault((measure, channel));

    /// <summary>What the ledger adds up to over all channels.</summary>
    public long Sum(string measure) => ledger.Where(sum => sum.Key.Measure == measure).Sum(sum => sum.Value);

    /// <summary>A matter comes in.</summary>
    public Guid Open(object registered)
    {
        var id = Guid.CreateVersion7();
        log.Add(id, []);
        Append(id, registered);
        return id;
    }

    /// <summary>Does what the attempts say, as far as the decisions let it through, from a day on.</summary>
    public void Live(IReadOnlyList<Guid> matters, IEnumerable<Attempt> attempts, DateOnly on)
    {
        foreach (var (matter, act, days, choice) in attempts)
        {
            on = on.AddDays(days);
            Act(matters[matter], act, on, choice);
        }
    }

    private void Act(Guid id, int act, DateOnly on, int choice)
    {
        if (Allowed(states[id], on, choice) is not { Count: > 0 } allowed)
            return;
        var (name, decision) = allowed[act % allowed.Count];
        Done.Add(name);
        foreach (var fact in decision.Facts)
            Append(id, fact);
    }

    private List<(string Act, Decision Decision)> Allowed(TMatter matter, DateOnly on, int choice) =>
    [
        .. acts.Where(act => choice % 4 == 0 || !rarely.Contains(act.Key))
            // As every command passes ChangeMatter: nothing but the answer moves what is offered to another service.
            .Where(act => matter.Frozen is null || act.Key is nameof(Contracts.MatterTakenOver) or nameof(Contracts.MatterNotTakenOver))
            .Select(act => (act.Key, act.Value(matter, on, choice)))
            .Where(act => act.Item2.Facts.Count > 0),
    ];

    private void Append(Guid id, object fact)
    {
        log[id].Add(fact);
        states[id] = Deciding.Fold<TMatter>([.. log[id]]);
        foreach (var (measure, channel, amount) in postings(Told(id, fact)))
            ledger[(measure, channel ?? "")] = Sum(measure, channel ?? "") + amount;
        Happened(states[id]);
    }

    private IEvent Told(Guid id, object fact)
    {
        var told = (IEvent)Activator.CreateInstance(typeof(Event<>).MakeGenericType(fact.GetType()), fact)!;
        (told.Id, told.StreamId, told.Version, told.TenantId) = (Guid.CreateVersion7(), id, log[id].Count, "430200");
        return told;
    }
}

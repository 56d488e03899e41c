namespace Hrss.Petition.Warnings;

/// <summary>应发的预警.</summary>
/// <param name="On">预警日期: of the signal that reached the threshold.</param>
/// <param name="Scope">预警口径.</param>
/// <param name="Employer">用人单位, or null.</param>
/// <param name="Place">地区, or null.</param>
/// <param name="Topic">事项领域, or null.</param>
/// <param name="Weight">加权件数.</param>
/// <param name="People">人数.</param>
/// <param name="Signals">触发预警的各件, in order; the last one reached the threshold.</param>
public sealed record DueWarning(
    DateOnly On, WarningScope Scope, string? Employer, string? Place, string? Topic, int Weight, int People, IReadOnlyList<RaisingSignal> Signals);

/// <summary>
/// 预警的判定: a pure function of thresholds and signals, so that any period can be gone through again with other thresholds, and the order in which
/// signals come in changes nothing. Signals are taken in the order of their days; what has raised a warning is used up, and the next one about the same
/// needs as much again.
/// </summary>
public static class RaiseWarnings
{
    /// <summary>The warnings that these signals raise, in the order of their days.</summary>
    /// <param name="inForce">The thresholds in force on a day.</param>
    /// <param name="signals">The signals, in any order.</param>
    public static IReadOnlyList<DueWarning> Evaluate(Func<DateOnly, WarningThresholds> inForce, IEnumerable<Signal> signals)
    {
        ArgumentNullException.ThrowIfNull(inForce);
        var inOrder = signals.OrderBy(s => s.On).ThenBy(s => s.Number, StringComparer.Ordinal).ThenBy(s => s.Id).ToList();
        var perEmployer = inOrder.Where(s => s.Employer is not null).GroupBy(s => s.Employer)
            .SelectMany(same => OfTheSame(WarningScope.Employer, day => inForce(day).PerEmployer, inForce, same, (same.Key, null, null)));
        var perPlace = inOrder.Where(s => s is { Place: not null, Topic: not null }).GroupBy(s => (s.Place, s.Topic))
            .SelectMany(same => OfTheSame(WarningScope.PlaceAndTopic, day => inForce(day).PerPlaceAndTopic, inForce, same, (null, same.Key.Place, same.Key.Topic)));
        return
        [
            .. perEmployer.Concat(perPlace).OrderBy(w => w.On).ThenBy(w => w.Scope).ThenBy(w => w.Employer, StringComparer.Ordinal)
                .ThenBy(w => w.Place, StringComparer.Ordinal).ThenBy(w => w.Topic, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<DueWarning> OfTheSame(
        WarningScope scope, Func<DateOnly, ScopeThreshold?> thresholdOn, Func<DateOnly, WarningThresholds> inForce, IEnumerable<Signal> inOrder,
        (string? Employer, string? Place, string? Topic) about)
    {
        var window = new List<Signal>();
        foreach (var signal in inOrder)
        {
            window.Add(signal);
            if (thresholdOn(signal.On) is not { } threshold)
                continue;
            var (first, weights) = (signal.On.AddDays(1 - threshold.Days), inForce(signal.On).Weights);
            window.RemoveAll(s => s.On < first);
            var (weight, people) = (window.Sum(s => weights.Of(s.Channel)), window.Sum(s => s.People));
            if (weight < threshold.Matters && people < threshold.People)
                continue;
            yield return new DueWarning(
                signal.On, scope, about.Employer, about.Place, about.Topic, weight, people,
                [.. window.Select(s => new RaisingSignal(s.Id, s.Number, s.Channel, s.On, s.People))]);
            window.Clear();
        }
    }
}

namespace Hrss.Statutes;

/// <summary>What has happened to a matter's clock since receipt (期限变动): extension, pauses, restart.</summary>
public sealed record ClockEvents
{
    /// <summary>Nothing has happened: the plain term.</summary>
    public static ClockEvents None { get; } = new();

    /// <summary>
    /// The day from which the term runs anew, itself not counted: receipt of the corrected request (补正, 2019 Art. 30) or payment of
    /// the fee. Null while the term runs from receipt. Pauses before it lose their effect.
    /// </summary>
    public DateOnly? RestartedOn { get; init; }

    /// <summary>延长: extensions granted, each within what its rule allows.</summary>
    public IReadOnlyList<Extension> Extensions { get; init; } = [];

    /// <summary>不计入期限的时间: stretches that the term does not run in; overlapping ones exclude a day once.</summary>
    public IReadOnlyList<Pause> Pauses { get; init; } = [];

    /// <inheritdoc />
    public bool Equals(ClockEvents? other) => other is not null && RestartedOn == other.RestartedOn
        && Extensions.SequenceEqual(other.Extensions) && Pauses.SequenceEqual(other.Pauses);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(RestartedOn, Extensions.Count, Pauses.Count);
}

/// <summary>延长期限: days added to a term with the approval that its rule asks for.</summary>
public sealed record Extension
{
    /// <summary>An extension by fewer days than the rule allows, or as many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one day, or more than the rule allows.</exception>
    public Extension(Term rule, int days)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, rule.Days);
        (Rule, Days) = (rule, days);
    }

    /// <summary>The rule that allows it.</summary>
    public Term Rule { get; }

    /// <summary>How many days, in the rule's unit.</summary>
    public int Days { get; }

    /// <summary>The longest extension that a rule allows.</summary>
    public static Extension Full(Term rule) => new(rule, (rule ?? throw new ArgumentNullException(nameof(rule))).Days);
}

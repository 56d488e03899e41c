using Hrss.ServiceDefaults.Problems;

namespace Hrss.EventLog.Deciding;

/// <summary>决定: what comes of a command: facts to append, nothing to do, or a refusal.</summary>
public sealed class Decision
{
    private Decision(IReadOnlyList<object> facts, Refusal? refusal)
    {
        Facts = facts;
        Refusal = refusal;
    }

    /// <summary>Repeating a command is harmless: it had been done already.</summary>
    public static readonly Decision NothingToDo = new([], null);

    /// <summary>The facts to append, in order; empty where there is nothing to do or it was refused.</summary>
    public IReadOnlyList<object> Facts { get; }

    /// <summary>Why it was refused, or null.</summary>
    public Refusal? Refusal { get; }

    /// <summary>The command has these facts for its result.</summary>
    public static Decision Of(params object[] facts) => new(facts, null);

    /// <summary>A refusal is a decision too.</summary>
    public static implicit operator Decision(Refusal refusal) => FromRefusal(refusal);

    /// <summary>The command is refused.</summary>
    public static Decision FromRefusal(Refusal refusal) => new([], refusal);
}

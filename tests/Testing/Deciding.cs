using System.Reflection;
using System.Text.Json;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Shouldly;

namespace Hrss.Testing;

/// <summary>
/// Tests of decisions in sentences: <c>Given&lt;Petition&gt;(registered, accepted).When(p =&gt; Decide(p, …)).Then(facts)</c>,
/// or <c>.ThenRefused(code)</c>. Meant for <c>using static</c>.
/// </summary>
public static class Deciding
{
    /// <summary>The number that a registration gets in these tests.</summary>
    public const string Number = "NO-2011-000001";

    /// <summary>A matter to which these facts have happened, the first of which made it.</summary>
    public static Given<TMatter> Given<TMatter>(params object[] facts) where TMatter : class => new(Fold<TMatter>(facts));

    /// <summary>A decision about a new matter: what registers it, given its number, or a refusal.</summary>
    public static Decided When((Func<string, object>? Registered, Refusal? Refusal) registration) =>
        new(registration.Registered is { } registered ? [registered(Number)] : [], registration.Refusal);

    /// <summary>The state that facts leave, by the matter's own Create and Apply.</summary>
    public static TMatter Fold<TMatter>(params object[] facts) where TMatter : class
    {
        var matter = (TMatter)Handler(typeof(TMatter), "Create", facts[0].GetType())!.Invoke(null, [facts[0]])!;
        foreach (var fact in facts.Skip(1))
        {
            var apply = Handler(typeof(TMatter), "Apply", fact.GetType())
                ?? throw new InvalidOperationException($"{typeof(TMatter).Name} does not know {fact.GetType().Name}.");
            matter = (TMatter)apply.Invoke(matter, [fact])!;
        }

        return matter;
    }

    /// <summary>The events that a state or a document has neither Create nor Apply for.</summary>
    public static IReadOnlyList<string> UnknownTo(Type folded, IEnumerable<Type> events) =>
        [.. events.Where(e => Handler(folded, "Create", e) is null && Handler(folded, "Apply", e) is null).Select(e => e.Name)];

    private static MethodInfo? Handler(Type folded, string name, Type fact) => Array.Find(
        folded.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance),
        m => m.Name == name && m.GetParameters() is [var only] && Takes(only.ParameterType, fact));

    // A fold that needs the stream's id takes the event in Marten's envelope.
    private static bool Takes(Type parameter, Type fact) =>
        parameter == fact || (parameter.IsGenericType && parameter.GenericTypeArguments is [var inner] && inner == fact);
}

/// <summary>A matter as facts have left it.</summary>
/// <typeparam name="TMatter">The matter's state.</typeparam>
/// <param name="matter">The state.</param>
public sealed class Given<TMatter>(TMatter matter) where TMatter : class
{
    /// <summary>Decides.</summary>
    public Decided When(Func<TMatter, Decision> decide)
    {
        var decision = decide(matter);
        return new Decided(decision.Facts, decision.Refusal);
    }
}

/// <summary>What was decided.</summary>
/// <param name="facts">The facts.</param>
/// <param name="refusal">The refusal, or null.</param>
public sealed class Decided(IReadOnlyList<object> facts, Refusal? refusal)
{
    /// <summary>Exactly these facts came of it. Compared as they would be stored, so that lists compare by content.</summary>
    public void Then(params object[] expected)
    {
        refusal?.Code.ShouldBeNull();
        facts.Select(Written).ShouldBe(expected.Select(Written));
    }

    /// <summary>Repeating was harmless: nothing came of it.</summary>
    public void ThenNothing() => Then();

    /// <summary>It was refused, with a text in both languages.</summary>
    public void ThenRefused(string code)
    {
        refusal.ShouldNotBeNull().Code.ShouldBe(code);
        facts.ShouldBeEmpty();
        refusal.Chinese.ShouldNotBeNullOrWhiteSpace();
        refusal.English.ShouldNotBeNullOrWhiteSpace();
    }

    /// <summary>The one fact that came of it, to look at a part of it.</summary>
    public TFact ThenOne<TFact>()
    {
        refusal?.Code.ShouldBeNull();
        return facts.ShouldHaveSingleItem().ShouldBeOfType<TFact>();
    }

    private static string Written(object fact) => $"{fact.GetType().Name} {JsonSerializer.Serialize(fact, fact.GetType(), Json.Stored)}";
}

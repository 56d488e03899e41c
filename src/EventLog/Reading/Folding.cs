using System.Reflection;
using JasperFx.Events;

namespace Hrss.EventLog.Reading;

/// <summary>折叠: folds events into a matter's state by the state's own Create and Apply, as Marten does where it reads a whole stream.</summary>
internal static class Folding<TMatter> where TMatter : class
{
    private static readonly Dictionary<Type, Func<IEvent, TMatter>> Creates = Methods("Create", BindingFlags.Static)
        .ToDictionary(EventOf, method => TakesEnvelope(method)
            ? told => (TMatter)method.Invoke(null, [told])!
            : (Func<IEvent, TMatter>)(told => (TMatter)method.Invoke(null, [told.Data])!));

    private static readonly Dictionary<Type, Func<TMatter, IEvent, TMatter>> Applies = Methods("Apply", BindingFlags.Instance)
        .ToDictionary(EventOf, method => TakesEnvelope(method)
            ? (matter, told) => (TMatter)method.Invoke(matter, [told])!
            : (Func<TMatter, IEvent, TMatter>)((matter, told) => (TMatter)method.Invoke(matter, [told.Data])!));

    /// <summary>The events that the state knows.</summary>
    public static IReadOnlyList<Type> Events { get; } = [.. Creates.Keys.Union(Applies.Keys)];

    /// <summary>The state after an event; null where there is no state to apply it to.</summary>
    public static TMatter? Fold(TMatter? matter, IEvent told) =>
        matter is null ? (Creates.TryGetValue(told.EventType, out var create) ? create(told) : null)
        : Applies.TryGetValue(told.EventType, out var apply) ? apply(matter, told)
        : throw new InvalidOperationException($"{typeof(TMatter).Name} does not know {told.EventType.Name}.");

    private static IEnumerable<MethodInfo> Methods(string name, BindingFlags kind) =>
        typeof(TMatter).GetMethods(BindingFlags.Public | kind).Where(m => m.Name == name && m.GetParameters().Length == 1);

    private static Type EventOf(MethodInfo method) =>
        TakesEnvelope(method) ? Taken(method).GenericTypeArguments[0] : Taken(method);

    private static bool TakesEnvelope(MethodInfo method) => Taken(method).IsGenericType && Taken(method).GetGenericTypeDefinition() == typeof(IEvent<>);

    private static Type Taken(MethodInfo method) => method.GetParameters()[0].ParameterType;
}

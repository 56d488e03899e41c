using System.Numerics;
using System.Text.Json.Nodes;
using FluentValidation;
using FluentValidation.Validators;
using Microsoft.OpenApi;

namespace Hrss.ServiceDefaults.Requests;

/// <summary>
/// 字段限制: what a field must hold, as a schema says it; read from the rules themselves, so that what is published is what is checked. A schema counts
/// characters where the rules count UTF-16 units: it lets at most as much too long through as has characters of two.
/// </summary>
public sealed record FieldLimits
{
    private const string NotBlank = @"\S";

    /// <summary>最少字数, or null.</summary>
    public int? MinLength { get; init; }

    /// <summary>最多字数, or null.</summary>
    public int? MaxLength { get; init; }

    /// <summary>格式 as regular expressions of ECMA-262, every one of which must be met.</summary>
    public IReadOnlyList<string> Patterns { get; init; } = [];

    /// <summary>最小值, or null.</summary>
    public long? Minimum { get; init; }

    /// <summary>最大值, or null.</summary>
    public long? Maximum { get; init; }

    /// <summary>最少项数, or null.</summary>
    public int? MinItems { get; init; }

    /// <summary>最多项数, or null.</summary>
    public int? MaxItems { get; init; }

    /// <summary>The limits that rules set to a field; what they ask only under a condition, and what they ask of the items of a list, is no limit of the field.</summary>
    /// <param name="rules">The rules of the field's type.</param>
    /// <param name="member">The property.</param>
    public static FieldLimits Of(IValidator rules, string member)
    {
        var limits = rules.CreateDescriptor().Rules
            .Where(rule => rule.Member?.Name == member && rule is { HasCondition: false, HasAsyncCondition: false } && !IsOfItems(rule))
            .SelectMany(rule => rule.Components.Where(c => c is { HasCondition: false, HasAsyncCondition: false }).Select(c => Of(c.Validator, rule.TypeToValidate)))
            .Aggregate(new FieldLimits(), (all, one) => all.And(one));
        // A text that has a form of its own is not blank.
        return limits.Patterns.Count > 1 ? limits with { Patterns = [.. limits.Patterns.Where(pattern => pattern != NotBlank)] } : limits;
    }

    /// <summary>Writes the limits into a schema.</summary>
    public void WriteTo(JsonObject schema)
    {
        Set("minLength", MinLength);
        Set("maxLength", MaxLength);
        Set("minimum", Minimum);
        Set("maximum", Maximum);
        Set("minItems", MinItems);
        Set("maxItems", MaxItems);
        if (Patterns is [var only])
            schema["pattern"] = only;
        else if (Patterns.Count > 0)
            schema["allOf"] = new JsonArray([.. Patterns.Select(pattern => new JsonObject { ["pattern"] = pattern })]);

        void Set<T>(string keyword, T? value) where T : struct, INumber<T>
        {
            if (value is { } limit)
                schema[keyword] = JsonValue.Create(limit);
        }
    }

    /// <summary>Writes the limits into a schema of OpenAPI.</summary>
    public void WriteTo(OpenApiSchema schema)
    {
        schema.MinLength = MinLength ?? schema.MinLength;
        schema.MaxLength = MaxLength ?? schema.MaxLength;
        schema.Minimum = Minimum?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? schema.Minimum;
        schema.Maximum = Maximum?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? schema.Maximum;
        schema.MinItems = MinItems ?? schema.MinItems;
        schema.MaxItems = MaxItems ?? schema.MaxItems;
        if (Patterns is [var only])
            schema.Pattern = only;
        else if (Patterns.Count > 0)
            schema.AllOf = [.. Patterns.Select(pattern => new OpenApiSchema { Pattern = pattern })];
    }

    private static FieldLimits Of(IPropertyValidator rule, Type type) => rule switch
    {
        ISayLimits said => said.Limits,
        INotEmptyValidator when type == typeof(string) => new FieldLimits { MinLength = 1, Patterns = [NotBlank] },
        INotEmptyValidator when type.IsAssignableTo(typeof(System.Collections.IEnumerable)) => new FieldLimits { MinItems = 1 },
        ILengthValidator length => new FieldLimits { MinLength = length.Min > 0 ? length.Min : null, MaxLength = length.Max >= 0 ? length.Max : null },
        // The end of the text is written otherwise.
        IRegularExpressionValidator { Expression: { } expression } => new FieldLimits { Patterns = [expression.Replace(@"\z", "$", StringComparison.Ordinal)] },
        IBetweenValidator { From: int or long, To: int or long } between when rule is IInclusiveBetweenValidator =>
            new FieldLimits { Minimum = Convert.ToInt64(between.From, null), Maximum = Convert.ToInt64(between.To, null) },
        _ => new FieldLimits(),
    };

    private static bool IsOfItems(IValidationRule rule) =>
        rule.GetType().GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICollectionRule<,>));

    private FieldLimits And(FieldLimits other) => new()
    {
        MinLength = Greater(MinLength, other.MinLength),
        MaxLength = Less(MaxLength, other.MaxLength),
        Patterns = [.. Patterns, .. other.Patterns],
        Minimum = Greater(Minimum, other.Minimum),
        Maximum = Less(Maximum, other.Maximum),
        MinItems = Greater(MinItems, other.MinItems),
        MaxItems = Less(MaxItems, other.MaxItems),
    };

    private static T? Greater<T>(T? one, T? other) where T : struct, INumber<T> => one is { } a && other is { } b ? T.Max(a, b) : one ?? other;

    private static T? Less<T>(T? one, T? other) where T : struct, INumber<T> => one is { } a && other is { } b ? T.Min(a, b) : one ?? other;
}

/// <summary>A rule of one's own that says its limits, so that they are published too.</summary>
internal interface ISayLimits
{
    FieldLimits Limits { get; }
}

/// <summary>Rules of one's own that are published.</summary>
public static class PublishedRules
{
    /// <summary>What a field must hold, with as much of it as a schema can say.</summary>
    /// <param name="rule">The field.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="limits">What the schema says of it.</param>
    public static IRuleBuilderOptions<T, TProperty> Holds<T, TProperty>(
        this IRuleBuilder<T, TProperty> rule, Func<TProperty, bool> holds, FieldLimits limits) => rule.SetValidator(new Published<T, TProperty>(holds, limits));

    private sealed class Published<T, TProperty>(Func<TProperty, bool> holds, FieldLimits limits) : PropertyValidator<T, TProperty>, ISayLimits
    {
        public override string Name => "PublishedValidator";

        public FieldLimits Limits => limits;

        public override bool IsValid(ValidationContext<T> context, TProperty value) => holds(value);
    }
}

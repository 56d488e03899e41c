using System.Globalization;
using System.Text.Json;
using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Results;
using Hrss.ServiceDefaults.Problems;

namespace Hrss.ServiceDefaults.Requests;

/// <summary>Gives a broken validation rule its text in both languages, from FluentValidation's own translations.</summary>
internal static class BilingualValidation
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static FieldError Explain(ValidationFailure failure)
    {
        var field = string.Join('.', failure.PropertyName.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
        return failure.CustomState is FieldError own
            ? own with { Field = field }
            : new FieldError(field, CodeOf(failure), Text(failure, Chinese), Text(failure, English));
    }

    // NotEmptyValidator -> not-empty
    private static string CodeOf(ValidationFailure failure) =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(failure.ErrorCode.EndsWith("Validator", StringComparison.Ordinal) ? failure.ErrorCode[..^"Validator".Length] : failure.ErrorCode);

    private static string Text(ValidationFailure failure, CultureInfo culture)
    {
        var template = ValidatorOptions.Global.LanguageManager.GetString(failure.ErrorCode, culture);
        if (string.IsNullOrEmpty(template))
            return failure.ErrorMessage;
        var formatter = new MessageFormatter();
        foreach (var (name, value) in failure.FormattedMessagePlaceholderValues)
            formatter.AppendArgument(name, value);
        return formatter.BuildMessage(template);
    }
}

/// <summary>Rules whose text FluentValidation does not have.</summary>
public static class BilingualRules
{
    /// <summary>Gives the preceding rule a stable code and a text in both languages.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="code">Stable code.</param>
    /// <param name="chinese">中文说明.</param>
    /// <param name="english">The same in English.</param>
    public static IRuleBuilderOptions<T, TProperty> Explained<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule, string code, string chinese, string english) =>
        rule.WithState(_ => new FieldError("", code, chinese, english)).WithErrorCode(code).WithMessage(english);
}

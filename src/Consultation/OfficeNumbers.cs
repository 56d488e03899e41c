namespace Hrss.Consultation;

/// <summary>办公电话: telephone numbers of the bureau and its counters, which a published answer may name. Any other number may be somebody's own.</summary>
public sealed class OfficeNumbers
{
    /// <summary>The setting: a list of numbers with their area codes, for example <c>0731-28681000</c>.</summary>
    public const string Setting = "Publication:OfficeNumbers";

    private readonly HashSet<string> numbers;

    /// <summary>These.</summary>
    public OfficeNumbers(params IEnumerable<string> numbers) => this.numbers = [.. numbers.Select(Digits)];

    /// <summary>Those of the configuration.</summary>
    public static OfficeNumbers Of(IConfiguration configuration) => new(configuration.GetSection(Setting).Get<string[]>() ?? []);

    /// <summary>Whether a number, however it is written, is one of them.</summary>
    public bool Include(string number) => numbers.Contains(Digits(number));

    private static string Digits(string number) => new([.. number.Where(char.IsAsciiDigit)]);
}

namespace Hrss.Statutes;

/// <summary>A text in the two languages that every reader-facing text of the system has (中英文表述).</summary>
/// <param name="Chinese">中文: the text as an officer of the bureau would write it.</param>
/// <param name="English">The same in English.</param>
public sealed record Wording(string Chinese, string English)
{
    /// <inheritdoc />
    public override string ToString() => $"{Chinese} / {English}";
}

namespace Hrss.EventLog.Searching;

/// <summary>文字相似度: how much two texts have in common, by their pairs of neighbouring characters, so that Chinese needs no word list.</summary>
public static class TextLikeness
{
    /// <summary>From 0, nothing in common, to 1, the same letters and characters (Dice).</summary>
    public static double Of(IReadOnlySet<string> one, IReadOnlySet<string> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    /// <summary>The pairs of a text; punctuation and blanks count for nothing.</summary>
    public static IReadOnlySet<string> PairsOf(string text)
    {
        var letters = SearchText.Normalise(text).Where(char.IsLetterOrDigit).ToArray();
        return Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(i => new string(letters, i, 2)).ToHashSet();
    }
}

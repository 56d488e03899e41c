using System.Text;

namespace Hrss.EventLog.Searching;

/// <summary>
/// 检索文字: texts and words as they are compared: without regard to case and to full or half width. Chinese is written without blanks, and its words
/// mostly have two characters, which PostgreSQL's trigrams cannot index: a text is indexed by every pair of neighbouring characters in it (二元组). A
/// word's pairs narrow the search to few texts; whether the word itself is in them is then looked at.
/// </summary>
public static class SearchText
{
    private const int LongestTerm = 20;

    /// <summary>The text as it is compared; as long as the text itself, so that a place in one is a place in the other.</summary>
    public static string Normalise(string text) => string.Create(text.Length, text, static (normal, text) =>
    {
        for (var i = 0; i < text.Length; i++)
            normal[i] = char.ToLowerInvariant(text[i] switch
            {
                >= '！' and <= '～' => (char)(text[i] - '！' + '!'),
                '　' => ' ',
                var other => other,
            });
    });

    /// <summary>A name or number as it is compared: full-width forms as narrow ones, without blanks and hyphens, in capitals; null for nothing.</summary>
    public static string? Plain(string? written) => string.IsNullOrWhiteSpace(written)
        ? null
        : new string([.. written.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c != '-')]).ToUpperInvariant();

    /// <summary>Every pair of neighbouring characters in normalised texts, across no blank, each once.</summary>
    public static string[] Pairs(params IEnumerable<string> texts)
    {
        var pairs = new HashSet<string>();
        foreach (var text in texts)
        {
            Rune? before = null;
            foreach (var rune in text.EnumerateRunes())
            {
                var blank = Rune.IsWhiteSpace(rune);
                if (before is { } first && !blank)
                    pairs.Add($"{first}{rune}");
                before = blank ? null : rune;
            }
        }

        return [.. pairs];
    }

    /// <summary>The words of a question, normalised: what stands between blanks.</summary>
    public static string[] Terms(string asked) =>
        [.. Normalise(asked).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().Take(LongestTerm)];

    /// <summary>The text cut into what is a hit and what is not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="terms">Normalised words.</param>
    public static IReadOnlyList<TextPart> Marked(string text, IReadOnlyList<string> terms)
    {
        var hits = Hits(Normalise(text), terms);
        var parts = new List<TextPart>();
        var at = 0;
        foreach (var (start, end) in hits)
        {
            if (start > at)
                parts.Add(new TextPart(text[at..start], false));
            parts.Add(new TextPart(text[start..end], true));
            at = end;
        }

        if (at < text.Length)
            parts.Add(new TextPart(text[at..], false));
        return parts;
    }

    /// <summary>摘要: so much of the text as surrounds the first hit, or its beginning where there is none, with the hits in it.</summary>
    public static IReadOnlyList<TextPart> Excerpt(string text, IReadOnlyList<string> terms, int before = 40, int length = 160)
    {
        var first = Hits(Normalise(text), terms) is [var hit, ..] ? hit.Start : 0;
        var start = Math.Max(0, first - before);
        var end = Math.Min(text.Length, start + length);
        // Not through the middle of a character.
        if (start > 0 && char.IsLowSurrogate(text[start]))
            start--;
        if (end < text.Length && char.IsLowSurrogate(text[end]))
            end++;
        return Marked($"{(start > 0 ? "…" : "")}{text[start..end]}{(end < text.Length ? "…" : "")}", terms);
    }

    // In order, joined where they meet or overlap.
    private static List<(int Start, int End)> Hits(string normal, IReadOnlyList<string> terms)
    {
        var all = new List<(int Start, int End)>();
        foreach (var term in terms)
        {
            for (var at = normal.IndexOf(term, StringComparison.Ordinal); at >= 0; at = normal.IndexOf(term, at + term.Length, StringComparison.Ordinal))
                all.Add((at, at + term.Length));
        }

        all.Sort();
        var joined = new List<(int Start, int End)>();
        foreach (var hit in all)
        {
            if (joined.Count > 0 && hit.Start <= joined[^1].End)
                joined[^1] = (joined[^1].Start, Math.Max(joined[^1].End, hit.End));
            else
                joined.Add(hit);
        }

        return joined;
    }
}

/// <summary>A piece of a text.</summary>
/// <param name="Text">文字.</param>
/// <param name="Hit">Whether it is one of the words searched for.</param>
public sealed record TextPart(string Text, bool Hit);

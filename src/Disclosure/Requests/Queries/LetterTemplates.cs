using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hrss.Disclosure.Requests.Queries;

/// <summary>文书模板: title and paragraphs with words in braces that stand for what the request holds.</summary>
/// <param name="Title">标题.</param>
/// <param name="Paragraphs">段落, the addressee first; one in which a word has nothing to stand for is left out.</param>
public sealed record LetterTemplate(string Title, IReadOnlyList<string> Paragraphs);

/// <summary>
/// 文书模板: read from <c>letters.json</c> beside the service, where a bureau puts its own wording. Read once; a word that no letter knows is an error at start,
/// not in a citizen's letter.
/// </summary>
public sealed partial class LetterTemplates
{
    private readonly Dictionary<string, LetterTemplate> templates;

    private LetterTemplates(Dictionary<string, LetterTemplate> templates) => this.templates = templates;

    /// <summary>Every kind of letter that must have a template.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "receipt", "correction", "correction.2008", "opinion", "opinion.2008", "override", "extension", "fee", "reasons", "delay",
        "answer.granted", "answer.partial", "answer.refused", "answer.unavailable", "answer.not-processed", "answer.other", "answer.anew",
    ];

    /// <summary>Reads the file.</summary>
    /// <exception cref="InvalidOperationException">A template is missing, or holds a word that no letter knows.</exception>
    public static LetterTemplates Read(string path)
    {
        var templates = JsonSerializer.Deserialize<Dictionary<string, LetterTemplate>>(File.ReadAllBytes(path), JsonSerializerOptions.Web)
            ?? throw new InvalidOperationException($"文书模板为空 / No letter templates: {path}");
        foreach (var kind in Kinds)
        {
            if (!templates.TryGetValue(kind, out var template) || template is not { Title.Length: > 0, Paragraphs.Count: > 0 })
                throw new InvalidOperationException($"缺少文书模板“{kind}” / The letter template \"{kind}\" is missing: {path}");
            if (template.Paragraphs.Append(template.Title).SelectMany(WordsIn).FirstOrDefault(w => !LetterWords.All.Contains(w)) is { } unknown)
                throw new InvalidOperationException($"文书模板“{kind}”中的“{unknown}”无法识别 / The letter template \"{kind}\" holds the unknown word {unknown}: {path}");
        }

        return new(templates);
    }

    /// <summary>A letter of a kind, its words filled in.</summary>
    internal Letter Write(string kind, IReadOnlyDictionary<string, string> words, string organ, DateOnly on)
    {
        var template = templates[kind];
        return new(
            Fill(template.Title, words),
            [.. template.Paragraphs.Where(p => WordsIn(p).All(words.ContainsKey)).SelectMany(p => Fill(p, words).Split('\n'))],
            organ,
            on);
    }

    private static IEnumerable<string> WordsIn(string text) => Words().Matches(text).Select(m => m.Groups[1].Value);

    private static string Fill(string text, IReadOnlyDictionary<string, string> words) => Words().Replace(text, m => words[m.Groups[1].Value]);

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Words();
}

namespace Hrss.Ledgers;

/// <summary>台账用语 that every ledger shares.</summary>
public static class LedgerWords
{
    private static readonly char[] Between = ['、', '，', ',', '；', ';', '/', '|', '\n'];

    /// <summary>是、否.</summary>
    public static LedgerWords<bool> YesOrNo { get; } = new(new() { ["是"] = true, ["否"] = false });

    /// <summary>The parts of a list, without blanks.</summary>
    public static IReadOnlyList<string> Parts(string text) => text.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>台账用语: the words of a ledger for what a service tells apart.</summary>
/// <typeparam name="T">What it tells apart.</typeparam>
/// <param name="words">The words; the first for each is the one named to people.</param>
public sealed class LedgerWords<T>(Dictionary<string, T> words) where T : struct
{
    /// <summary>One word for each, for people.</summary>
    public string All { get; } = string.Join('、', words.DistinctBy(word => word.Value).Select(word => word.Key));

    /// <summary>What a word stands for, or null.</summary>
    public T? Find(string text) => words.TryGetValue(text, out var found) ? found : null;
}

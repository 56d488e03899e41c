namespace Hrss.Replay.Making;

/// <summary>
/// 确定性抽取: draws from a seed that a purpose and an index give, so that a change to one matter never shifts another. SplitMix64 and not
/// System.Random, whose sequence a later runtime may change: the keys of a replay must stand for the same bodies for good.
/// </summary>
internal sealed class Draw(ulong seed)
{
    private ulong state = seed;

    public static Draw For(int year, string purpose, int index)
    {
        // FNV-1a: string.GetHashCode differs from one process to the next.
        var hash = 14695981039346656037UL;
        foreach (var c in $"{year}/{purpose}/{index}")
            hash = (hash ^ c) * 1099511628211UL;
        return new Draw(hash);
    }

    /// <summary>A number from low to high, both included.</summary>
    public int Between(int low, int high) => low + (int)(Next() % (ulong)(high - low + 1));

    /// <summary>Whether it happens, in so many cases of a hundred.</summary>
    public bool Chance(int percent) => Between(1, 100) <= percent;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Between(0, choices.Count - 1)];

    public T Weighted<T>(IReadOnlyList<T> choices, Func<T, int> weight)
    {
        var at = Between(1, choices.Sum(weight));
        return choices.First(choice => (at -= weight(choice)) <= 0);
    }

    /// <summary>So many different ones of the choices, in the order drawn.</summary>
    public IReadOnlyList<T> Several<T>(IReadOnlyList<T> choices, int count)
    {
        var left = choices.ToList();
        var drawn = new List<T>(count);
        while (drawn.Count < count)
        {
            var at = Between(0, left.Count - 1);
            drawn.Add(left[at]);
            left.RemoveAt(at);
        }

        return drawn;
    }

    private ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}

namespace Hrss.Replay.Making;

/// <summary>来访人数: shares the people of a year out over its visits: one to four in a single visit, five or more in a group visit.</summary>
internal static class PeopleInVisits
{
    public const int LeastInGroup = 5;
    private const int MostInSingle = 4;

    /// <summary>People in each single visit and in each group visit, adding up exactly.</summary>
    public static (int[] Singles, int[] Groups) Share(Draw draw, int people, int singleVisits, int groupVisits)
    {
        var singles = new int[singleVisits];
        for (var i = 0; i < singleVisits; i++)
            singles[i] = draw.Weighted<int>([1, 2, 3, 4], n => n switch { 1 => 40, 2 => 30, 3 => 18, _ => 12 });
        var forGroups = people - singles.Sum();
        for (var i = 0; i < singleVisits; i++)
        {
            while (forGroups < LeastInGroup * groupVisits && singles[i] > 1)
                (singles[i], forGroups) = (singles[i] - 1, forGroups + 1);
            while (groupVisits == 0 && forGroups > 0 && singles[i] < MostInSingle)
                (singles[i], forGroups) = (singles[i] + 1, forGroups - 1);
        }

        return (singles, Groups(draw, forGroups, groupVisits));
    }

    private static int[] Groups(Draw draw, int people, int count)
    {
        var weights = Enumerable.Range(0, count).Select(_ => draw.Between(1, 12)).ToArray();
        var spare = people - (LeastInGroup * count);
        var sizes = weights.Select(w => LeastInGroup + (spare * w / weights.Sum())).ToArray();
        if (count > 0)
            sizes[0] += people - sizes.Sum();
        return sizes;
    }
}

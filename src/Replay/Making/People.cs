namespace Hrss.Replay.Making;

/// <summary>Invented people. Whoever is named in the bureau's own report is never drawn.</summary>
internal static class People
{
    private static readonly Words Words = Texts.Words;

    public static string Name(Draw draw)
    {
        var surname = Words.Surnames[draw.Between(0, Words.Surnames.Length - 1)];
        var second = Words.GivenSecond[draw.Between(0, Words.GivenSecond.Length - 1)];
        return draw.Chance(25) ? $"{surname}{second}" : $"{surname}{Words.GivenFirst[draw.Between(0, Words.GivenFirst.Length - 1)]}{second}";
    }

    /// <summary>As callers are noted down: 陈女士.</summary>
    public static string CallerName(Draw draw) => $"{Words.Surnames[draw.Between(0, Words.Surnames.Length - 1)]}{(draw.Chance(50) ? "先生" : "女士")}";

    /// <summary>A number of the range 154, which no operator has been given.</summary>
    public static string Phone(Draw draw) => $"154{draw.Between(0, 99_999_999):D8}";

    public static string Address(Draw draw) =>
        $"{draw.Of(Words.Districts)}{draw.Of(Words.Communities)}{draw.Between(1, 38)}栋{draw.Between(1, 6)}0{draw.Between(1, 4)}室";

    /// <summary>An officer of a department: a few invented names for each, always the same.</summary>
    public static string Officer(Draw draw, int year, string department) => Name(Draw.For(year, department, draw.Between(1, 3)));
}

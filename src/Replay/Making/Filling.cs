using System.Globalization;
using System.Text.RegularExpressions;

namespace Hrss.Replay.Making;

/// <summary>
/// 填充: fills the templates of one matter. <c>[a|b]</c> is a choice; <c>{employer}</c> is a value drawn once per matter, so that answer
/// and question speak of the same employer and the same sum.
/// </summary>
internal sealed partial class Filling(Draw draw, DateOnly on)
{
    private static readonly Words Words = Texts.Words;
    private readonly Dictionary<string, string> values = [];

    public Filling With(string name, string value)
    {
        values[name] = value;
        return this;
    }

    /// <summary>A value that a text has used so far, or null.</summary>
    public string? Known(string name) => values.GetValueOrDefault(name);

    public string Fill(string template)
    {
        var chosen = Choice().Replace(template, m => draw.Of(m.Groups[1].Value.Split('|')));
        return Placeholder().Replace(chosen, m => Value(m.Groups[1].Value));
    }

    /// <summary>A day as in a letter: 3月12日.</summary>
    public static string Day(DateOnly day) => day.ToString("M月d日", CultureInfo.InvariantCulture);

    private string Value(string name)
    {
        if (!values.TryGetValue(name, out var value))
            values[name] = value = Drawn(name);
        return value;
    }

    private string Drawn(string name) => name switch
    {
        "year" => Number(on.Year),
        "lastYear" => Number(on.Year - 1),
        "month" => Number(on.Month == 1 ? 12 : draw.Between(1, on.Month - 1)),
        "quarter" => "一二三四"[(on.Month - 1) / 3].ToString(),
        "batch" => "一二三四五六七八九"[draw.Between(0, 8)].ToString(),
        "date" => Day(on.AddDays(-draw.Between(3, 60))),
        "months" => Number(draw.Between(2, 6)),
        "days" => Number(draw.Between(7, 45)),
        "years" => Number(draw.Between(3, 28)),
        "contractYears" => Number(draw.Between(2, 3)),
        "age" => Number(draw.Between(46, 59)),
        "amount" => Number(draw.Between(30, 580) * 100),
        "fee" => Number(draw.Between(10, 60) * 10),
        "crew" => Number(draw.Between(6, 38)),
        "smallCrew" => Number(draw.Between(3, 15)),
        "we" => "我",
        "caller" => "本人",
        "employer" => draw.Of(Words.EmployerNames) + draw.Of(Words.EmployerTrades),
        "site" => draw.Of(Words.Sites),
        "unit" => draw.Of(Words.Units),
        "district" => draw.Of(Words.Districts),
        "community" => draw.Of(Words.Communities),
        "village" => draw.Of(Words.Villages),
        "trade" => draw.Of(Words.Trades),
        "job" => draw.Of(Words.Jobs),
        "hazard" => draw.Of(Words.Hazards),
        "skill" => draw.Of(Words.Skills),
        "exam" => draw.Of(Words.Exams),
        "title" => draw.Of(Words.Titles),
        "province" => draw.Of(Words.Provinces),
        "level" => draw.Of(Words.Levels),
        _ => throw new InvalidOperationException($"A text has the placeholder {{{name}}}, which nothing fills."),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\[([^\]]*)\]")]
    private static partial Regex Choice();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}

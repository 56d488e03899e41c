namespace Hrss.Statutes;

/// <summary>The festivals of holiday notices in English (节日名称).</summary>
public static class Festivals
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["元旦"] = "New Year's Day",
        ["春节"] = "Spring Festival",
        ["清明节"] = "Tomb-Sweeping Day",
        ["劳动节"] = "Labour Day",
        ["端午节"] = "Dragon Boat Festival",
        ["中秋节"] = "Mid-Autumn Festival",
        ["国庆节"] = "National Day",
        ["抗日战争暨世界反法西斯战争胜利70周年纪念日"] = "70th anniversary of victory in the war of resistance and the world anti-fascist war",
    };

    /// <summary>A festival in English; two joined by 、 are joined by "and"; a name not known here stays Chinese.</summary>
    public static string English(string festival)
    {
        ArgumentNullException.ThrowIfNull(festival);
        return string.Join(" and ", festival.Split('、').Select(name => Names.GetValueOrDefault(name, name)));
    }
}

namespace Hrss.AppHost;

/// <summary>机构代码: the agencies that machine clients are bound to.</summary>
internal static class Agencies
{
    /// <summary>Every agency.</summary>
    public const string All = "*";

    /// <summary>株洲市人力资源和社会保障局.</summary>
    public const string Zhuzhou = "430200";
}

namespace Hrss.Statutes;

/// <summary>
/// 成本收费标准: what search and copies cost under the regulation of 2008. Set locally at cost, so it is data; post is what it cost.
/// </summary>
/// <param name="SearchPerItem">检索费, 元 for each item of information searched for.</param>
/// <param name="CopyPerPage">复制费, 元 for each A4 page copied in black and white.</param>
/// <param name="Source">The local document that sets them.</param>
public sealed record CostTariff(decimal SearchPerItem, decimal CopyPerPage, string Source)
{
    /// <summary>The tariff of Fujian of 2008, as an example of a local one: search 5 元, copy 0.2 元 a page.</summary>
    public static CostTariff Fujian2008 { get; } = new(5m, 0.2m, "闽价费〔2008〕472号");
}

/// <summary>Why a citizen pays no cost fee (免收情形).</summary>
public enum CostFeeExemption
{
    /// <summary>农村五保供养对象.</summary>
    FiveGuarantees,

    /// <summary>城乡居民最低生活保障对象.</summary>
    MinimumAllowance,

    /// <summary>领取国家抚恤补助的优抚对象.</summary>
    StatePension,
}

/// <summary>A cost fee in its parts, 元 (收费明细).</summary>
/// <param name="Search">检索费.</param>
/// <param name="Copy">复制费.</param>
/// <param name="Post">邮寄费.</param>
/// <param name="Waived">What an exemption takes off: all of it, or nothing.</param>
public sealed record CostFee(decimal Search, decimal Copy, decimal Post, decimal Waived)
{
    /// <summary>What is to be paid.</summary>
    public decimal Payable => Search + Copy + Post - Waived;
}

/// <summary>
/// 检索费、复制费、邮寄费 of 2008 Art. 27, on written request only; proactive disclosure was always free. An exemption needs proof from the
/// township or street office, the applicant's asking, and the approval of the disclosure office.
/// </summary>
public static class CostFees
{
    /// <summary>The article.</summary>
    public static Citation Basis { get; } = new(Instruments.Disclosure2008, 27);

    /// <summary>The circular that names the exemptions.</summary>
    public static Citation ExemptionBasis { get; } = new(Instruments.CostFee2008, 0);

    /// <summary>The fee of one request.</summary>
    /// <param name="tariff">The local tariff.</param>
    /// <param name="items">Items of information searched for.</param>
    /// <param name="pages">Pages copied.</param>
    /// <param name="postage">元 that the post took; 0 where nothing was posted.</param>
    /// <param name="exemption">An exemption that has been approved; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number less than none.</exception>
    public static CostFee Of(CostTariff tariff, int items, int pages, decimal postage = 0m, CostFeeExemption? exemption = null)
    {
        ArgumentNullException.ThrowIfNull(tariff);
        ArgumentOutOfRangeException.ThrowIfNegative(items);
        ArgumentOutOfRangeException.ThrowIfNegative(pages);
        ArgumentOutOfRangeException.ThrowIfNegative(postage);
        var (search, copy) = (items * tariff.SearchPerItem, pages * tariff.CopyPerPage);
        return new(search, copy, postage, exemption is null ? 0m : search + copy + postage);
    }

    /// <summary>An exemption in words.</summary>
    public static Wording NameOf(CostFeeExemption exemption) => exemption switch
    {
        CostFeeExemption.FiveGuarantees => new("农村五保供养对象", "Rural resident under the five guarantees"),
        CostFeeExemption.MinimumAllowance => new("城乡居民最低生活保障对象", "Recipient of the minimum living allowance"),
        CostFeeExemption.StatePension => new("领取国家抚恤补助的优抚对象", "Entitled person drawing a state pension or relief"),
        _ => throw new ArgumentOutOfRangeException(nameof(exemption), exemption, null),
    };
}

namespace Hrss.Statutes;

/// <summary>Which rules say what disclosure on request may cost (收费制度).</summary>
public enum FeeRegime
{
    /// <summary>检索费、复制费、邮寄费 at cost, set locally: 2008 Art. 27.</summary>
    CostFees,

    /// <summary>No fee: after the cost fees ended and before the processing fee began.</summary>
    NoFee,

    /// <summary>信息处理费 for requests clearly too many or too frequent: 2019 Art. 42. All others are free.</summary>
    ProcessingFee,
}

/// <summary>Which fee rules a request falls under, by its day of receipt (适用收费制度).</summary>
public static class FeeRegimes
{
    /// <summary>The fee rules for a request received that day; null before there were disclosure requests.</summary>
    public static FeeRegime? For(DateOnly receivedOn, AssumedValues? assumed = null)
    {
        assumed ??= AssumedValues.Default;
        return Regulations.Disclosure(receivedOn) is null ? null
            : receivedOn <= assumed.CostFeeUntil ? FeeRegime.CostFees
            : receivedOn < assumed.ProcessingFeeFrom ? FeeRegime.NoFee
            : FeeRegime.ProcessingFee;
    }
}

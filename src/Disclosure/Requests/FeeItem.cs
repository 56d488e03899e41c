namespace Hrss.Disclosure.Requests;

/// <summary>费用种类 (2008 Art. 27).</summary>
public enum FeeKind
{
    /// <summary>检索费.</summary>
    Search,

    /// <summary>复制费.</summary>
    Copy,

    /// <summary>邮寄费.</summary>
    Post,
}

/// <summary>一项费用.</summary>
/// <param name="Kind">费用种类.</param>
/// <param name="AmountInFen">金额, in fen (分).</param>
public sealed record FeeItem(FeeKind Kind, long AmountInFen);

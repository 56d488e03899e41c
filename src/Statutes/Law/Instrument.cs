namespace Hrss.Statutes;

/// <summary>法律文件: a law, regulation or circular that rules cite.</summary>
/// <param name="Code">A stable short code, safe in addresses and logs.</param>
/// <param name="Title">The title, in Chinese with its book-title marks.</param>
/// <param name="Number">文号: the document number, empty where a law has none in use.</param>
/// <param name="InForceFrom">First day in force (Asia/Shanghai); null where the day is not known.</param>
/// <param name="InForceTo">Last day in force; null while in force or where not known.</param>
public sealed record Instrument(string Code, Wording Title, string Number, DateOnly? InForceFrom, DateOnly? InForceTo)
{
    /// <summary>Whether the instrument was in force on a day; an unknown end counts as open.</summary>
    public bool IsInForceOn(DateOnly day) => (InForceFrom is not { } from || from <= day) && (InForceTo is not { } to || day <= to);
}

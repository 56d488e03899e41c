using System.Security.Cryptography;

namespace Hrss.ServiceDefaults.Requests;

/// <summary>查询码: lets whoever has no account read what became of what was sent in. Twelve letters and digits, without what is taken for another: no 0, O, 1, I.</summary>
public static class AccessCode
{
    /// <summary>What a code is, as a pattern.</summary>
    public const string Pattern = "^[" + Letters + "]{12}$";

    private const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>A new code, that nobody can guess.</summary>
    public static string New() => RandomNumberGenerator.GetString(Letters, 12);
}

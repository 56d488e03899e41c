using System.Security.Cryptography;
using System.Text;

namespace Hrss.Consultation.Open311;

/// <summary>接口密钥: GeoReport's <c>api_key</c>, issued to a registered source system; kept as its hash alone.</summary>
internal static class ApiKey
{
    /// <summary>A new one: 256 bits, in letters that need no escape in a form.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>The hash under which a key is kept; a key of 256 random bits needs no slower one.</summary>
    public static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}

using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace Hrss.Testing;

/// <summary>Tokens that must not be accepted.</summary>
internal static class InvalidToken
{
    /// <summary>By what is wrong, how it comes from a token that holds; null where it is no token at all.</summary>
    public static readonly IReadOnlyDictionary<string, Action<SecurityTokenDescriptor>?> All = new Dictionary<string, Action<SecurityTokenDescriptor>?>
    {
        ["no token but a word"] = null,
        ["run out an hour ago"] = token => (token.NotBefore, token.IssuedAt, token.Expires) = (Now.AddHours(-3), Now.AddHours(-3), Now.AddHours(-1)),
        ["good from tomorrow"] = token => (token.NotBefore, token.Expires) = (Now.AddDays(1), Now.AddDays(2)),
        ["of another issuer"] = token => token.Issuer = "https://elsewhere.example",
        ["for another audience"] = token => token.Audience = "elsewhere",
        ["signed by somebody else"] = token => token.SigningCredentials = new SigningCredentials(new RsaSecurityKey(RSA.Create(2048)), SecurityAlgorithms.RsaSha256),
        ["signed by nobody"] = token => token.SigningCredentials = null,
        ["an identity, not an access token"] = token => token.TokenType = "id+jwt",
    };

    /// <summary>What is wrong, for a theory.</summary>
    public static TheoryData<string> Faults => [.. All.Keys];

    private static DateTime Now => DateTime.UtcNow;
}

using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace Hrss.Identity.Accounts;

/// <summary>密码规则: long rather than intricate; never the account's own name. Letters and digits as GB/T 22239-2019 (等级保护) asks for.</summary>
internal sealed class PasswordRules : IPasswordValidator<Account>
{
    public const int Length = 12;
    public const string NoLetter = "PasswordRequiresLetter";
    public const string NamesOwner = "PasswordNamesOwner";

    // Without the characters that are mistaken for one another when read from paper.
    private const string Letters = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ";
    private const string Digits = "23456789";

    /// <summary>The rules that ASP.NET Core Identity knows itself.</summary>
    public static void Configure(PasswordOptions options)
    {
        options.RequiredLength = Length;
        options.RequiredUniqueChars = 6;
        options.RequireDigit = true;
        options.RequireLowercase = options.RequireUppercase = options.RequireNonAlphanumeric = false;
    }

    /// <summary>一次性密码: 20 letters and digits, about 110 bits, handed over once.</summary>
    public static string OneTime()
    {
        while (true)
        {
            var password = RandomNumberGenerator.GetString(Letters + Digits, 20);
            if (password.Any(char.IsAsciiDigit) && password.Any(char.IsAsciiLetter) && password.Distinct().Count() >= 6)
                return password;
        }
    }

    /// <inheritdoc/>
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) => Task.FromResult(
        password is null || !password.Any(char.IsLetter) ? Refused(NoLetter)
        : password.Contains(user.UserName!, StringComparison.OrdinalIgnoreCase) ? Refused(NamesOwner)
        : IdentityResult.Success);

    private static IdentityResult Refused(string code) => IdentityResult.Failed(new IdentityError { Code = code });
}

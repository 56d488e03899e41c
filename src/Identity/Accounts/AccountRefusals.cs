using Hrss.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Identity;

namespace Hrss.Identity.Accounts;

/// <summary>不予办理的理由: why an account was not made or changed, or a person not signed in.</summary>
internal static class AccountRefusals
{
    /// <summary>One text for a wrong name, a wrong password, a closed and a locked account, so that the page tells nobody which names exist.</summary>
    public static readonly Refusal NotSignedIn = new(
        "account.not-signed-in",
        "账号或密码不正确，或者账号已停用、已锁定。连续输错五次，账号锁定十五分钟。",
        "The account name or password is wrong, or the account is closed or locked. Five failures in a row lock an account for fifteen minutes.",
        StatusCodes.Status401Unauthorized);

    public static readonly Refusal NotFound = RequestProblems.NotFound("account", "账号", "account");

    public static readonly Refusal NameTaken = new(
        "account.name-taken", "该账号名已被使用。", "This account name is taken.");

    public static readonly Refusal NameMalformed = new(
        "account.name-malformed",
        "账号名须为 3 至 32 个小写字母、数字、点或连字符，并以字母开头。",
        "An account name is 3 to 32 lower-case letters, digits, dots or hyphens and begins with a letter.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal OneselfForbidden = new(
        "account.oneself", "管理员不能停用自己的账号。", "Administrators cannot close their own account.");

    public static readonly Refusal LastAdministrator = new(
        "account.last-administrator", "这是最后一个可用的管理员账号。", "This is the last open administrator account.");

    public static readonly Refusal OtherAgency = new(
        "agency.forbidden", "该机构不在您的管理范围内。", "This agency is not yours to administer.", StatusCodes.Status403Forbidden);

    public static readonly Refusal ChangedMeanwhile = new(
        "account.changed-meanwhile", "该账号刚被他人更改，请重试。", "Somebody has just changed this account. Try again.");

    public static readonly Refusal PasswordTooShort = Password(
        "password.too-short", $"新密码至少 {PasswordRules.Length} 个字符。", $"The new password needs at least {PasswordRules.Length} characters.");

    public static readonly Refusal PasswordTooPlain = Password(
        "password.too-plain", "新密码须同时含有字母和数字，且至少有六个不同的字符。",
        "The new password needs letters and digits and at least six different characters.");

    public static readonly Refusal PasswordNamesOwner = Password(
        "password.names-owner", "新密码不能包含账号名。", "The new password must not contain the account name.");

    public static readonly Refusal PasswordUnchanged = Password(
        "password.unchanged", "新密码不能与原密码相同。", "The new password must differ from the present one.");

    public static readonly Refusal PasswordsDiffer = Password(
        "password.repeat-differs", "两次输入的新密码不一致。", "The two new passwords differ.");

    public static readonly Refusal PresentPasswordWrong = new(
        "password.present-wrong", "当前密码不正确。", "The present password is wrong.", StatusCodes.Status401Unauthorized);

    /// <summary>The refusal for what ASP.NET Core Identity found; anything it should never find here is a bug and is thrown.</summary>
    public static Refusal Of(IdentityResult result) => result.Errors.First().Code switch
    {
        nameof(IdentityErrorDescriber.DuplicateUserName) => NameTaken,
        nameof(IdentityErrorDescriber.InvalidUserName) => NameMalformed,
        nameof(IdentityErrorDescriber.ConcurrencyFailure) => ChangedMeanwhile,
        nameof(IdentityErrorDescriber.PasswordMismatch) => PresentPasswordWrong,
        nameof(IdentityErrorDescriber.PasswordTooShort) => PasswordTooShort,
        nameof(IdentityErrorDescriber.PasswordRequiresDigit) or nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars)
            or PasswordRules.NoLetter => PasswordTooPlain,
        PasswordRules.NamesOwner => PasswordNamesOwner,
        var code => throw new InvalidOperationException($"ASP.NET Core Identity reports '{code}', for which there is no refusal."),
    };

    private static Refusal Password(string code, string chinese, string english) =>
        new(code, chinese, english, StatusCodes.Status422UnprocessableEntity);
}

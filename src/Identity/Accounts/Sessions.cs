using Hrss.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Hrss.Identity.Accounts;

/// <summary>登录会话: signs people in and out of the issuer's own pages and tells who is signed in.</summary>
/// <param name="accounts">The register of accounts.</param>
/// <param name="signIn">Checks passwords and counts failures.</param>
/// <param name="hasher">Compares a password where there is no account, so that time tells nothing.</param>
/// <param name="log">Records who signed in and who failed.</param>
internal sealed class Sessions(
    UserManager<Account> accounts, SignInManager<Account> signIn, IPasswordHasher<Account> hasher, ILogger<Sessions> log)
{
    private static string? decoy;

    /// <summary>Checks name and password and opens a session; null where it is open.</summary>
    public async Task<Refusal?> OpenAsync(string name, string password)
    {
        var account = await accounts.FindByNameAsync(name);
        if (account is null)
        {
            decoy ??= hasher.HashPassword(null!, PasswordRules.OneTime());
            hasher.VerifyHashedPassword(null!, decoy, password);
            log.LogInformation("Sign-in refused: no account of that name");
            return AccountRefusals.NotSignedIn;
        }

        if (!await CheckAsync(account, password))
            return AccountRefusals.NotSignedIn;

        await signIn.SignInAsync(account, isPersistent: false);
        log.LogInformation("Account {Account} signed in", account.Id);
        return null;
    }

    /// <summary>Whether the password is right and the account open; failures count towards the lock.</summary>
    public async Task<bool> CheckAsync(Account account, string password)
    {
        var result = await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        if (result.Succeeded && account.DisabledAt is null)
            return true;
        log.LogInformation("Sign-in of account {Account} refused: {Reason}", account.Id, result.Succeeded ? "Closed" : result);
        return false;
    }

    /// <summary>Who is signed in here; null also where the account was closed or its password reset since.</summary>
    public async Task<(Account Account, DateTimeOffset Since)?> CurrentAsync(HttpContext http)
    {
        var session = await http.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        return session.Succeeded
            && await signIn.ValidateSecurityStampAsync(session.Principal) is { DisabledAt: null } account
                ? (account, session.Properties.IssuedUtc ?? default)
                : null;
    }

    /// <summary>Changes the password after checking the present one; the session goes on, every other one ends. Null where done.</summary>
    public async Task<Refusal?> ChangePasswordAsync(Account account, string present, string wanted)
    {
        if (!await CheckAsync(account, present))
            return AccountRefusals.PresentPasswordWrong;
        if (present == wanted)
            return AccountRefusals.PasswordUnchanged;
        account.MustChangePassword = false;
        var changed = await accounts.ChangePasswordAsync(account, present, wanted);
        if (!changed.Succeeded)
            return AccountRefusals.Of(changed);
        await signIn.SignInAsync(account, isPersistent: false);
        log.LogInformation("Account {Account} changed its password", account.Id);
        return null;
    }

    /// <summary>Ends the session.</summary>
    public static Task CloseAsync(HttpContext http) => http.SignOutAsync(IdentityConstants.ApplicationScheme);
}

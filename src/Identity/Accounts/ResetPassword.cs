using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace Hrss.Identity.Accounts;

/// <summary>重置密码: gives an account a new one-time password, ends its sessions and lifts its lock.</summary>
internal static class ResetPassword
{
    public static void Map(RouteGroupBuilder accounts) => accounts.MapPost("/{id:guid}/password-reset", Handle)
        .WithSummary("重置密码 Give the account a one-time password");

    private static async Task<Results<Ok<AccountWithOneTimePassword>, ProblemHttpResult>> Handle(
        Guid id, HttpContext http, AccountRegister register, IPasswordHasher<Account> hasher,
        TimeProvider clock, ILogger<Account> log, CancellationToken cancel)
    {
        if (await register.FindAsync(http.User, id, cancel) is not { } account)
            return AccountRefusals.NotFound.ToProblem();
        var password = PasswordRules.OneTime();
        account.PasswordHash = hasher.HashPassword(account, password);
        account.MustChangePassword = true;
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        if (await register.SaveAsync(account, cancel) is { } refusal)
            return refusal.ToProblem();
        await register.EndSessionsAsync(account, cancel);
        log.LogInformation("Password of account {Account} reset by {Administrator}", account.Id, Caller.Of(http).Id);
        return TypedResults.Ok(new AccountWithOneTimePassword(AccountDetails.Of(account, clock.GetUtcNow()), password));
    }
}

using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Identity.Accounts;

/// <summary>停用与启用: closes an account without deleting it, because the record goes on naming it; opens it again.</summary>
internal static class DisableAccount
{
    public static void Map(RouteGroupBuilder accounts)
    {
        accounts.MapPost("/{id:guid}/disable", Disable).WithSummary("停用账号 Close an account and end its sessions");
        accounts.MapPost("/{id:guid}/enable", Enable).WithSummary("启用账号 Open an account again");
    }

    private static async Task<Results<Ok<AccountDetails>, ProblemHttpResult>> Disable(
        Guid id, HttpContext http, AccountRegister register, TimeProvider clock, ILogger<Account> log, CancellationToken cancel)
    {
        if (await register.FindAsync(http.User, id, cancel) is not { } account)
            return AccountRefusals.NotFound.ToProblem();
        if (account.Id.ToString() == Caller.Of(http).Id)
            return AccountRefusals.OneselfForbidden.ToProblem();
        if (account.DisabledAt is null)
        {
            account.DisabledAt = clock.GetUtcNow();
            if (await register.SaveAsync(account, cancel) is { } refusal)
                return refusal.ToProblem();
            log.LogInformation("Account {Account} closed by {Administrator}", account.Id, Caller.Of(http).Id);
        }

        // Also on a repeat: the first attempt may have stopped between closing and revoking.
        await register.EndSessionsAsync(account, cancel);
        return TypedResults.Ok(AccountDetails.Of(account, clock.GetUtcNow()));
    }

    private static async Task<Results<Ok<AccountDetails>, ProblemHttpResult>> Enable(
        Guid id, HttpContext http, AccountRegister register, TimeProvider clock, ILogger<Account> log, CancellationToken cancel)
    {
        if (await register.FindAsync(http.User, id, cancel) is not { } account)
            return AccountRefusals.NotFound.ToProblem();
        account.DisabledAt = null;
        if (await register.SaveAsync(account, cancel) is { } refusal)
            return refusal.ToProblem();
        log.LogInformation("Account {Account} opened again by {Administrator}", account.Id, Caller.Of(http).Id);
        return TypedResults.Ok(AccountDetails.Of(account, clock.GetUtcNow()));
    }
}

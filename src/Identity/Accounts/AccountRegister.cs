using System.Security.Claims;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;

namespace Hrss.Identity.Accounts;

/// <summary>账号管理: what the administrator's commands share: whose accounts they may touch, and what must stay true of all accounts.</summary>
/// <param name="storage">The database.</param>
/// <param name="accounts">ASP.NET Core Identity's rules.</param>
/// <param name="agencies">Which agency is below which.</param>
/// <param name="tokens">Refresh tokens in people's hands.</param>
internal sealed class AccountRegister(
    IdentityStorage storage, UserManager<Account> accounts, IOptions<AgencyRegister> agencies, IOpenIddictTokenManager tokens)
{
    /// <summary>Null where the agency exists and the administrator's own agency is it or above it.</summary>
    public Refusal? MayAdminister(ClaimsPrincipal administrator, string agency)
    {
        var own = administrator.FindFirstValue(Claims.Agency);
        var known = agency == Claims.EveryAgency || agencies.Value.Find(agency) is not null;
        var within = own == Claims.EveryAgency || (own is not null && agencies.Value.WithSubordinates(own).Contains(agency));
        return known && within ? null : AccountRefusals.OtherAgency;
    }

    /// <summary>The account, or null where there is none or it is not this administrator's to see.</summary>
    public async Task<Account?> FindAsync(ClaimsPrincipal administrator, Guid id, CancellationToken cancel) =>
        await storage.Users.SingleOrDefaultAsync(a => a.Id == id, cancel) is { } account && MayAdminister(administrator, account.Agency) is null
            ? account
            : null;

    /// <summary>Saves a change that may take an administrator away; at least one open administrator remains.</summary>
    public async Task<Refusal?> SaveAsync(Account account, CancellationToken cancel)
    {
        await using var transaction = await storage.Database.BeginTransactionAsync(cancel);
        // Two administrators closing each other at the same moment would otherwise both see the other one open.
        await storage.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtext('hrss.identity.administrators'))", cancel);
        var saved = await accounts.UpdateAsync(account);
        if (!saved.Succeeded)
            return AccountRefusals.Of(saved);
        if (!await storage.Users.AnyAsync(a => a.DisabledAt == null && a.Roles.Contains(Roles.Administrator), cancel))
            return AccountRefusals.LastAdministrator;
        await transaction.CommitAsync(cancel);
        return null;
    }

    /// <summary>Ends every session of the account: cookies by the security stamp, refresh tokens by revocation. Access tokens run out by themselves.</summary>
    public async Task EndSessionsAsync(Account account, CancellationToken cancel)
    {
        await accounts.UpdateSecurityStampAsync(account);
        await tokens.RevokeBySubjectAsync(account.Id.ToString(), cancel);
    }
}

/// <summary>账号详情: an account as an administrator sees it.</summary>
/// <param name="Id">The account's id, the <c>sub</c> of its tokens.</param>
/// <param name="UserName">账号名: what the person types to sign in.</param>
/// <param name="DisplayName">姓名.</param>
/// <param name="Agency">机构代码.</param>
/// <param name="Roles">角色.</param>
/// <param name="MustChangePassword">须改密码: the present password is a one-time password.</param>
/// <param name="LockedUntil">锁定至: until when failures lock the account (UTC); null where it is not locked.</param>
/// <param name="DisabledAt">停用时间 (UTC); null while the account is open.</param>
/// <param name="CreatedAt">开户时间 (UTC).</param>
/// <param name="Department">所在部门, or null.</param>
public sealed record AccountDetails(
    Guid Id, string UserName, string DisplayName, string Agency, IReadOnlyList<string> Roles, bool MustChangePassword,
    DateTimeOffset? LockedUntil, DateTimeOffset? DisabledAt, DateTimeOffset CreatedAt, string? Department)
{
    internal static AccountDetails Of(Account account, DateTimeOffset now) => new(
        account.Id, account.UserName!, account.DisplayName, account.Agency, account.Roles, account.MustChangePassword,
        account.LockoutEnd > now ? account.LockoutEnd : null, account.DisabledAt, account.CreatedAt, account.Department);
}

/// <summary>An account with the one-time password to hand to its owner; shown this once and kept nowhere.</summary>
/// <param name="Account">The account.</param>
/// <param name="OneTimePassword">一次性密码: must be changed at the first sign-in.</param>
public sealed record AccountWithOneTimePassword(AccountDetails Account, string OneTimePassword);

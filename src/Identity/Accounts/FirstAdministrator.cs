using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hrss.Identity.Accounts;

/// <summary>首位管理员: the account <c>admin</c>, made on the first run with a one-time password.</summary>
/// <param name="storage">Tells whether this is the first run.</param>
/// <param name="accounts">Makes the account.</param>
/// <param name="hasher">Keeps the one-time password.</param>
/// <param name="configuration"><c>Administrator:OneTimePassword</c> and <c>Administrator:Agency</c>.</param>
/// <param name="agencies">Knows the default agency.</param>
/// <param name="clock">Tells when.</param>
internal sealed class FirstAdministrator(
    IdentityStorage storage, UserManager<Account> accounts, IPasswordHasher<Account> hasher,
    IConfiguration configuration, IOptions<AgencyRegister> agencies, TimeProvider clock)
{
    private const string Name = "admin";

    /// <summary>Makes the account where there is none yet; a later run never touches it, whatever the configuration says.</summary>
    public async Task EnsureAsync(CancellationToken cancel)
    {
        if (await storage.Users.AnyAsync(cancel))
            return;
        var configured = configuration["Administrator:OneTimePassword"];
        if (configured is { Length: < 8 and > 0 })
            throw new InvalidOperationException("Administrator:OneTimePassword has fewer than 8 characters. 管理员一次性密码不足 8 个字符。");
        var password = string.IsNullOrEmpty(configured) ? PasswordRules.OneTime() : configured;
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            UserName = Name,
            DisplayName = "系统管理员",
            Agency = configuration["Administrator:Agency"] ?? agencies.Value.Default,
            Roles = [Roles.Administrator],
            MustChangePassword = true,
            CreatedAt = clock.GetUtcNow(),
        };
        account.PasswordHash = hasher.HashPassword(account, password);
        var created = await accounts.CreateAsync(account);
        if (!created.Succeeded)
            throw new InvalidOperationException($"The first administrator cannot be made: {created}");
        // Not through the log: logs are exported and kept, a password must not be.
        if (password != configured)
            await Console.Out.WriteLineAsync($"管理员一次性密码 / one-time password of '{Name}': {password}");
    }
}

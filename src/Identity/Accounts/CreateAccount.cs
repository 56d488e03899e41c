using FluentValidation;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace Hrss.Identity.Accounts;

/// <summary>开设账号: an account for a member of staff.</summary>
/// <param name="UserName">账号名: 3 to 32 lower-case letters, digits, dots or hyphens.</param>
/// <param name="DisplayName">姓名.</param>
/// <param name="Agency">机构代码: the administrator's own agency or one below it.</param>
/// <param name="Roles">角色: one or several.</param>
/// <param name="Department">所在部门, or null.</param>
public sealed record NewAccount(string UserName, string DisplayName, string Agency, IReadOnlyList<string> Roles, string? Department = null);

/// <summary>Opens an account with a one-time password.</summary>
internal static class CreateAccount
{
    /// <summary>The content rules of <see cref="NewAccount"/>.</summary>
    internal sealed class Rules : AbstractValidator<NewAccount>
    {
        public Rules()
        {
            RuleFor(a => a.UserName).Matches("^[a-z][a-z0-9.-]{2,31}$").Explained(
                AccountRefusals.NameMalformed.Code, AccountRefusals.NameMalformed.Chinese, AccountRefusals.NameMalformed.English);
            RuleFor(a => a.DisplayName).NotEmpty().MaximumLength(64);
            RuleFor(a => a.Department).MaximumLength(100);
            RuleFor(a => a.Roles).MustBeRoles();
        }
    }

    public static void Map(RouteGroupBuilder accounts) => accounts.MapPost("/", Handle)
        .WithSummary("开设账号 Open an account; the answer holds its one-time password");

    private static async Task<Results<Created<AccountWithOneTimePassword>, ProblemHttpResult>> Handle(
        Command<NewAccount> command, UserManager<Account> accounts, AccountRegister register, TimeProvider clock, ILogger<Account> log)
    {
        var wanted = command.Body;
        if (register.MayAdminister(command.Http.User, wanted.Agency) is { } refusal)
            return refusal.ToProblem();

        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            UserName = wanted.UserName,
            DisplayName = wanted.DisplayName,
            Agency = wanted.Agency,
            Department = wanted.Department,
            Roles = [.. wanted.Roles.Distinct()],
            MustChangePassword = true,
            CreatedAt = clock.GetUtcNow(),
        };
        var password = PasswordRules.OneTime();
        var created = await accounts.CreateAsync(account, password);
        if (!created.Succeeded)
            return AccountRefusals.Of(created).ToProblem();
        log.LogInformation("Account {Account} of agency {Agency} with roles {Roles} opened by {Administrator}",
            account.Id, account.Agency, account.Roles, command.Caller.Id);
        return TypedResults.Created(
            $"/api/v1/accounts/{account.Id}",
            new AccountWithOneTimePassword(AccountDetails.Of(account, clock.GetUtcNow()), password));
    }

    /// <summary>At least one role, and only those that exist.</summary>
    public static void MustBeRoles<T>(this IRuleBuilder<T, IReadOnlyList<string>> rule) => rule
        .Must(roles => roles.Count > 0 && roles.All(r => Roles.All.Contains(r)))
        .Explained("account.roles-unknown", $"角色须为一个或多个：{string.Join("、", Roles.All)}。", $"One or several of: {string.Join(", ", Roles.All)}.");
}

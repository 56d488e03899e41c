using FluentValidation;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Identity.Accounts;

/// <summary>变更账号: a person moves to another agency, takes or gives up roles, or is named otherwise.</summary>
/// <param name="DisplayName">姓名.</param>
/// <param name="Agency">机构代码.</param>
/// <param name="Roles">角色: all that the person holds from now on.</param>
/// <param name="Department">所在部门 from now on, or null.</param>
public sealed record ChangedAccount(string DisplayName, string Agency, IReadOnlyList<string> Roles, string? Department = null);

/// <summary>Changes what an account may do; its tokens follow at their next renewal, within a quarter of an hour.</summary>
internal static class ChangeAccount
{
    /// <summary>The content rules of <see cref="ChangedAccount"/>.</summary>
    internal sealed class Rules : AbstractValidator<ChangedAccount>
    {
        public Rules()
        {
            RuleFor(a => a.DisplayName).NotEmpty().MaximumLength(64);
            RuleFor(a => a.Department).MaximumLength(100);
            RuleFor(a => a.Roles).MustBeRoles();
        }
    }

    public static void Map(RouteGroupBuilder accounts) => accounts.MapPut("/{id:guid}", Handle)
        .WithSummary("变更账号 Change name, agency and roles");

    private static async Task<Results<Ok<AccountDetails>, ProblemHttpResult>> Handle(
        Guid id, Command<ChangedAccount> command, AccountRegister register, TimeProvider clock, ILogger<Account> log, CancellationToken cancel)
    {
        var (administrator, wanted) = (command.Http.User, command.Body);
        if (await register.FindAsync(administrator, id, cancel) is not { } account)
            return AccountRefusals.NotFound.ToProblem();
        if (register.MayAdminister(administrator, wanted.Agency) is { } elsewhere)
            return elsewhere.ToProblem();

        account.DisplayName = wanted.DisplayName;
        account.Agency = wanted.Agency;
        account.Department = wanted.Department;
        account.Roles = [.. wanted.Roles.Distinct()];
        if (await register.SaveAsync(account, cancel) is { } refusal)
            return refusal.ToProblem();
        log.LogInformation("Account {Account} changed to agency {Agency} and roles {Roles} by {Administrator}",
            account.Id, account.Agency, account.Roles, command.Caller.Id);
        return TypedResults.Ok(AccountDetails.Of(account, clock.GetUtcNow()));
    }
}

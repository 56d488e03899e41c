using System.ComponentModel;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hrss.Identity.Accounts;

/// <summary>账号名录: a page of accounts in the order of their names.</summary>
/// <param name="Accounts">The accounts.</param>
/// <param name="Next">The value of <c>after</c> for the next page; null on the last.</param>
public sealed record AccountList(IReadOnlyList<AccountDetails> Accounts, string? Next);

/// <summary>Shows the accounts of an agency and those below it.</summary>
internal static class ListAccounts
{
    private const int PageSize = 100;

    public static void Map(RouteGroupBuilder accounts)
    {
        accounts.MapGet("/", List).WithSummary("账号名录 Accounts of the agency and those below it");
        accounts.MapGet("/{id:guid}", Details).WithSummary("账号详情 One account");
    }

    private static async Task<Ok<AccountList>> List(
        [Description("The name after which the page begins.")] string? after,
        HttpContext http, IdentityStorage storage, IOptions<AgencyRegister> register, TimeProvider clock, CancellationToken cancel)
    {
        var agencies = register.Value.WithSubordinates(http.Agency());
        var all = http.User.HasClaim(Claims.Agency, Claims.EveryAgency) && !http.Request.Headers.ContainsKey(AgencyOfRequest.Header);
        var page = await storage.Users.AsNoTracking()
            .Where(a => all || agencies.Contains(a.Agency))
#pragma warning disable CA1309 // This comparison happens in the database, in the order of the list.
            .Where(a => after == null || string.Compare(a.UserName, after) > 0)
#pragma warning restore CA1309
            .OrderBy(a => a.UserName)
            .Take(PageSize + 1)
            .ToListAsync(cancel);
        var now = clock.GetUtcNow();
        var shown = page.Take(PageSize).Select(a => AccountDetails.Of(a, now)).ToList();
        return TypedResults.Ok(new AccountList(shown, page.Count > PageSize ? shown[^1].UserName : null));
    }

    private static async Task<Results<Ok<AccountDetails>, ProblemHttpResult>> Details(
        Guid id, HttpContext http, AccountRegister register, TimeProvider clock, CancellationToken cancel) =>
        await register.FindAsync(http.User, id, cancel) is { } account
            ? TypedResults.Ok(AccountDetails.Of(account, clock.GetUtcNow()))
            : AccountRefusals.NotFound.ToProblem();
}

using Hrss.Identity.Accounts;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Hrss.Identity.Pages;

/// <summary>我的账号: who is signed in, the way to change the password and to sign out.</summary>
/// <param name="sessions">Tells who is signed in.</param>
/// <param name="agencies">Names the agency.</param>
internal sealed class IndexModel(Sessions sessions, IOptions<AgencyRegister> agencies) : PageModel
{
    private static readonly Dictionary<string, string> RoleTexts = new()
    {
        [Roles.Clerk] = "经办人 clerk",
        [Roles.SectionChief] = "科长 section chief",
        [Roles.DisclosureOfficer] = "信息公开工作人员 disclosure officer",
        [Roles.BureauLeader] = "局领导 bureau leader",
        [Roles.Auditor] = "审计监督 auditor",
        [Roles.Administrator] = "系统管理员 administrator",
    };

    /// <summary>The account signed in.</summary>
    public Account? Account { get; private set; }

    /// <summary>机构名称.</summary>
    public string AgencyName => agencies.Value.Find(Account!.Agency)?.Name ?? (Account.Agency == Claims.EveryAgency ? "全部机构 all agencies" : Account.Agency);

    /// <summary>角色名称.</summary>
    public IEnumerable<string> RoleNames => Account!.Roles.Select(role => RoleTexts.GetValueOrDefault(role, role));

    /// <summary>Shows the account, or the sign-in page.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        Account = (await sessions.CurrentAsync(HttpContext))?.Account;
        return Account is null ? LocalRedirect("/sign-in") : Page();
    }

    /// <summary>Signs out.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await Sessions.CloseAsync(HttpContext);
        return LocalRedirect("/signed-out");
    }
}

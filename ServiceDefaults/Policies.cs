using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace Hrss.ServiceDefaults;

/// <summary>访问策略: what guards an endpoint. Every endpoint names one; a test lists those that do not.</summary>
public static class Policies
{
    /// <summary>公开: anybody, with or without an account: published information, citizens' submissions, figures.</summary>
    public const string Public = "public";

    /// <summary>信息公开办理: disclosure officers and those above them; the authorised import.</summary>
    public const string HandleDisclosure = "handle-disclosure";

    /// <summary>信息公开审批: the head of the disclosure office and those above; the authorised import.</summary>
    public const string ApproveDisclosure = "approve-disclosure";

    /// <summary>信访办理: clerks and those above them; the authorised import.</summary>
    public const string HandlePetitions = "handle-petitions";

    /// <summary>信访审批: the bureau's leaders approve extensions, recusals, the end of a petition and its reopening; the authorised import.</summary>
    public const string ApprovePetitions = "approve-petitions";

    /// <summary>咨询办理: clerks and those above them; the authorised import.</summary>
    public const string HandleConsultations = "handle-consultations";

    /// <summary>咨询审批: the heads of sections and those above them; the authorised import.</summary>
    public const string ApproveConsultations = "approve-consultations";

    /// <summary>转办登记: a municipal system that forwards items, staff, or the authorised import.</summary>
    public const string ForwardConsultations = "forward-consultations";

    /// <summary>查阅事项: any member of staff, auditors and the authorised import: matters hold personal data.</summary>
    public const string ReadMatters = "read-matters";

    /// <summary>事实流: Reporting and auditors.</summary>
    public const string ReadFacts = "read-facts";

    /// <summary>接收转送: the other services of the system.</summary>
    public const string TakeOver = "take-over";

    /// <summary>工作日历维护: disclosure officers and the administrator: whoever enters a holiday notice.</summary>
    public const string AmendCalendar = "amend-calendar";

    /// <summary>系统管理: the administrator.</summary>
    public const string Administer = "administer";

    // Policy, the scopes of machines that pass it, the roles of staff that pass it.
    private static readonly Dictionary<string, (string[] Scopes, string[] Roles)> Guards = new()
    {
        [HandleDisclosure] = ([Scopes.Import], [Roles.DisclosureOfficer, Roles.SectionChief, Roles.BureauLeader]),
        [ApproveDisclosure] = ([Scopes.Import], [Roles.SectionChief, Roles.BureauLeader]),
        [HandlePetitions] = ([Scopes.Import], [Roles.Clerk, Roles.SectionChief, Roles.BureauLeader]),
        [ApprovePetitions] = ([Scopes.Import], [Roles.BureauLeader]),
        [HandleConsultations] = ([Scopes.Import], [Roles.Clerk, Roles.SectionChief, Roles.BureauLeader]),
        [ApproveConsultations] = ([Scopes.Import], [Roles.SectionChief, Roles.BureauLeader]),
        [ForwardConsultations] = ([Scopes.Import, Scopes.Forward], [Roles.Clerk, Roles.SectionChief]),
        [ReadMatters] = ([Scopes.Import], [Roles.Clerk, Roles.SectionChief, Roles.DisclosureOfficer, Roles.BureauLeader, Roles.Auditor]),
        [ReadFacts] = ([Scopes.Facts], [Roles.Auditor, Roles.Administrator]),
        [TakeOver] = ([Scopes.TakeOver], []),
        [AmendCalendar] = ([], [Roles.DisclosureOfficer, Roles.Administrator]),
        [Administer] = ([], [Roles.Administrator]),
    };

    /// <summary>Whether the bearer was granted a scope.</summary>
    public static bool HasScope(ClaimsPrincipal user, string scope) =>
        user.FindAll(Claims.Scope).Any(c => c.Value.Split(' ').Contains(scope));

    /// <summary>Whether the bearer passes a policy, for an endpoint that is open to the public and lets some do more.</summary>
    public static bool Permits(ClaimsPrincipal user, string policy)
    {
        var (scopes, roles) = Guards[policy];
        return scopes.Any(s => HasScope(user, s)) || (HasScope(user, Scopes.Staff) && roles.Any(r => user.HasClaim(Claims.Role, r)));
    }

    internal static void Register(AuthorizationOptions options)
    {
        options.AddPolicy(Public, p => p.RequireAssertion(_ => true));
        foreach (var policy in Guards.Keys)
            options.AddPolicy(policy, p => p.RequireAuthenticatedUser().RequireAssertion(c => Permits(c.User, policy)));
    }
}

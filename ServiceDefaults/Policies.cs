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

    /// <summary>信访办理: clerks and those above them; the authorised import.</summary>
    public const string HandlePetitions = "handle-petitions";

    /// <summary>咨询办理: clerks and those above them; the authorised import.</summary>
    public const string HandleConsultations = "handle-consultations";

    /// <summary>转办登记: a municipal system that forwards items, staff, or the authorised import.</summary>
    public const string ForwardConsultations = "forward-consultations";

    /// <summary>查阅事项: any member of staff, auditors and the authorised import: matters hold personal data.</summary>
    public const string ReadMatters = "read-matters";

    /// <summary>事实流: Reporting and auditors.</summary>
    public const string ReadFacts = "read-facts";

    /// <summary>系统管理: the administrator.</summary>
    public const string Administer = "administer";

    /// <summary>Whether the bearer was granted a scope.</summary>
    public static bool HasScope(ClaimsPrincipal user, string scope) =>
        user.FindAll(Claims.Scope).Any(c => c.Value.Split(' ').Contains(scope));

    internal static void Register(AuthorizationOptions options)
    {
        options.AddPolicy(Public, p => p.RequireAssertion(_ => true));
        Allow(HandleDisclosure, [Scopes.Import], [Roles.DisclosureOfficer, Roles.SectionChief, Roles.BureauLeader]);
        Allow(HandlePetitions, [Scopes.Import], [Roles.Clerk, Roles.SectionChief, Roles.BureauLeader]);
        Allow(HandleConsultations, [Scopes.Import], [Roles.Clerk, Roles.SectionChief, Roles.BureauLeader]);
        Allow(ForwardConsultations, [Scopes.Import, Scopes.Forward], [Roles.Clerk, Roles.SectionChief]);
        Allow(ReadMatters, [Scopes.Import], [Roles.Clerk, Roles.SectionChief, Roles.DisclosureOfficer, Roles.BureauLeader, Roles.Auditor]);
        Allow(ReadFacts, [Scopes.Facts], [Roles.Auditor, Roles.Administrator]);
        Allow(Administer, [], [Roles.Administrator]);

        void Allow(string policy, string[] scopes, string[] roles) => options.AddPolicy(policy, p => p
            .RequireAuthenticatedUser()
            .RequireAssertion(c => scopes.Any(s => HasScope(c.User, s))
                || (HasScope(c.User, Scopes.Staff) && roles.Any(r => c.User.HasClaim(Claims.Role, r)))));
    }
}

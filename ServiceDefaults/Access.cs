namespace Hrss.ServiceDefaults;

/// <summary>The claims that a token carries about its bearer (令牌声明).</summary>
public static class Claims
{
    /// <summary>机构代码: the agency the bearer acts for; <see cref="EveryAgency"/> for a machine client of the whole system.</summary>
    public const string Agency = "agency";

    /// <summary>The value of <see cref="Agency"/> that stands for every agency.</summary>
    public const string EveryAgency = "*";

    /// <summary>所在部门 of a member of staff; absent where none is known.</summary>
    public const string Department = "department";

    /// <summary>角色: one of <see cref="Roles"/>; a person may hold several.</summary>
    public const string Role = "role";

    /// <summary>The scopes granted to the token, one claim with blanks between them (RFC 9068).</summary>
    public const string Scope = "scope";

    /// <summary>The subject: a person's account id or a machine's client id.</summary>
    public const string Subject = "sub";

    /// <summary>姓名: the name shown for the bearer.</summary>
    public const string Name = "name";

    /// <summary>登录名 of a member of staff: under which colleagues know the account; absent for machines.</summary>
    public const string SignInName = "preferred_username";
}

/// <summary>What a client may be allowed to do (授权范围).</summary>
public static class Scopes
{
    /// <summary>Bring in an older ledger with its own business dates (补录历史台账).</summary>
    public const string Import = "hrss.import";

    /// <summary>Forward mayor's mailbox items and hotline orders from a municipal system (市级系统转办).</summary>
    public const string Forward = "hrss.forward";

    /// <summary>Read the fact feeds of every service (事实流).</summary>
    public const string Facts = "hrss.facts";

    /// <summary>Take over matters that another service offers (接收转送): the services of the system among themselves.</summary>
    public const string TakeOver = "hrss.take-over";

    /// <summary>Act as the signed-in member of staff (工作人员).</summary>
    public const string Staff = "hrss.staff";

    /// <summary>Every scope, for the issuer's register.</summary>
    public static readonly IReadOnlyList<string> All = [Import, Forward, Facts, TakeOver, Staff];
}

/// <summary>角色: the roles of the bureau's staff, each held for one agency.</summary>
public static class Roles
{
    /// <summary>经办人: registers and handles matters.</summary>
    public const string Clerk = "clerk";

    /// <summary>科长: assigns and approves within a department.</summary>
    public const string SectionChief = "section-chief";

    /// <summary>信息公开工作人员: handles the catalogue and information requests.</summary>
    public const string DisclosureOfficer = "disclosure-officer";

    /// <summary>局领导: leads cases and signs.</summary>
    public const string BureauLeader = "bureau-leader";

    /// <summary>审计监督: reads everything, changes nothing.</summary>
    public const string Auditor = "auditor";

    /// <summary>系统管理员: accounts, configuration, resynchronisation.</summary>
    public const string Administrator = "administrator";

    /// <summary>Every role, for the issuer's register.</summary>
    public static readonly IReadOnlyList<string> All = [Clerk, SectionChief, DisclosureOfficer, BureauLeader, Auditor, Administrator];
}

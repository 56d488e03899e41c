using Microsoft.AspNetCore.Identity;

namespace Hrss.Identity.Accounts;

/// <summary>账号: a member of staff (工作人员) who signs in; belongs to one agency and holds one or several roles there.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>机构代码: the agency the person acts for; <c>*</c> for the whole system.</summary>
    public required string Agency { get; set; }

    /// <summary>姓名: the name shown on pages and in the record.</summary>
    public required string DisplayName { get; set; }

    /// <summary>所在部门; null where none is known. What complains of a department is kept from its staff.</summary>
    public string? Department { get; set; }

    /// <summary>角色: from <see cref="ServiceDefaults.Roles"/>.</summary>
    public required List<string> Roles { get; set; }

    /// <summary>须改密码: the present password is a one-time password; nothing is issued until the person has chosen another.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>停用时间: since when the account is closed (UTC); null while it is open.</summary>
    public DateTimeOffset? DisabledAt { get; set; }

    /// <summary>When the account was made (UTC).</summary>
    public DateTimeOffset CreatedAt { get; set; }
}

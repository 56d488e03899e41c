namespace Hrss.Petition.Petitions;

/// <summary>信访事项分类 (2005 Art. 2, 14; 2022 Arts 29-31).</summary>
public enum PetitionClass
{
    /// <summary>建议意见 (2022 Art. 29).</summary>
    Suggestion,

    /// <summary>检举控告 (2022 Art. 30).</summary>
    Accusation,

    /// <summary>申诉求决 (2022 Art. 31).</summary>
    Appeal,
}

/// <summary>申诉求决的处理途径 (2022 Art. 31): which way leads to a decision.</summary>
public enum AppealRoute
{
    /// <summary>第一项: 诉讼、检察、公安程序.</summary>
    Judicial,

    /// <summary>第二项: 仲裁.</summary>
    Arbitration,

    /// <summary>第三项: 党员申诉、申请复审等.</summary>
    Party,

    /// <summary>第四项: 行政复议、裁决、确认、许可、处罚等行政程序.</summary>
    AdministrativeProcedure,

    /// <summary>第五项: 申请查处违法行为、履行保护人身权或者财产权等法定职责.</summary>
    StatutoryDuty,

    /// <summary>第六项: 不属于以上情形, decided as a petition.</summary>
    Petition,
}

/// <summary>所涉领域、单位、地区: what a petition is about. No personal data.</summary>
/// <param name="Topic">事项领域, or null.</param>
/// <param name="Employer">所涉用人单位: the name of an organisation, or null.</param>
/// <param name="Place">所涉地区: a county or district, or null.</param>
public sealed record PetitionAbout(PetitionTopic? Topic = null, string? Employer = null, string? Place = null);

/// <summary>被检举控告的对象.</summary>
public enum AccusedKind
{
    /// <summary>单位、部门.</summary>
    Unit,

    /// <summary>工作人员.</summary>
    Staff,

    /// <summary>其他人员.</summary>
    Person,
}

/// <summary>被检举控告的单位或者人员: never sees the petitioner (2005 Arts 23, 44; 2022 Arts 30(3), 46(5)). Personal data.</summary>
/// <param name="Kind">对象类别.</param>
/// <param name="Name">名称或者姓名.</param>
/// <param name="Department">所在部门, or null.</param>
/// <param name="Account">账号: the sign-in name of a member of staff, or the account's id; beside the name, which always counts.</param>
public sealed record Accused(AccusedKind Kind, string Name, string? Department = null, string? Account = null);

namespace Hrss.Petition.Petitions;

/// <summary>信访渠道: how a petition arrives (2005 Art. 2; 2022 Art. 17).</summary>
public enum PetitionChannel
{
    /// <summary>来访.</summary>
    Visit,

    /// <summary>来信.</summary>
    Letter,

    /// <summary>来电.</summary>
    Call,

    /// <summary>上级交办.</summary>
    Assigned,

    /// <summary>网上信访.</summary>
    Online,

    /// <summary>其他业务转送: taken over from another service of the system, by it alone.</summary>
    Transferred,
}

/// <summary>事项领域: what a petition is about; Contracts names the same.</summary>
public enum PetitionTopic
{
    /// <summary>失业保险.</summary>
    Unemployment,

    /// <summary>工伤.</summary>
    WorkInjury,

    /// <summary>退休、养老.</summary>
    Pensions,

    /// <summary>拖欠工资、民工工资.</summary>
    UnpaidWages,

    /// <summary>军转安置.</summary>
    Veterans,

    /// <summary>医疗保险.</summary>
    MedicalInsurance,

    /// <summary>社会保险费.</summary>
    Contributions,

    /// <summary>就业.</summary>
    Employment,

    /// <summary>劳动合同.</summary>
    LabourContracts,

    /// <summary>人事人才.</summary>
    Personnel,

    /// <summary>其他.</summary>
    Other,
}

namespace Hrss.Petition.Petitions;

/// <summary>处理意见: what a written answer comes to (2005 Art. 32; 2022 Art. 32).</summary>
public enum PetitionOutcome
{
    /// <summary>支持.</summary>
    Supported,

    /// <summary>解释.</summary>
    Explained,

    /// <summary>不予支持.</summary>
    NotSupported,
}

/// <summary>意见层级: the three opinions that a petition can get.</summary>
public enum OpinionLevel
{
    /// <summary>处理意见 (2005 Art. 32; 2022 Art. 32).</summary>
    Answer,

    /// <summary>复查意见 (2005 Art. 34; 2022 Art. 35).</summary>
    Review,

    /// <summary>复核意见 (2005 Art. 35; 2022 Art. 36).</summary>
    Reexamination,
}

/// <summary>复查、复核结果.</summary>
public enum ReviewResult
{
    /// <summary>维持.</summary>
    Upheld,

    /// <summary>变更或者撤销.</summary>
    Changed,
}

/// <summary>送达方式.</summary>
public enum DeliveryWay
{
    /// <summary>当面签收.</summary>
    InPerson,

    /// <summary>邮寄.</summary>
    Post,

    /// <summary>留置送达.</summary>
    LeftAtDoor,

    /// <summary>网上.</summary>
    Online,

    /// <summary>短信.</summary>
    Message,

    /// <summary>电话.</summary>
    Phone,
}

/// <summary>办结方式: how a petition ended; each counts as exactly one of answered, refused or, later, transferred.</summary>
public enum PetitionEnding
{
    /// <summary>答复.</summary>
    Answered,

    /// <summary>不予受理.</summary>
    NotAccepted,

    /// <summary>信访人撤回.</summary>
    Withdrawn,

    /// <summary>退回转送、交办机关 (2022 Art. 23(3)).</summary>
    Returned,
}

/// <summary>重新办理的理由.</summary>
public enum ReopenGround
{
    /// <summary>复查、复核意见变更或者撤销.</summary>
    ReviewOpinion,

    /// <summary>新的事实和理由.</summary>
    NewFacts,

    /// <summary>办理确有错误.</summary>
    OwnError,
}

/// <summary>简易办理的情形 (国信发〔2016〕8号; 国信办发〔2022〕17号).</summary>
public enum SimpleGround
{
    /// <summary>事实清楚、责任明确、争议不大.</summary>
    ClearAndUndisputed,

    /// <summary>咨询、感谢、意见建议.</summary>
    EnquiryThanksOrAdvice,

    /// <summary>涉及群众日常生产生活、时效性强.</summary>
    UrgentDailyLife,

    /// <summary>有权处理机关已有明确承诺.</summary>
    AlreadyPromised,
}

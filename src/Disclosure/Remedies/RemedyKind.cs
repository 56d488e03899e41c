namespace Hrss.Disclosure.Remedies;

/// <summary>救济途径 (2008 Art. 33; 2019 Art. 51).</summary>
public enum RemedyKind
{
    /// <summary>行政复议.</summary>
    Review,

    /// <summary>行政诉讼.</summary>
    Lawsuit,

    /// <summary>申诉举报.</summary>
    Complaint,
}

/// <summary>表四的栏目: the three blocks of table four, and complaints, which it does not have.</summary>
public enum RemedyTrack
{
    /// <summary>行政复议.</summary>
    Review,

    /// <summary>行政诉讼：未经复议直接起诉.</summary>
    DirectLawsuit,

    /// <summary>行政诉讼：复议后起诉.</summary>
    LawsuitAfterReview,

    /// <summary>申诉举报.</summary>
    Complaint,
}

/// <summary>申请人、原告或举报人类别.</summary>
public enum ClaimantKind
{
    /// <summary>公民.</summary>
    NaturalPerson,

    /// <summary>法人.</summary>
    LegalPerson,

    /// <summary>其他组织.</summary>
    OtherOrganisation,
}

/// <summary>针对的行为类别.</summary>
public enum ChallengedKind
{
    /// <summary>对申请的答复.</summary>
    Answer,

    /// <summary>不作为: a request that was not answered in time.</summary>
    FailureToAnswer,

    /// <summary>主动公开: what was published, or was not.</summary>
    Publication,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>纠正原因: why a decision did not stand (行政复议法、行政诉讼法).</summary>
public enum CorrectionReason
{
    /// <summary>主要事实不清、证据不足.</summary>
    FactsNotEstablished,

    /// <summary>适用依据错误.</summary>
    LawMisapplied,

    /// <summary>违反法定程序.</summary>
    ProcedureViolated,

    /// <summary>超越或者滥用职权.</summary>
    BeyondPowers,

    /// <summary>明显不当.</summary>
    Unreasonable,

    /// <summary>不履行法定职责.</summary>
    FailureToAct,
}

/// <summary>上诉人.</summary>
public enum Appellant
{
    /// <summary>原告.</summary>
    Claimant,

    /// <summary>本机关.</summary>
    Bureau,

    /// <summary>第三人.</summary>
    ThirdParty,
}

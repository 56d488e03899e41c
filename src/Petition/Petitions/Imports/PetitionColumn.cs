namespace Hrss.Petition.Petitions.Imports;

/// <summary>信访台账的列.</summary>
public enum PetitionColumn
{
    /// <summary>信访编号, the ledger's own.</summary>
    Number,

    /// <summary>信访形式.</summary>
    Channel,

    /// <summary>登记日期: decides the year, the series and the law in force.</summary>
    ReceivedOn,

    /// <summary>信访人姓名.</summary>
    Petitioner,

    /// <summary>人数; 1 where empty.</summary>
    People,

    /// <summary>是否集体访.</summary>
    GroupVisit,

    /// <summary>集体访代表.</summary>
    Representatives,

    /// <summary>联系方式.</summary>
    Phone,

    /// <summary>住址.</summary>
    Address,

    /// <summary>身份证号.</summary>
    Identification,

    /// <summary>用人单位.</summary>
    Employer,

    /// <summary>地区.</summary>
    Place,

    /// <summary>内容分类.</summary>
    Class,

    /// <summary>处理途径 (2022 Art. 31).</summary>
    Route,

    /// <summary>被检举控告单位.</summary>
    AccusedUnits,

    /// <summary>被检举控告人; 钱某（社保局） names the department too.</summary>
    AccusedPeople,

    /// <summary>领域.</summary>
    Topic,

    /// <summary>事由; the beginning of the content where empty.</summary>
    Subject,

    /// <summary>内容.</summary>
    Content,

    /// <summary>诉求: several are on lines of their own or have a semicolon between them.</summary>
    Demands,

    /// <summary>交办机关.</summary>
    Organ,

    /// <summary>交办文号.</summary>
    Reference,

    /// <summary>要求办结日期 of the organ.</summary>
    ReportDueOn,

    /// <summary>接待人.</summary>
    Receptionist,

    /// <summary>受理情况.</summary>
    Admission,

    /// <summary>受理日期; of the refusal where 受理情况 says so.</summary>
    AcceptedOn,

    /// <summary>简易办理情形.</summary>
    Simple,

    /// <summary>不予受理日期.</summary>
    DeclinedOn,

    /// <summary>不予受理理由.</summary>
    DeclineReason,

    /// <summary>去向: which way the petitioner was told to take.</summary>
    Destination,

    /// <summary>责任科室.</summary>
    Department,

    /// <summary>分办日期; the day of acceptance where empty.</summary>
    AssignedOn,

    /// <summary>承办人.</summary>
    Officer,

    /// <summary>协办科室.</summary>
    CoHandlers,

    /// <summary>办结日期.</summary>
    ClosedOn,

    /// <summary>处理意见.</summary>
    Outcome,

    /// <summary>逐项意见: one for each demand, in their order.</summary>
    DemandOutcomes,

    /// <summary>答复内容.</summary>
    Answer,

    /// <summary>依据 (2022 Art. 32).</summary>
    Basis,

    /// <summary>送达日期.</summary>
    DeliveredOn,

    /// <summary>送达方式.</summary>
    DeliveryWay,

    /// <summary>签收人.</summary>
    Recipient,

    /// <summary>报结日期.</summary>
    ReportedOn,

    /// <summary>回执文号.</summary>
    Receipt,

    /// <summary>撤回日期.</summary>
    WithdrawnOn,

    /// <summary>撤回理由.</summary>
    WithdrawReason,
}

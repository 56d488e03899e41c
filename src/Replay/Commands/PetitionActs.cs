namespace Hrss.Replay.Commands;

/// <summary>信访人.</summary>
/// <param name="Name">姓名.</param>
/// <param name="Phone">电话.</param>
/// <param name="Address">住址, or null.</param>
public sealed record Petitioner(string Name, string? Phone, string? Address);

/// <summary>交办来源.</summary>
/// <param name="Organ">交办机关.</param>
/// <param name="Reference">交办文号.</param>
public sealed record Assigner(string Organ, string Reference);

/// <summary>信访登记.</summary>
/// <param name="Channel">信访渠道.</param>
/// <param name="Subject">事由.</param>
/// <param name="Content">诉求内容.</param>
/// <param name="Petitioner">信访人.</param>
/// <param name="People">人数.</param>
/// <param name="GroupVisit">是否集体访.</param>
/// <param name="Representatives">集体访代表, or null.</param>
/// <param name="AssignedBy">交办来源, or null.</param>
/// <param name="Demands">诉求.</param>
/// <param name="Topic">事项领域, or null.</param>
/// <param name="Employer">所涉用人单位, or null.</param>
/// <param name="Place">所涉地区, or null.</param>
/// <param name="On">收到日期.</param>
public sealed record RegisterPetition(
    string Channel,
    string Subject,
    string Content,
    Petitioner Petitioner,
    int People,
    bool GroupVisit,
    IReadOnlyList<string>? Representatives,
    Assigner? AssignedBy,
    IReadOnlyList<string> Demands,
    string? Topic,
    string? Employer,
    string? Place,
    DateOnly On) : Act(On);

/// <summary>受理.</summary>
/// <param name="On">受理日期.</param>
public sealed record AcceptPetition(DateOnly On) : Act(On);

/// <summary>不予受理.</summary>
/// <param name="Reason">理由.</param>
/// <param name="Route">应通过的途径.</param>
/// <param name="On">告知日期.</param>
public sealed record DeclinePetition(string Reason, string Route, DateOnly On) : Act(On);

/// <summary>交办至承办部门.</summary>
/// <param name="Department">承办部门.</param>
/// <param name="Officer">承办人.</param>
/// <param name="On">交办日期.</param>
public sealed record AssignPetition(string Department, string? Officer, DateOnly On) : Act(On);

/// <summary>对一项诉求的答复.</summary>
/// <param name="Number">诉求序号.</param>
/// <param name="Outcome">处理意见.</param>
/// <param name="Answer">答复内容.</param>
public sealed record DemandAnswer(int Number, string Outcome, string Answer);

/// <summary>书面答复.</summary>
/// <param name="Outcome">处理意见.</param>
/// <param name="Answer">答复内容.</param>
/// <param name="Demands">对各项诉求的答复.</param>
/// <param name="Basis">依据, since 2022 (2022 Art. 32); else null.</param>
/// <param name="On">答复日期.</param>
public sealed record AnswerPetition(string Outcome, string Answer, IReadOnlyList<DemandAnswer> Demands, string? Basis, DateOnly On) : Act(On);

/// <summary>报结.</summary>
/// <param name="On">报告日期.</param>
public sealed record ReportBack(DateOnly On) : Act(On);

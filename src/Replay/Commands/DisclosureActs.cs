namespace Hrss.Replay.Commands;

/// <summary>列入公开责任单位.</summary>
/// <param name="Name">部门名称.</param>
/// <param name="On">列入日期.</param>
public sealed record ListDepartment(string Name, DateOnly On) : Act(On);

/// <summary>行政审批事项的内容.</summary>
/// <param name="Name">事项名称.</param>
/// <param name="LegalBasis">设定依据.</param>
/// <param name="StatutoryTerm">法定办理期限.</param>
/// <param name="PromisedTerm">承诺办理期限.</param>
/// <param name="Unit">期限单位.</param>
public sealed record ApprovalItemContent(string Name, string LegalBasis, int StatutoryTerm, int PromisedTerm, string Unit);

/// <summary>列入行政审批事项目录.</summary>
/// <param name="Code">事项编码.</param>
/// <param name="Content">事项内容.</param>
/// <param name="Department">承办部门.</param>
/// <param name="AtServiceCentre">是否进驻市政务服务中心.</param>
/// <param name="On">实施日期.</param>
public sealed record ListApprovalItem(string Code, ApprovalItemContent Content, string Department, bool AtServiceCentre, DateOnly On) : Act(On);

/// <summary>拟稿.</summary>
/// <param name="Title">标题.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Field">信息领域.</param>
/// <param name="ProducedOn">形成日期.</param>
/// <param name="Body">正文.</param>
/// <param name="Author">拟稿人.</param>
/// <param name="DocumentNumber">文号, or null.</param>
/// <param name="On">拟稿日期.</param>
public sealed record DraftInformation(
    string Title, string Department, string Field, DateOnly ProducedOn, string Body, string Author, string? DocumentNumber, DateOnly On) : Act(On);

/// <summary>保密审查.</summary>
/// <param name="Cleared">是否可以公开.</param>
/// <param name="Reviewer">审查人, never the author.</param>
/// <param name="Note">审查意见.</param>
/// <param name="On">审查日期.</param>
public sealed record ReviewSecrecy(bool Cleared, string Reviewer, string? Note, DateOnly On) : Act(On);

/// <summary>主动公开.</summary>
/// <param name="Channels">公开渠道.</param>
/// <param name="On">公开日期.</param>
public sealed record PublishInformation(IReadOnlyList<string> Channels, DateOnly On) : Act(On);

/// <summary>申请人.</summary>
/// <param name="Name">姓名或名称.</param>
/// <param name="Kind">申请人类别.</param>
/// <param name="Contact">联系方式.</param>
/// <param name="Identification">身份证明, asked for since 2019 (2019 Art. 29).</param>
public sealed record Applicant(string Name, string Kind, string Contact, string? Identification);

/// <summary>收到公开申请.</summary>
/// <param name="Channel">申请渠道.</param>
/// <param name="Applicant">申请人.</param>
/// <param name="Description">所需信息的描述.</param>
/// <param name="Form">形式要求.</param>
/// <param name="Confirmed">是否已与申请人确认收到, where that makes the day of receipt (2019 Art. 31).</param>
/// <param name="On">收到日期.</param>
public sealed record ReceiveRequest(string Channel, Applicant Applicant, string Description, string? Form, bool Confirmed, DateOnly On) : Act(On);

/// <summary>答复公开申请.</summary>
/// <param name="Outcome">答复结果.</param>
/// <param name="Answer">答复内容.</param>
/// <param name="On">答复日期.</param>
public sealed record AnswerRequest(string Outcome, string Answer, DateOnly On) : Act(On);

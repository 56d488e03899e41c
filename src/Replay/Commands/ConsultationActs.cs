namespace Hrss.Replay.Commands;

/// <summary>诉求人.</summary>
/// <param name="Name">姓名或称呼.</param>
/// <param name="Phone">电话.</param>
public sealed record Inquirer(string Name, string? Phone);

/// <summary>来源系统.</summary>
/// <param name="System">转办系统.</param>
/// <param name="ExternalNumber">该系统的编号.</param>
public sealed record Source(string System, string ExternalNumber);

/// <summary>收到咨询.</summary>
/// <param name="Channel">咨询渠道.</param>
/// <param name="Class">诉求类别.</param>
/// <param name="Subject">标题.</param>
/// <param name="Content">内容.</param>
/// <param name="Inquirer">诉求人.</param>
/// <param name="Source">来源.</param>
/// <param name="Topic">事项领域, or null.</param>
/// <param name="Employer">所涉用人单位, or null.</param>
/// <param name="Place">所涉地区, or null.</param>
/// <param name="On">收到日期.</param>
public sealed record ReceiveConsultation(
    string Channel, string Class, string Subject, string Content, Inquirer Inquirer, Source Source,
    string? Topic, string? Employer, string? Place, DateOnly On) : Act(On);

/// <summary>市长信箱转办.</summary>
/// <param name="Channel">咨询渠道.</param>
/// <param name="Class">诉求类别.</param>
/// <param name="Subject">标题.</param>
/// <param name="Content">内容.</param>
/// <param name="Inquirer">诉求人.</param>
/// <param name="Source">来源.</param>
/// <param name="Topic">事项领域, or null.</param>
/// <param name="Employer">所涉用人单位, or null.</param>
/// <param name="Place">所涉地区, or null.</param>
/// <param name="On">收到日期.</param>
public sealed record ForwardItem(
    string Channel, string Class, string Subject, string Content, Inquirer Inquirer, Source Source,
    string? Topic, string? Employer, string? Place, DateOnly On) : Act(On);

/// <summary>派单.</summary>
/// <param name="Department">承办部门.</param>
/// <param name="On">派单日期.</param>
public sealed record DispatchConsultation(string Department, DateOnly On) : Act(On);

/// <summary>答复.</summary>
/// <param name="Answer">答复内容.</param>
/// <param name="On">答复日期.</param>
public sealed record AnswerConsultation(string Answer, DateOnly On) : Act(On);

/// <summary>回访.</summary>
/// <param name="Responded">是否响应.</param>
/// <param name="Solved">是否解决.</param>
/// <param name="Satisfied">是否满意.</param>
/// <param name="Note">回访记录, or null.</param>
/// <param name="On">回访日期.</param>
public sealed record CallBack(bool Responded, bool Solved, bool Satisfied, string? Note, DateOnly On) : Act(On);

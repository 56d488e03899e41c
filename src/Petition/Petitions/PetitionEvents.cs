using Hrss.Statutes;

namespace Hrss.Petition.Petitions;

/// <summary>信访渠道: how a petition arrives.</summary>
public enum PetitionChannel
{
    /// <summary>来访.</summary>
    Visit,

    /// <summary>来信.</summary>
    Letter,

    /// <summary>上级交办.</summary>
    Assigned,

    /// <summary>网上信访.</summary>
    Online,

    /// <summary>其他业务转送: taken over from another service of the system, by it alone.</summary>
    Transferred,
}

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

/// <summary>信访人: who petitions. Personal data: never leaves the service, never in logs.</summary>
/// <param name="Name">姓名.</param>
/// <param name="Phone">电话, or null.</param>
/// <param name="Address">住址, or null.</param>
public sealed record Petitioner(string Name, string? Phone = null, string? Address = null);

/// <summary>交办来源: the organ that assigned a matter and its reference.</summary>
/// <param name="Organ">交办机关, for example 市信访局.</param>
/// <param name="Reference">交办文号, or null.</param>
public sealed record Assigner(string Organ, string? Reference = null);

/// <summary>信访事项的事件: an event in the life of a petition.</summary>
public interface IPetitionEvent
{
    /// <summary>业务日期, Asia/Shanghai.</summary>
    DateOnly On { get; }
}

/// <summary>信访登记.</summary>
/// <param name="Number">登记编号.</param>
/// <param name="On">收到日期.</param>
/// <param name="Channel">信访渠道.</param>
/// <param name="Regulation">适用条例: the one in force on <paramref name="On"/>, for the matter's life.</param>
/// <param name="Subject">事由.</param>
/// <param name="Content">诉求内容.</param>
/// <param name="Petitioner">信访人.</param>
/// <param name="People">人数.</param>
/// <param name="GroupVisit">是否集体访.</param>
/// <param name="Representatives">集体访代表, at most five.</param>
/// <param name="AssignedBy">交办来源, for a matter assigned from above.</param>
/// <param name="AcceptanceDue">受理告知期限: 15 days.</param>
public sealed record PetitionRegistered(
    string Number,
    DateOnly On,
    PetitionChannel Channel,
    PetitionRegulation Regulation,
    string Subject,
    string Content,
    Petitioner Petitioner,
    int People,
    bool GroupVisit,
    IReadOnlyList<string> Representatives,
    Assigner? AssignedBy,
    DueDateSummary AcceptanceDue) : IPetitionEvent;

/// <summary>登记更正: how many came, or whether as a group, had been registered wrongly.</summary>
/// <param name="On">更正日期.</param>
/// <param name="Channel">信访渠道.</param>
/// <param name="RegisteredOn">The day whose figures were wrong.</param>
/// <param name="People">更正后的人数.</param>
/// <param name="GroupVisit">更正后是否集体访.</param>
/// <param name="PeopleBefore">更正前的人数.</param>
/// <param name="GroupVisitBefore">更正前是否集体访.</param>
/// <param name="Reason">更正理由.</param>
public sealed record RegistrationCorrected(
    DateOnly On, PetitionChannel Channel, DateOnly RegisteredOn, int People, bool GroupVisit, int PeopleBefore, bool GroupVisitBefore, string Reason) : IPetitionEvent;

/// <summary>受理.</summary>
/// <param name="On">受理日期.</param>
/// <param name="Due">办理期限: 60 days from acceptance.</param>
public sealed record PetitionAccepted(DateOnly On, DueDateSummary Due) : IPetitionEvent;

/// <summary>不予受理, with the route to take instead.</summary>
/// <param name="On">告知日期.</param>
/// <param name="Channel">信访渠道.</param>
/// <param name="Reason">理由.</param>
/// <param name="Route">应通过的途径: court, arbitration, review or another organ.</param>
public sealed record PetitionDeclined(DateOnly On, PetitionChannel Channel, string Reason, string Route) : IPetitionEvent;

/// <summary>交办至承办部门.</summary>
/// <param name="On">交办日期.</param>
/// <param name="Department">承办部门.</param>
/// <param name="Officer">承办人, or null.</param>
public sealed record PetitionAssigned(DateOnly On, string Department, string? Officer) : IPetitionEvent;

/// <summary>书面答复.</summary>
/// <param name="On">答复日期.</param>
/// <param name="Channel">信访渠道.</param>
/// <param name="Department">承办部门.</param>
/// <param name="Outcome">处理意见.</param>
/// <param name="Answer">答复内容.</param>
/// <param name="DueOn">办理期限届满日.</param>
/// <param name="InTime">是否按期.</param>
public sealed record PetitionAnswered(
    DateOnly On, PetitionChannel Channel, string Department, PetitionOutcome Outcome, string Answer, DateOnly DueOn, bool InTime) : IPetitionEvent;

/// <summary>向交办机关报告办结.</summary>
/// <param name="On">报告日期.</param>
/// <param name="Organ">交办机关.</param>
/// <param name="Department">承办部门.</param>
public sealed record ReportedBack(DateOnly On, string Organ, string Department) : IPetitionEvent;

/// <summary>Every event of petitions.</summary>
internal static class PetitionEvents
{
    public static readonly Type[] All =
    [
        typeof(PetitionRegistered), typeof(RegistrationCorrected), typeof(PetitionAccepted), typeof(PetitionDeclined),
        typeof(PetitionAssigned), typeof(PetitionAnswered), typeof(ReportedBack),
    ];
}

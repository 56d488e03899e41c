using Hrss.Statutes;

namespace Hrss.Petition.Petitions;

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
/// <param name="Demands">诉求, each with its number.</param>
/// <param name="Topic">事项领域, or null.</param>
/// <param name="Employer">所涉用人单位, or null.</param>
/// <param name="Place">所涉地区, or null.</param>
/// <param name="Receptionist">接待人, or null.</param>
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
    DueDateSummary AcceptanceDue,
    IReadOnlyList<Demand> Demands,
    PetitionTopic? Topic,
    string? Employer,
    string? Place,
    string? Receptionist) : IPetitionEvent;

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

/// <summary>推选代表 (2005 Art. 18(2); 2022 Art. 20(3)).</summary>
/// <param name="On">推选日期.</param>
/// <param name="Representatives">代表, one to five.</param>
public sealed record RepresentativesElected(DateOnly On, IReadOnlyList<string> Representatives) : IPetitionEvent;

/// <summary>分类 (2022 Arts 29-31).</summary>
/// <param name="On">分类日期.</param>
/// <param name="Class">类别.</param>
/// <param name="Route">申诉求决的处理途径 (2022 Art. 31), or null.</param>
/// <param name="Accused">被检举控告的单位、人员.</param>
/// <param name="Due">办理期限, where the petition had been accepted and the classification changes it; else null.</param>
public sealed record PetitionClassified(
    DateOnly On, PetitionClass Class, AppealRoute? Route, IReadOnlyList<Accused> Accused, DueDateSummary? Due = null) : IPetitionEvent;

/// <summary>归类更正: what it is about, which employer and where, as found since it was registered; takes the place of what was said before.</summary>
/// <param name="On">归类日期.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Channel">信访渠道.</param>
/// <param name="RegisteredOn">The day whose figures by field are corrected.</param>
/// <param name="People">人数, as corrected.</param>
/// <param name="About">所涉领域、单位、地区.</param>
/// <param name="TopicBefore">此前的事项领域, or null.</param>
public sealed record AboutCorrected(
    DateOnly On, string Number, PetitionChannel Channel, DateOnly RegisteredOn, int People, PetitionAbout About, PetitionTopic? TopicBefore) : IPetitionEvent;

/// <summary>管辖异议 (2022 Art. 23(3)).</summary>
/// <param name="On">提出日期.</param>
/// <param name="Organ">转送、交办机关.</param>
/// <param name="Reason">理由.</param>
/// <param name="Proposed">建议的有权机关, or null.</param>
public sealed record CompetenceObjected(DateOnly On, string Organ, string Reason, string? Proposed) : IPetitionEvent;

/// <summary>管辖异议不成立: the sender does not agree, and the bureau handles the matter.</summary>
/// <param name="On">答复日期.</param>
/// <param name="Reason">理由.</param>
public sealed record ObjectionRejected(DateOnly On, string Reason) : IPetitionEvent;

/// <summary>退回: the sender agreed, and the matter is closed with that.</summary>
/// <param name="On">退回日期.</param>
/// <param name="Channel">信访渠道.</param>
/// <param name="Organ">转送、交办机关.</param>
public sealed record PetitionReturned(DateOnly On, PetitionChannel Channel, string Organ) : IPetitionEvent;

/// <summary>受理.</summary>
/// <param name="On">受理日期.</param>
/// <param name="Due">办理期限: 60 days from acceptance, in simple handling 10 working days.</param>
/// <param name="Simple">简易办理的情形, or null.</param>
public sealed record PetitionAccepted(DateOnly On, DueDateSummary Due, SimpleGround? Simple = null) : IPetitionEvent;

/// <summary>不予受理, with the route to take instead.</summary>
/// <param name="On">告知日期.</param>
/// <param name="Channel">信访渠道.</param>
/// <param name="Reason">理由.</param>
/// <param name="Route">应通过的途径: court, arbitration, review or another organ.</param>
public sealed record PetitionDeclined(DateOnly On, PetitionChannel Channel, string Reason, string Route) : IPetitionEvent;

/// <summary>撤回: the petitioner no longer pursues it.</summary>
/// <param name="On">撤回日期.</param>
/// <param name="Channel">信访渠道.</param>
/// <param name="Reason">理由, or null.</param>
public sealed record PetitionWithdrawn(DateOnly On, PetitionChannel Channel, string? Reason) : IPetitionEvent;

/// <summary>Every event of petitions.</summary>
internal static class PetitionEvents
{
    public static readonly Type[] All =
    [
        typeof(PetitionRegistered), typeof(RegistrationCorrected), typeof(RepresentativesElected), typeof(PetitionClassified), typeof(AboutCorrected),
        typeof(CompetenceObjected), typeof(ObjectionRejected), typeof(PetitionReturned), typeof(PetitionAccepted),
        typeof(PetitionDeclined), typeof(PetitionWithdrawn), .. HandlingEventTypes.All,
    ];
}

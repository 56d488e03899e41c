using System.Text.Json.Serialization;
using Hrss.EventLog.Searching;
using Hrss.Statutes;

namespace Hrss.Consultation;

/// <summary>咨询渠道: how a consultation arrives.</summary>
public enum ConsultationChannel
{
    /// <summary>市长信箱, forwarded by the municipal system or entered by staff.</summary>
    MayorsMailbox,

    /// <summary>省长信箱, forwarded by the provincial system or entered by staff.</summary>
    GovernorsMailbox,

    /// <summary>市长热线, dispatched by the hotline or entered by staff.</summary>
    MayorsHotline,

    /// <summary>网上咨询, asked by anybody.</summary>
    Online,

    /// <summary>其他业务转送: taken over from another service of the system, by it alone.</summary>
    Transferred,
}

/// <summary>诉求类别: what an item asks for; its reply term depends on it.</summary>
public enum ConsultationClass
{
    /// <summary>咨询.</summary>
    Inquiry,

    /// <summary>求助.</summary>
    Help,

    /// <summary>投诉.</summary>
    Complaint,

    /// <summary>举报.</summary>
    Report,

    /// <summary>建议.</summary>
    Suggestion,
}

/// <summary>诉求人: who asks; a caller may stay unnamed. Personal data: never leaves the service, never in logs.</summary>
/// <param name="Name">姓名, or null.</param>
/// <param name="Phone">电话, or null.</param>
/// <param name="Email">电子邮箱, or null.</param>
public sealed record Inquirer(string? Name = null, string? Phone = null, string? Email = null)
{
    /// <summary>Tells one person from another by the phone, else by the e-mail address; null where neither is known: who calls may stay unnamed.</summary>
    [JsonIgnore]
    public string? Key => SearchText.Plain(Phone) ?? SearchText.Plain(Email);
}

/// <summary>来源: the system that forwarded an item and the item's number there. Together they are registered once.</summary>
/// <param name="System">来源系统, for example <c>12345</c> or <c>市长信箱</c>; letters, digits, <c>.</c>, <c>-</c> and <c>_</c>.</param>
/// <param name="ExternalNumber">来源系统的编号.</param>
public sealed record ConsultationSource(string System, string ExternalNumber);

/// <summary>事项领域: what an item is about.</summary>
public enum ConsultationTopic
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

/// <summary>不予受理的途径: where an item belongs that the hotline and the mailboxes do not handle (济南 2018 Art. 25, 潍坊 2021 Art. 19).</summary>
public enum RefusalRoute
{
    /// <summary>诉讼.</summary>
    Litigation,

    /// <summary>仲裁.</summary>
    Arbitration,

    /// <summary>纪检监察.</summary>
    Discipline,

    /// <summary>行政复议.</summary>
    AdministrativeReview,

    /// <summary>政府信息公开申请: its clock starts when it is properly received there.</summary>
    InformationRequest,

    /// <summary>信访.</summary>
    Petition,

    /// <summary>涉及国家秘密、商业秘密、个人隐私.</summary>
    Secrets,

    /// <summary>已经办结.</summary>
    AlreadyHandled,

    /// <summary>依法答复后以同一事实再次提出.</summary>
    SameFacts,
}

/// <summary>归类: what an item is about, so that items about the same can be told together.</summary>
/// <param name="Topic">事项领域, or null.</param>
/// <param name="Employer">所涉用人单位: an organisation, never a person; or null.</param>
/// <param name="Place">所涉地区: a county or district, never an address; or null.</param>
public sealed record ConsultationSubject(ConsultationTopic? Topic = null, string? Employer = null, string? Place = null);

/// <summary>附件引用: a file that stays with the system that forwarded the item.</summary>
/// <param name="Name">文件名.</param>
/// <param name="MediaType">媒体类型, for example <c>image/jpeg</c>.</param>
/// <param name="Size">大小, in bytes.</param>
/// <param name="Sha256">SHA-256 of the file, 64 hexadecimal digits.</param>
/// <param name="Url">下载地址 at the forwarding system.</param>
public sealed record AttachmentReference(string Name, string MediaType, long Size, string Sha256, Uri Url);

/// <summary>
/// 上报的位置和来历: what GeoReport says of an item besides its words, kept as it was said. May be personal data: never leaves the service, never in logs.
/// </summary>
/// <param name="Address">地址 in the sender's words, or null.</param>
/// <param name="AddressId">地址编号 of the sender's register, or null.</param>
/// <param name="Latitude">纬度 (WGS84), or null.</param>
/// <param name="Longitude">经度 (WGS84), or null.</param>
/// <param name="MediaUrl">附件地址; nobody here opens it; or null.</param>
/// <param name="DeviceId">设备编号, or null.</param>
/// <param name="AccountId">账户编号 of the sender's system, or null.</param>
public sealed record GeoReport(
    string? Address = null, string? AddressId = null, double? Latitude = null, double? Longitude = null, Uri? MediaUrl = null, string? DeviceId = null,
    string? AccountId = null);

/// <summary>收到咨询.</summary>
/// <param name="Number">登记编号.</param>
/// <param name="On">收到日期.</param>
/// <param name="Channel">咨询渠道.</param>
/// <param name="Class">诉求类别.</param>
/// <param name="Subject">标题.</param>
/// <param name="Content">诉求内容.</param>
/// <param name="Inquirer">诉求人.</param>
/// <param name="Source">来源, where it was forwarded.</param>
/// <param name="Due">答复期限, as the terms stood on the day it was registered.</param>
/// <param name="About">归类, as far as it was known.</param>
/// <param name="Attachments">附件引用, or null.</param>
/// <param name="AccessHash">查询码的 SHA-256, for an online question; or null.</param>
/// <param name="Reported">上报的位置和来历, for what came by the Open311 door; or null.</param>
public sealed record ConsultationReceived(
    string Number,
    DateOnly On,
    ConsultationChannel Channel,
    ConsultationClass Class,
    string Subject,
    string Content,
    Inquirer Inquirer,
    ConsultationSource? Source,
    DueDateSummary Due,
    ConsultationSubject? About = null,
    IReadOnlyList<AttachmentReference>? Attachments = null,
    string? AccessHash = null,
    GeoReport? Reported = null);

/// <summary>归类: takes the place of what was said before.</summary>
/// <param name="On">归类日期.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Channel">咨询渠道.</param>
/// <param name="About">归类.</param>
/// <param name="ReceivedOn">收到日期 of the item.</param>
public sealed record ConsultationClassified(DateOnly On, string Number, ConsultationChannel Channel, ConsultationSubject About, DateOnly ReceivedOn);

/// <summary>派单至承办部门.</summary>
/// <param name="On">派单日期.</param>
/// <param name="Department">主办部门.</param>
/// <param name="CoHandlers">协办部门, or null.</param>
public sealed record ConsultationDispatched(DateOnly On, string Department, IReadOnlyList<string>? CoHandlers = null);

/// <summary>协办意见: what a co-handler has to say, for the answer of the main handler.</summary>
/// <param name="On">日期.</param>
/// <param name="Department">协办部门.</param>
/// <param name="Opinion">协办意见.</param>
public sealed record CoOpinionGiven(DateOnly On, string Department, string Opinion);

/// <summary>退单异议: the department says that the item is not its own (北京 2021 Art. 12, 潍坊 2021 Art. 22).</summary>
/// <param name="On">提出日期.</param>
/// <param name="Channel">咨询渠道.</param>
/// <param name="Department">提出异议的部门.</param>
/// <param name="Reason">理由.</param>
public sealed record DispatchObjected(DateOnly On, ConsultationChannel Channel, string Department, string Reason);

/// <summary>同意退单: the item goes back to dispatch.</summary>
/// <param name="On">决定日期.</param>
/// <param name="Channel">咨询渠道.</param>
/// <param name="Department">提出异议的部门.</param>
/// <param name="Reason">理由, or null.</param>
public sealed record DispatchObjectionAgreed(DateOnly On, ConsultationChannel Channel, string Department, string? Reason);

/// <summary>不同意退单: the item stays with the department.</summary>
/// <param name="On">决定日期.</param>
/// <param name="Department">提出异议的部门.</param>
/// <param name="Reason">理由.</param>
public sealed record DispatchObjectionRefused(DateOnly On, string Department, string? Reason);

/// <summary>申请延期.</summary>
/// <param name="On">申请日期.</param>
/// <param name="Days">延长的工作日.</param>
/// <param name="Reason">理由.</param>
public sealed record ExtensionAsked(DateOnly On, int Days, string Reason);

/// <summary>同意延期.</summary>
/// <param name="On">审批日期.</param>
/// <param name="Days">延长的工作日.</param>
/// <param name="Reason">理由.</param>
/// <param name="Due">答复期限, as extended.</param>
public sealed record ExtensionGranted(DateOnly On, int Days, string Reason, DueDateSummary Due);

/// <summary>不同意延期.</summary>
/// <param name="On">审批日期.</param>
/// <param name="Reason">理由.</param>
public sealed record ExtensionDenied(DateOnly On, string Reason);

/// <summary>不予受理, with the route.</summary>
/// <param name="On">告知日期.</param>
/// <param name="Channel">咨询渠道.</param>
/// <param name="Route">应通过的途径.</param>
/// <param name="Reason">告知的理由.</param>
/// <param name="SameAs">已依法答复的同一事实的事项, or null.</param>
/// <param name="Told">转办系统所知的编号, where it was forwarded.</param>
public sealed record ConsultationRefused(
    DateOnly On, ConsultationChannel Channel, RefusalRoute Route, string Reason, Guid? SameAs = null, ForwardedAs? Told = null);

/// <summary>转办编号: by what a forwarding system and the bureau know an item.</summary>
/// <param name="System">来源系统.</param>
/// <param name="ExternalNumber">来源系统的编号.</param>
/// <param name="Number">登记编号.</param>
public sealed record ForwardedAs(string System, string ExternalNumber, string Number);

/// <summary>答复.</summary>
/// <param name="On">答复日期.</param>
/// <param name="Channel">咨询渠道.</param>
/// <param name="Department">承办部门.</param>
/// <param name="Answer">答复内容.</param>
/// <param name="DueOn">答复期限届满日.</param>
/// <param name="InTime">是否按期.</param>
/// <param name="Told">转办系统所知的编号, where it was forwarded.</param>
public sealed record ConsultationAnswered(
    DateOnly On, ConsultationChannel Channel, string Department, string Answer, DateOnly DueOn, bool InTime, ForwardedAs? Told = null);

/// <summary>回访: the inquirer was asked whether the answer helped (济南 2018 Art. 27, 北京 2021 Art. 23).</summary>
/// <param name="On">回访日期.</param>
/// <param name="Channel">咨询渠道.</param>
/// <param name="Department">承办部门.</param>
/// <param name="Said">诉求人的评价.</param>
/// <param name="By">回访人, or null.</param>
/// <param name="Note">回访记录, or null.</param>
/// <param name="Previous">上一次回访, which this one takes the place of; or null.</param>
public sealed record CalledBack(
    DateOnly On, ConsultationChannel Channel, string Department, Evaluation Said, string? By, string? Note, EarlierCall? Previous = null);

/// <summary>评价: what the inquirer said.</summary>
/// <param name="Responded">是否响应: whether the department had been in touch.</param>
/// <param name="Solved">是否解决.</param>
/// <param name="Satisfied">是否满意.</param>
public sealed record Evaluation(bool Responded, bool Solved, bool Satisfied);

/// <summary>上一次回访.</summary>
/// <param name="CalledOn">回访日期.</param>
/// <param name="Department">当时的承办部门.</param>
/// <param name="Said">当时的评价.</param>
public sealed record EarlierCall(DateOnly CalledOn, string Department, Evaluation Said);

/// <summary>返工: the answer was sent back to be made good (济南 2018 Art. 27); a new term runs.</summary>
/// <param name="On">返工日期.</param>
/// <param name="Channel">咨询渠道.</param>
/// <param name="Department">承办部门.</param>
/// <param name="Reason">理由.</param>
/// <param name="Due">返工答复期限.</param>
public sealed record ConsultationSentBack(DateOnly On, ConsultationChannel Channel, string Department, string Reason, DueDateSummary Due);

/// <summary>返工答复.</summary>
/// <param name="On">答复日期.</param>
/// <param name="Channel">咨询渠道.</param>
/// <param name="Department">承办部门.</param>
/// <param name="Answer">答复内容.</param>
/// <param name="DueOn">返工答复期限届满日.</param>
/// <param name="InTime">是否按期.</param>
/// <param name="Told">转办系统所知的编号, where it was forwarded.</param>
public sealed record ReworkAnswered(
    DateOnly On, ConsultationChannel Channel, string Department, string Answer, DateOnly DueOn, bool InTime, ForwardedAs? Told = null);

/// <summary>公开问答: question and answer as staff redacted them for everybody; texts of their own.</summary>
/// <param name="On">公开日期.</param>
/// <param name="Question">公开的问题.</param>
/// <param name="Answer">公开的答复.</param>
/// <param name="Channel">咨询渠道.</param>
/// <param name="Department">承办部门.</param>
/// <param name="Revised">Whether it takes the place of words that were public until then: no further publication.</param>
public sealed record AnswerPublished(DateOnly On, string Question, string Answer, ConsultationChannel Channel, string Department, bool Revised = false);

/// <summary>撤回公开问答.</summary>
/// <param name="On">撤回日期.</param>
/// <param name="Reason">理由.</param>
/// <param name="Channel">咨询渠道.</param>
/// <param name="Department">承办部门.</param>
public sealed record PublishedAnswerWithdrawn(DateOnly On, string Reason, ConsultationChannel Channel, string Department);

/// <summary>办结归档.</summary>
/// <param name="On">办结日期.</param>
public sealed record ConsultationClosed(DateOnly On);

/// <summary>Every event of the service.</summary>
internal static class ConsultationEvents
{
    public static readonly Type[] All =
    [
        typeof(ConsultationReceived), typeof(ConsultationClassified), typeof(ConsultationDispatched), typeof(CoOpinionGiven), typeof(DispatchObjected),
        typeof(DispatchObjectionAgreed), typeof(DispatchObjectionRefused), typeof(ExtensionAsked), typeof(ExtensionGranted), typeof(ExtensionDenied),
        typeof(ConsultationAnswered), typeof(ConsultationRefused), typeof(CalledBack), typeof(ConsultationSentBack), typeof(ReworkAnswered),
        typeof(ConsultationClosed), typeof(AnswerPublished), typeof(PublishedAnswerWithdrawn),
    ];
}

using Hrss.Statutes;

namespace Hrss.Disclosure.Catalogue;

/// <summary>信息领域: the five fields of the bureau's published information.</summary>
public enum InformationField
{
    /// <summary>就业服务.</summary>
    Employment,

    /// <summary>社会保险.</summary>
    SocialInsurance,

    /// <summary>人事考试.</summary>
    PersonnelExaminations,

    /// <summary>人才招聘.</summary>
    Recruitment,

    /// <summary>劳动维权.</summary>
    LabourRights,
}

/// <summary>公开渠道: where information is published (2008 Art. 15; 2019 Art. 23).</summary>
public enum PublicationChannel
{
    /// <summary>门户网站.</summary>
    Website,

    /// <summary>政府公报.</summary>
    Gazette,

    /// <summary>报纸.</summary>
    Newspaper,

    /// <summary>杂志.</summary>
    Magazine,

    /// <summary>广播.</summary>
    Radio,

    /// <summary>电视.</summary>
    Television,

    /// <summary>新闻发布会.</summary>
    PressConference,

    /// <summary>政务服务中心.</summary>
    ServiceCentre,
}

/// <summary>An event of an item of information.</summary>
public interface IInformationEvent
{
    /// <summary>业务日期, Asia/Shanghai.</summary>
    DateOnly On { get; }
}

/// <summary>拟稿.</summary>
/// <param name="Number">索引号.</param>
/// <param name="On">拟稿日期.</param>
/// <param name="Title">标题.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Field">信息领域.</param>
/// <param name="ProducedOn">信息形成日期.</param>
/// <param name="Body">正文.</param>
/// <param name="DocumentNumber">文号, or null.</param>
/// <param name="Author">拟稿人.</param>
/// <param name="Regulation">适用条例: the one in force when the information was formed; null before there was one.</param>
/// <param name="PublicationDue">主动公开期限: 20 working days from forming; null where no regulation was in force.</param>
public sealed record InformationDrafted(
    string Number,
    DateOnly On,
    string Title,
    string Department,
    InformationField Field,
    DateOnly ProducedOn,
    string Body,
    string? DocumentNumber,
    string Author,
    DisclosureRegulation? Regulation,
    DueDateSummary? PublicationDue) : IInformationEvent;

/// <summary>保密审查 (2008 Art. 14; 2019 Art. 17). The latest review holds.</summary>
/// <param name="On">审查日期.</param>
/// <param name="Reviewer">审查人.</param>
/// <param name="Cleared">是否可以公开.</param>
/// <param name="Note">审查意见, or null.</param>
public sealed record SecrecyReviewed(DateOnly On, string Reviewer, bool Cleared, string? Note) : IInformationEvent;

/// <summary>主动公开. Says all that the public list shows, so that the list needs no other event.</summary>
/// <param name="Number">索引号.</param>
/// <param name="On">公开日期.</param>
/// <param name="Title">标题.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Field">信息领域.</param>
/// <param name="ProducedOn">信息形成日期.</param>
/// <param name="DocumentNumber">文号, or null.</param>
/// <param name="Channels">公开渠道.</param>
/// <param name="DueOn">主动公开期限届满日, or null where there was none.</param>
/// <param name="InTime">是否按时公开.</param>
public sealed record InformationPublished(
    string Number,
    DateOnly On,
    string Title,
    string Department,
    InformationField Field,
    DateOnly ProducedOn,
    string? DocumentNumber,
    IReadOnlyList<PublicationChannel> Channels,
    DateOnly? DueOn,
    bool InTime) : IInformationEvent;

/// <summary>撤回: its publication no longer counts.</summary>
/// <param name="On">撤回日期.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Field">信息领域.</param>
/// <param name="Channels">公开渠道 on which it had been published.</param>
/// <param name="PublishedOn">The day of the publication that no longer counts.</param>
/// <param name="InTime">Whether that publication had been in time.</param>
/// <param name="Reason">理由.</param>
public sealed record InformationWithdrawn(
    DateOnly On,
    string Department,
    InformationField Field,
    IReadOnlyList<PublicationChannel> Channels,
    DateOnly PublishedOn,
    bool InTime,
    string Reason) : IInformationEvent;

/// <summary>Every event of the catalogue.</summary>
internal static class InformationEvents
{
    public static readonly Type[] All =
        [typeof(InformationDrafted), typeof(SecrecyReviewed), typeof(InformationPublished), typeof(InformationWithdrawn)];
}

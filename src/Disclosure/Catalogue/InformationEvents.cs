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

    /// <summary>政务新媒体.</summary>
    SocialMedia,
}

/// <summary>敏感程度: how many reviews for secrecy an item needs.</summary>
public enum Sensitivity
{
    /// <summary>一般: one review.</summary>
    Ordinary,

    /// <summary>敏感: a first and a second review by different people.</summary>
    Sensitive,
}

/// <summary>审查环节.</summary>
public enum ReviewLevel
{
    /// <summary>初审.</summary>
    First,

    /// <summary>复审: the second review of a sensitive item.</summary>
    Second,
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
/// <param name="Text">信息文本.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Field">信息领域.</param>
/// <param name="ProducedOn">信息形成日期.</param>
/// <param name="Author">拟稿人.</param>
/// <param name="Sensitivity">敏感程度.</param>
/// <param name="Regulation">适用条例: the one in force when the information was formed; null before there was one.</param>
/// <param name="PublicationDue">主动公开期限: 20 working days from forming; null where no regulation was in force.</param>
public sealed record InformationDrafted(
    string Number,
    DateOnly On,
    InformationText Text,
    string Department,
    InformationField Field,
    DateOnly ProducedOn,
    string Author,
    Sensitivity Sensitivity,
    DisclosureRegulation? Regulation,
    DueDateSummary? PublicationDue) : IInformationEvent;

/// <summary>改稿: a new text, to be reviewed from the beginning: of a draft, or the revision of a published item, which stays as it is until then.</summary>
/// <param name="On">改稿日期.</param>
/// <param name="Text">信息文本.</param>
/// <param name="Author">拟稿人.</param>
/// <param name="Sensitivity">敏感程度; never less than before.</param>
/// <param name="Reason">改稿说明.</param>
/// <param name="ChangedOn">信息变更日期 of a published item; null before publication.</param>
/// <param name="PublicationDue">公开期限 of the change: 20 working days (2008 Art. 18; 2019 Art. 26); null before publication, or where there was no regulation.</param>
public sealed record InformationRedrafted(
    DateOnly On,
    InformationText Text,
    string Author,
    Sensitivity Sensitivity,
    string Reason,
    DateOnly? ChangedOn,
    DueDateSummary? PublicationDue) : IInformationEvent;

/// <summary>保密审查 (2008 Art. 14; 2019 Art. 17). The latest review of the text holds.</summary>
/// <param name="On">审查日期.</param>
/// <param name="Reviewer">审查人.</param>
/// <param name="Level">审查环节.</param>
/// <param name="Cleared">Whether this stage found nothing against publication.</param>
/// <param name="Passed">是否可以公开: whether every stage that the text needs has cleared it.</param>
/// <param name="Note">审查意见, or null.</param>
public sealed record SecrecyReviewed(DateOnly On, string Reviewer, ReviewLevel Level, bool Cleared, bool Passed, string? Note) : IInformationEvent;

/// <summary>作废: a draft, or the draft of a revision, is given up.</summary>
/// <param name="On">作废日期.</param>
/// <param name="Reason">理由.</param>
public sealed record DraftDiscarded(DateOnly On, string Reason) : IInformationEvent;

/// <summary>主动公开. Says all that the public list shows, so that the list needs no other event.</summary>
/// <param name="Number">索引号.</param>
/// <param name="On">公开日期.</param>
/// <param name="Text">信息文本 as published.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Field">信息领域.</param>
/// <param name="ProducedOn">信息形成日期.</param>
/// <param name="Channels">公开渠道.</param>
/// <param name="DueOn">主动公开期限届满日, or null where there was none.</param>
/// <param name="InTime">是否按时公开.</param>
public sealed record InformationPublished(
    string Number,
    DateOnly On,
    InformationText Text,
    string Department,
    InformationField Field,
    DateOnly ProducedOn,
    IReadOnlyList<PublicationChannel> Channels,
    DateOnly? DueOn,
    bool InTime) : IInformationEvent;

/// <summary>扩大公开渠道: a published item goes through further channels.</summary>
/// <param name="On">公开日期 on them.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Field">信息领域.</param>
/// <param name="Channels">公开渠道, those added.</param>
public sealed record InformationPublishedFurther(
    DateOnly On, string Department, InformationField Field, IReadOnlyList<PublicationChannel> Channels) : IInformationEvent;

/// <summary>修订公开: the reviewed revision takes the place of the text before it, which stays readable.</summary>
/// <param name="Number">索引号.</param>
/// <param name="On">修订公开日期.</param>
/// <param name="Text">信息文本 from now on.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Field">信息领域.</param>
/// <param name="ChangedOn">信息变更日期.</param>
/// <param name="DueOn">公开期限届满日 of the change, or null where there was none.</param>
/// <param name="InTime">是否按时公开.</param>
public sealed record InformationRevised(
    string Number,
    DateOnly On,
    InformationText Text,
    string Department,
    InformationField Field,
    DateOnly ChangedOn,
    DateOnly? DueOn,
    bool InTime) : IInformationEvent;

/// <summary>废止或者失效: the item is in force no longer; it stays in the catalogue, marked so.</summary>
/// <param name="On">废止或者失效日期.</param>
/// <param name="Validity">废止 or 失效.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Field">信息领域.</param>
/// <param name="Reason">理由 or the document that says so.</param>
public sealed record InformationRepealed(DateOnly On, Validity Validity, string Department, InformationField Field, string Reason) : IInformationEvent;

/// <summary>扩大渠道的公开不再计数: goes with the withdrawal, one for each day on which channels had been added.</summary>
/// <param name="On">撤回日期.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Field">信息领域.</param>
/// <param name="Channels">公开渠道 that were added.</param>
/// <param name="PublishedOn">The day of the publication that no longer counts.</param>
public sealed record FurtherPublicationWithdrawn(
    DateOnly On, string Department, InformationField Field, IReadOnlyList<PublicationChannel> Channels, DateOnly PublishedOn) : IInformationEvent;

/// <summary>撤回: the item is in the catalogue no longer, and its publication no longer counts.</summary>
/// <param name="On">撤回日期.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Field">信息领域.</param>
/// <param name="Channels">公开渠道 on which it had been published at first.</param>
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
    [
        typeof(InformationDrafted), typeof(InformationRedrafted), typeof(SecrecyReviewed), typeof(DraftDiscarded), typeof(InformationPublished),
        typeof(InformationPublishedFurther), typeof(InformationRevised), typeof(InformationRepealed), typeof(FurtherPublicationWithdrawn),
        typeof(InformationWithdrawn),
    ];
}

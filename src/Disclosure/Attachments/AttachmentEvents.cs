using Hrss.Files;

namespace Hrss.Disclosure.Attachments;

/// <summary>遮盖理由: why a passage must not be made public.</summary>
public enum RedactionReason
{
    /// <summary>国家秘密 (2008 Art. 14; 2019 Art. 14).</summary>
    StateSecret,

    /// <summary>法律、行政法规禁止公开 (2019 Art. 14).</summary>
    ForbiddenByLaw,

    /// <summary>危及国家安全、公共安全、经济安全、社会稳定 (2008 Art. 8; 2019 Art. 14).</summary>
    PublicSafety,

    /// <summary>商业秘密 (2008 Art. 14; 2019 Art. 15).</summary>
    CommercialSecret,

    /// <summary>个人隐私 (2008 Art. 14; 2019 Art. 15).</summary>
    PersonalPrivacy,

    /// <summary>内部事务信息 (2019 Art. 16).</summary>
    InternalAffairs,

    /// <summary>过程性信息 (2019 Art. 16).</summary>
    ProcessInformation,

    /// <summary>行政执法案卷信息 (2019 Art. 16).</summary>
    EnforcementFile,
}

/// <summary>遮盖依据.</summary>
/// <param name="Reason">遮盖理由.</param>
/// <param name="Article">依据条款 of the regulation in force on the day; null where it had none.</param>
public sealed record RedactionGround(RedactionReason Reason, string? Article);

/// <summary>An event of an attachment.</summary>
public interface IAttachmentEvent
{
    /// <summary>业务日期, Asia/Shanghai.</summary>
    DateOnly On { get; }
}

/// <summary>收到附件.</summary>
/// <param name="Number">附件编号.</param>
/// <param name="On">收到日期.</param>
/// <param name="File">文件.</param>
/// <param name="By">上传人: an account, a client or <c>anonymous</c>.</param>
public sealed record AttachmentReceived(string Number, DateOnly On, KeptFile File, string By) : IAttachmentEvent;

/// <summary>收到遮盖件: the first fact of a rendition, which is an attachment of its own.</summary>
/// <param name="Number">附件编号: that of the original with a number of its own.</param>
/// <param name="On">遮盖日期.</param>
/// <param name="File">文件.</param>
/// <param name="Original">The original.</param>
/// <param name="Grounds">遮盖依据.</param>
/// <param name="Note">遮盖说明: what was covered, or null.</param>
/// <param name="By">遮盖人.</param>
public sealed record RenditionReceived(
    string Number, DateOnly On, KeptFile File, Guid Original, IReadOnlyList<RedactionGround> Grounds, string? Note, string By) : IAttachmentEvent;

/// <summary>遮盖处理: a rendition was made of this original.</summary>
/// <param name="On">遮盖日期.</param>
/// <param name="Rendition">The rendition.</param>
/// <param name="Number">Its 附件编号.</param>
/// <param name="Sha256">SHA-256 of its content.</param>
/// <param name="Grounds">遮盖依据.</param>
/// <param name="By">遮盖人.</param>
public sealed record RenditionMade(
    DateOnly On, Guid Rendition, string Number, string Sha256, IReadOnlyList<RedactionGround> Grounds, string By) : IAttachmentEvent;

/// <summary>封存: from now on only those who handle disclosure read it, each time with a reason, and it is never made public (again).</summary>
/// <param name="On">封存日期.</param>
/// <param name="Reason">封存理由.</param>
/// <param name="By">封存人.</param>
public sealed record OriginalSealed(DateOnly On, string Reason, string By) : IAttachmentEvent;

/// <summary>调阅封存原件.</summary>
/// <param name="On">调阅日期.</param>
/// <param name="Reason">调阅理由.</param>
/// <param name="By">调阅人.</param>
public sealed record SealedOriginalRead(DateOnly On, string Reason, string By) : IAttachmentEvent;

/// <summary>准予公开: anybody may read it.</summary>
/// <param name="On">准予日期.</param>
/// <param name="By">准予人.</param>
public sealed record AttachmentReleased(DateOnly On, string By) : IAttachmentEvent;

/// <summary>Every event of attachments.</summary>
internal static class AttachmentEvents
{
    public static readonly Type[] All =
    [
        typeof(AttachmentReceived), typeof(RenditionReceived), typeof(RenditionMade), typeof(OriginalSealed), typeof(SealedOriginalRead),
        typeof(AttachmentReleased),
    ];
}

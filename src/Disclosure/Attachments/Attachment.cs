using Hrss.EventLog.Deciding;
using Hrss.Files;

namespace Hrss.Disclosure.Attachments;

/// <summary>附件: a file that was sent in, or a rendition of one, as its facts leave it.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">附件编号.</param>
/// <param name="File">文件.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
/// <param name="Original">The original of which it is a rendition; null where it is an original.</param>
/// <param name="IsSealed">是否封存.</param>
/// <param name="IsReleased">是否准予公开.</param>
public sealed record Attachment(Guid Id, string Number, KeptFile File, DateOnly LastActOn, Guid? Original = null, bool IsSealed = false, bool IsReleased = false)
    : IMatter
{
    /// <summary>遮盖件 made of it.</summary>
    public IReadOnlyList<RenditionMade> Renditions { get; init; } = [];

    /// <summary>收到附件.</summary>
    public static Attachment Create(AttachmentReceived e) => new(Guid.Empty, e.Number, e.File, e.On);

    /// <summary>收到遮盖件.</summary>
    public static Attachment Create(RenditionReceived e) => new(Guid.Empty, e.Number, e.File, e.On, e.Original);

    /// <summary>遮盖处理.</summary>
    public Attachment Apply(RenditionMade e) => this with { Renditions = [.. Renditions, e], LastActOn = e.On };

    /// <summary>封存.</summary>
    public Attachment Apply(OriginalSealed e) => this with { IsSealed = true, IsReleased = false, LastActOn = e.On };

    /// <summary>调阅.</summary>
    public Attachment Apply(SealedOriginalRead e) => this with { LastActOn = e.On };

    /// <summary>准予公开.</summary>
    public Attachment Apply(AttachmentReleased e) => this with { IsReleased = true, LastActOn = e.On };
}

using Hrss.EventLog.Deciding;
using Hrss.Files;
using Hrss.ServiceDefaults;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Attachments.Queries;

/// <summary>附件: what is known of it. The public sees a released one, without who did what.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">附件编号.</param>
/// <param name="Version">Its version, for <c>If-Match</c>.</param>
/// <param name="Name">文件名.</param>
/// <param name="Kind">文件类型.</param>
/// <param name="Length">Length in bytes.</param>
/// <param name="Sha256">SHA-256 of the content.</param>
/// <param name="ReceivedOn">收到日期.</param>
/// <param name="ReceivedBy">上传人; for staff.</param>
/// <param name="Original">The original of which it is a rendition; for staff.</param>
/// <param name="Grounds">遮盖依据 of a rendition, or null.</param>
/// <param name="Note">遮盖说明; for staff.</param>
/// <param name="ReleasedOn">准予公开日期; null while it is not public.</param>
/// <param name="SealedOn">封存日期, or null.</param>
/// <param name="SealedFor">封存理由.</param>
/// <param name="Renditions">遮盖件 made of it; for staff.</param>
/// <param name="Readings">封存后的调阅; for staff.</param>
public sealed record AttachmentDetails(
    Guid Id,
    string Number,
    int Version,
    string Name,
    FileKind Kind,
    long Length,
    string Sha256,
    DateOnly ReceivedOn,
    string? ReceivedBy,
    Guid? Original = null,
    IReadOnlyList<RedactionGround>? Grounds = null,
    string? Note = null,
    DateOnly? ReleasedOn = null,
    DateOnly? SealedOn = null,
    string? SealedFor = null,
    IReadOnlyList<RenditionMade>? Renditions = null,
    IReadOnlyList<SealedOriginalRead>? Readings = null)
{
    /// <summary>收到附件.</summary>
    public static AttachmentDetails Create(AttachmentReceived e) =>
        new(Guid.Empty, e.Number, 0, e.File.Name, e.File.Kind, e.File.Length, e.File.Sha256, e.On, e.By);

    /// <summary>收到遮盖件.</summary>
    public static AttachmentDetails Create(RenditionReceived e) =>
        new(Guid.Empty, e.Number, 0, e.File.Name, e.File.Kind, e.File.Length, e.File.Sha256, e.On, e.By, e.Original, e.Grounds, e.Note);

    /// <summary>遮盖处理.</summary>
    public AttachmentDetails Apply(RenditionMade e) => this with { Renditions = [.. Renditions ?? [], e] };

    /// <summary>封存.</summary>
    public AttachmentDetails Apply(OriginalSealed e) => this with { SealedOn = e.On, SealedFor = e.Reason, ReleasedOn = null };

    /// <summary>调阅.</summary>
    public AttachmentDetails Apply(SealedOriginalRead e) => this with { Readings = [.. Readings ?? [], e] };

    /// <summary>准予公开.</summary>
    public AttachmentDetails Apply(AttachmentReleased e) => this with { ReleasedOn = e.On };

    /// <summary>The attachment as the public sees it; null where it does not.</summary>
    public AttachmentDetails? ForPublic() => ReleasedOn is null ? null : this with { ReceivedBy = null, Original = null, Note = null };

    internal static void Map(RouteGroupBuilder attachments) => attachments
        .MapGet("/{id:guid}", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .WithSummary("附件：公众可见准予公开的，工作人员可见全部 / An attachment: the public sees released ones, staff all");

    private static async Task<Results<Ok<AttachmentDetails>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpContext http, IQuerySession session, CancellationToken cancellation)
    {
        var details = await session.Events.AggregateStreamAsync<AttachmentDetails>(id, token: cancellation);
        if ((Policies.Permits(http.User, Policies.ReadMatters) ? details : details?.ForPublic()) is not { } seen)
            return AttachmentRefusals.NotFound.ToProblem();
        new MatterVersion(id, seen.Version).Tag(http);
        return TypedResults.Ok(seen with { Id = id });
    }
}

using Hrss.Disclosure.Catalogue;
using Marten;
using Marten.Events;

namespace Hrss.Disclosure.Attachments.Queries;

/// <summary>已上传的附件: whether the files that an item names are attachments of the agency.</summary>
internal static class UploadedFiles
{
    public static async Task<bool> AreUploadedAsync(this IQuerySession session, IReadOnlyList<AttachedFile>? files, CancellationToken cancellation)
    {
        if (files is null or [])
            return true;
        var ids = files.Select(file => file.Id).Distinct().ToArray();
        // What brings a file is the first fact of its attachment.
        var uploaded = await session.Events.QueryAllRawEvents()
            .CountAsync(e => e.EventTypesAre(typeof(AttachmentReceived), typeof(RenditionReceived)) && e.Version == 1 && e.StreamId.IsOneOf(ids), cancellation);
        return uploaded == ids.Length;
    }
}

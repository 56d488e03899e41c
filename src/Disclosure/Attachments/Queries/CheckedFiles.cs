using Hrss.Files;
using Hrss.ServiceDefaults;
using JasperFx.Events;
using Marten;
using Marten.Events;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Attachments.Queries;

/// <summary>A file that is not what the log says.</summary>
/// <param name="Attachment">The attachment.</param>
/// <param name="Number">附件编号.</param>
/// <param name="Sha256">SHA-256 as it was recorded.</param>
/// <param name="Condition">文件状况.</param>
public sealed record FaultyFile(Guid Attachment, string Number, string Sha256, FileCondition Condition);

/// <summary>文件核验: files read whole and compared with the log, in the order in which they came.</summary>
/// <param name="Checked">How many were read.</param>
/// <param name="Faults">Those missing or damaged, to be brought back from a backup.</param>
/// <param name="Next">Where to go on (<c>after</c>); null at the end.</param>
public sealed record CheckedFiles(int Checked, IReadOnlyList<FaultyFile> Faults, long? Next)
{
    private const int MostAtOnce = 500;

    internal static void Map(RouteGroupBuilder attachments) => attachments
        .MapGet("/condition", HandleAsync)
        .RequireAuthorization(Policies.Administer)
        .WithSummary("核验文件库：逐个读取并核对哈希 / Check the store: read each file and compare its hash");

    private static async Task<Results<Ok<CheckedFiles>, ProblemHttpResult>> HandleAsync(
        IQuerySession session, IFileStore files, long after = 0, int limit = 100, CancellationToken cancellation = default)
    {
        if (after < 0 || limit is < 1 or > MostAtOnce)
            return AttachmentRefusals.NoSuchPage.ToProblem();
        var received = await session.Events.QueryAllRawEvents()
            .Where(e => e.EventTypesAre(typeof(AttachmentReceived), typeof(RenditionReceived)) && e.Sequence > after)
            .OrderBy(e => e.Sequence)
            .Take(limit)
            .ToListAsync(cancellation);
        var faults = new List<FaultyFile>();
        foreach (var told in received)
        {
            var (number, file) = Of(told);
            var condition = await files.VerifyAsync(file.Sha256, file.Length, cancellation);
            if (condition != FileCondition.Sound)
                faults.Add(new(told.StreamId, number, file.Sha256, condition));
        }

        return TypedResults.Ok(new CheckedFiles(received.Count, faults, received.Count == limit ? received[^1].Sequence : null));
    }

    private static (string Number, KeptFile File) Of(IEvent told) => told.Data switch
    {
        AttachmentReceived e => (e.Number, e.File),
        RenditionReceived e => (e.Number, e.File),
        _ => throw new ArgumentOutOfRangeException(nameof(told), told.EventTypeName, "An event that brings no file."),
    };
}

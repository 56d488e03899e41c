using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Attachments.Commands;

/// <summary>准予公开: anybody may read the file; its sealing ends that.</summary>
/// <param name="On">准予日期; null for today.</param>
public sealed record ReleaseAttachment(DateOnly? On = null) : IDated
{
    /// <summary>The release, nothing where it is released, or why it is refused.</summary>
    public static Decision Decide(Attachment attachment, string by, DateOnly on) => attachment switch
    {
        { IsSealed: true } or { Renditions.Count: > 0 } => AttachmentRefusals.NeverReleased,
        { IsReleased: true } => Decision.NothingToDo,
        _ => Decision.Of(new AttachmentReleased(on, by)),
    };

    internal static void Map(RouteGroupBuilder attachments) => attachments
        .MapPost("/{id:guid}/release", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("准予公开 / Release to the public");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ReleaseAttachment> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Attachment, ReleaseAttachment>(
            command, id, clock, AttachmentRefusals.NotFound, (attachment, on) => Decide(attachment, command.Caller.Id, on), cancellation);
}

using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.Files;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Attachments.Commands;

/// <summary>遮盖处理: a copy in which passages are covered, with the reasons; the original is sealed with it (2008 Art. 22; 2019 Art. 37: what can be told apart is given).</summary>
/// <param name="Reasons">遮盖理由, at least one.</param>
/// <param name="Note">遮盖说明: what was covered, or null.</param>
/// <param name="On">遮盖日期; null for today.</param>
public sealed record MakeRendition(IReadOnlyList<RedactionReason> Reasons, string? Note = null, DateOnly? On = null) : IDated
{
    /// <summary>What happens to the original: the rendition is noted and the original sealed; nothing where this rendition was made before.</summary>
    public static Decision Decide(Attachment original, MakeRendition command, string sha256, Guid rendition, string by, DateOnly on)
    {
        if (original.Original is not null)
            return AttachmentRefusals.IsRendition;
        if (original.File.Sha256 == sha256)
            return AttachmentRefusals.NothingRedacted;
        if (original.Renditions.Any(made => made.Sha256 == sha256))
            return Decision.NothingToDo;
        var made = new RenditionMade(
            on, rendition, $"{original.Number}-{original.Renditions.Count + 1}", sha256, RedactionGrounds.Of(command.Reasons, on), by);
        return original.IsSealed ? Decision.Of(made) : Decision.Of(made, new OriginalSealed(on, "遮盖处理", by));
    }

    internal static void Map(RouteGroupBuilder attachments) => attachments
        .MapPost("/{id:guid}/renditions", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .DescribesUpload<MakeRendition>()
        .WithSummary("上传遮盖件，原件随即封存（multipart/form-data） / Send a redacted rendition; the original is sealed");

    private static async Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Upload<MakeRendition> upload, IDocumentSession session, BusinessClock clock, CancellationToken cancellation)
    {
        var (command, file) = (upload.Command, KeptFile.Of(upload.File));
        await upload.File.Staged.KeepAsync();
        var changed = await session.ChangeAsync<Attachment, MakeRendition>(
            command, id, clock, AttachmentRefusals.NotFound, (original, on) => Begin(session, id, original, command, file, on), cancellation);
        if (changed.Result is not Ok<MatterVersion> { Value: { } version })
            return (ProblemHttpResult)changed.Result;
        // As the original was after this act, so that a repeat names the same rendition.
        var original = await session.Events.AggregateStreamAsync<Attachment>(id, version.Version, token: cancellation);
        var made = original!.Renditions.Last(rendition => rendition.Sha256 == file.Sha256);
        return TypedResults.Created(
            ReceiveAttachment.Address(made.Rendition), new MatterVersion(made.Rendition, 1, made.Number).Tag(command.Http));
    }

    // The rendition is a matter of its own, begun in the transaction that seals the original.
    private static Decision Begin(IDocumentSession session, Guid id, Attachment original, Command<MakeRendition> command, KeptFile file, DateOnly on)
    {
        var decision = Decide(original, command.Body, file.Sha256, Guid.CreateVersion7(), command.Caller.Id, on);
        if (decision.Facts is [RenditionMade made, ..])
        {
            session.Events.StartStream(
                made.Rendition, new RenditionReceived(made.Number, on, file, id, made.Grounds, command.Body.Note, command.Caller.Id));
        }

        return decision;
    }
}

/// <summary>What a redaction must hold before it is looked at.</summary>
internal sealed class MakeRenditionRules : AbstractValidator<MakeRendition>
{
    public MakeRenditionRules()
    {
        RuleFor(c => c.Reasons).NotEmpty();
        RuleForEach(c => c.Reasons).IsInEnum();
        RuleFor(c => c.Note).MaximumLength(2000);
    }
}

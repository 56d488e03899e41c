using FluentValidation;
using Hrss.Disclosure.Attachments.Queries;
using Hrss.EventLog.Deciding;
using Hrss.Files;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Attachments.Commands;

/// <summary>调阅封存原件: gives the original out to those who handle disclosure; that it was read, by whom and why stays in the log.</summary>
/// <param name="Reason">调阅理由.</param>
public sealed record ReadSealedOriginal(string Reason)
{
    /// <summary>The fact of the reading, or why it is refused.</summary>
    public static Decision Decide(Attachment attachment, ReadSealedOriginal command, string by, DateOnly on) =>
        attachment.IsSealed ? Decision.Of(new SealedOriginalRead(on, command.Reason, by)) : AttachmentRefusals.NotSealed;

    internal static void Map(RouteGroupBuilder attachments) => attachments
        .MapPost("/{id:guid}/sealed-content", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("调阅封存原件，记录在案 / Read a sealed original; it is recorded");

    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ReadSealedOriginal> command, IDocumentSession session, IFileStore files, BusinessClock clock, CancellationToken cancellation)
    {
        if (await session.Events.AggregateStreamAsync<Attachment>(id, token: cancellation) is not { } attachment)
            return AttachmentRefusals.NotFound.ToProblem();
        var decision = Decide(attachment, command.Body, command.Caller.Id, clock.Today);
        if (decision.Refusal is { } refusal)
            return refusal.ToProblem();
        // Before a byte is given out. Whatever else is done to the attachment meanwhile, it stays sealed: no version is asked for.
        session.Events.Append(id, decision.Facts);
        await session.SaveChangesAsync(cancellation);
        return AttachmentContent.Of(attachment.File, files, command.Http, forAll: false);
    }
}

/// <summary>What a reading must hold before it is looked at.</summary>
internal sealed class ReadSealedOriginalRules : AbstractValidator<ReadSealedOriginal>
{
    public ReadSealedOriginalRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

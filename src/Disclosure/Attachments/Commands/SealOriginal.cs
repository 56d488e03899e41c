using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Attachments.Commands;

/// <summary>封存: closes a file for everybody but those who handle disclosure; what had been released is public no longer.</summary>
/// <param name="Reason">封存理由.</param>
/// <param name="On">封存日期; null for today.</param>
public sealed record SealOriginal(string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The sealing, or nothing where it is sealed.</summary>
    public static Decision Decide(Attachment attachment, SealOriginal command, string by, DateOnly on) =>
        attachment.IsSealed ? Decision.NothingToDo : Decision.Of(new OriginalSealed(on, command.Reason, by));

    internal static void Map(RouteGroupBuilder attachments) => attachments
        .MapPost("/{id:guid}/sealing", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("封存 / Seal");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<SealOriginal> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Attachment, SealOriginal>(
            command, id, clock, AttachmentRefusals.NotFound, (attachment, on) => Decide(attachment, command.Body, command.Caller.Id, on), cancellation);
}

/// <summary>What a sealing must hold before it is looked at.</summary>
internal sealed class SealOriginalRules : AbstractValidator<SealOriginal>
{
    public SealOriginalRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

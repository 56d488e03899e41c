using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Remedies.Commands;

/// <summary>提交答复书、答辩状: files the bureau's statement with its evidence. After the due date it is still filed, and late for good.</summary>
/// <param name="Statement">答复、答辩要点.</param>
/// <param name="On">提交日期; null for today.</param>
public sealed record FileDefence(string Statement, DateOnly? On = null) : IDated
{
    /// <summary>The statement and whether it is in time, nothing where it was filed, or why it is refused.</summary>
    public static Decision Decide(Remedy remedy, FileDefence command, DateOnly on) => remedy switch
    {
        { Defence: { } filed } when filed.Statement == command.Statement => Decision.NothingToDo,
        { IsPending: false } => RemedyRefusals.Concluded,
        { Defence: not null } => RemedyRefusals.Defended,
        { Notice: null } => RemedyRefusals.NotNotified,
        _ => Decision.Of(new DefenceFiled(on, command.Statement, remedy.Running?.Due.LegalDue, !(on > remedy.Running?.Due.LegalDue))),
    };

    internal static void Map(RouteGroupBuilder remedies) => remedies
        .MapPost("/{id:guid}/defence", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("提交答复书、答辩状 / File the statement of defence");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<FileDefence> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Remedy, FileDefence>(
            command, id, clock, RemedyRefusals.NotFound, (remedy, on) => Decide(remedy, command.Body, on), cancellation);
}

/// <summary>What a statement must hold before it is looked at.</summary>
internal sealed class FileDefenceRules : AbstractValidator<FileDefence>
{
    public FileDefenceRules() => RuleFor(c => c.Statement).NotEmpty().MaximumLength(20_000);
}

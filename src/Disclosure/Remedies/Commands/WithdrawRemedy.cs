using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Remedies.Commands;

/// <summary>登记撤回: the claimant has withdrawn and organ or court have agreed. It counts as another result (其他结果).</summary>
/// <param name="Note">说明, or null.</param>
/// <param name="On">准予撤回日期; null for today.</param>
public sealed record WithdrawRemedy(string? Note = null, DateOnly? On = null) : IDated
{
    /// <summary>The withdrawal, nothing where it is recorded, or why it is refused.</summary>
    public static Decision Decide(Remedy remedy, WithdrawRemedy command, DateOnly on) => remedy switch
    {
        { IsPending: true } => Decision.Of(new RemedyWithdrawn(on, remedy.Track, command.Note)),
        { Decided: null } => Decision.NothingToDo,
        _ => RemedyRefusals.Concluded,
    };

    internal static void Map(RouteGroupBuilder remedies) => remedies
        .MapPost("/{id:guid}/withdrawal", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("登记撤回 / Record the claimant's withdrawal");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<WithdrawRemedy> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Remedy, WithdrawRemedy>(
            command, id, clock, RemedyRefusals.NotFound, (remedy, on) => Decide(remedy, command.Body, on), cancellation);
}

/// <summary>What a withdrawal must hold before it is looked at.</summary>
internal sealed class WithdrawRemedyRules : AbstractValidator<WithdrawRemedy>
{
    public WithdrawRemedyRules() => RuleFor(c => c.Note).MaximumLength(2000);
}

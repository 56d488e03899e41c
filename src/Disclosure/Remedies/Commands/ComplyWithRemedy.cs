using FluentValidation;
using Hrss.Disclosure.Remedies.Queries;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Remedies.Commands;

/// <summary>登记履行: the bureau has decided anew as the decision or judgment ordered. The request itself is answered anew at the request.</summary>
/// <param name="Decision">新的决定.</param>
/// <param name="On">重新作出决定日期; null for today.</param>
public sealed record ComplyWithRemedy(CorrectedDecision Decision, DateOnly? On = null) : IDated
{
    /// <summary>The corrected decision and whether it is in time, nothing where it is recorded, or why it is refused.</summary>
    public static Decision Decide(Remedy remedy, ComplyWithRemedy command, DateOnly on, ChallengedRequest? request)
    {
        var stated = command.Decision;
        var anew = request?.Redone.LastOrDefault(r => r.RemedyNumber == remedy.Number);
        var decision = stated with { RequestNumber = request?.Number ?? stated.RequestNumber, Outcome = anew?.Outcome ?? stated.Outcome };
        return remedy switch
        {
            { Compliance: { } given } when given.Decision == decision => EventLog.Deciding.Decision.NothingToDo,
            { Stage: not RemedyStage.ToBeCompliedWith } or { Decided.RedecideBy: null } or { Running: null } => RemedyRefusals.NothingOrdered,
            _ when stated.RequestId is not null && (request is null || (stated.RequestNumber ?? request.Number) != request.Number) =>
                RemedyRefusals.RequestUnknown,
            _ when request is not null && anew is null => RemedyRefusals.NotAnsweredAnew,
            _ when decision.Outcome is { } code && !IsOutcome(code) => RemedyRefusals.OutcomeUnknown,
            _ => EventLog.Deciding.Decision.Of(Complied(on, decision, anew?.On ?? on, remedy.Running.Due.LegalDue)),
        };
    }

    internal static void Map(RouteGroupBuilder remedies) => remedies
        .MapPost("/{id:guid}/compliance", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("登记履行：重新作出决定 / Record that the bureau decided anew");

    private static async Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ComplyWithRemedy> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation)
    {
        var request = await ChallengedRequest.FindAsync(session, command.Body.Decision.RequestId, cancellation);
        return await session.ChangeAsync<Remedy, ComplyWithRemedy>(
            command, id, clock, RemedyRefusals.NotFound, (remedy, on) => Decide(remedy, command.Body, on, request), cancellation);
    }

    private static RemedyCompliedWith Complied(DateOnly on, CorrectedDecision decision, DateOnly decidedOn, DateOnly dueOn) =>
        new(on, decision, decidedOn, dueOn, decidedOn <= dueOn);

    private static bool IsOutcome(string code) =>
        Enum.GetValues<DisclosureRegulation>().Any(regulation => DisclosureOutcomes.Find(regulation, code) is not null);
}

/// <summary>What a compliance must hold before it is looked at.</summary>
internal sealed class ComplyWithRemedyRules : AbstractValidator<ComplyWithRemedy>
{
    public ComplyWithRemedyRules()
    {
        RuleFor(c => c.Decision.Summary).NotEmpty().MaximumLength(5000);
        RuleFor(c => c.Decision.RequestNumber).MaximumLength(50);
        RuleFor(c => c.Decision.Outcome).MaximumLength(100);
        RuleFor(c => c.Decision.DocumentNumber).MaximumLength(100);
    }
}

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
        var decision = command.Decision with { RequestNumber = request?.Number ?? command.Decision.RequestNumber };
        return remedy switch
        {
            { Compliance: { } given } when given.Decision == decision => EventLog.Deciding.Decision.NothingToDo,
            { Stage: not RemedyStage.ToBeCompliedWith } => RemedyRefusals.NothingOrdered,
            _ when decision.RequestId is not null && (request is null || (command.Decision.RequestNumber is { } stated && stated != request.Number)) =>
                RemedyRefusals.RequestUnknown,
            _ when decision.Outcome is { } code && !IsOutcome(code) => RemedyRefusals.OutcomeUnknown,
            _ => EventLog.Deciding.Decision.Of(
                new RemedyCompliedWith(on, decision, remedy.Running!.Due.LegalDue, on <= remedy.Running.Due.LegalDue)),
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

using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Remedies.Commands;

/// <summary>
/// 登记再审、恢复审理: the conclusion was set aside, by a retrial (行政诉讼法 Art. 90) or because the organ took its decision back. The remedy is pending
/// again, and its later result alone will count.
/// </summary>
/// <param name="Reason">理由.</param>
/// <param name="On">日期; null for today.</param>
public sealed record ReopenRemedy(string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The reopening with the result that counts no more, or why it is refused.</summary>
    public static Decision Decide(Remedy remedy, ReopenRemedy command, DateOnly on) => remedy.Conclusion is { } concluded
        ? Decision.Of(new RemedyReopened(on, remedy.Track, command.Reason, concluded.Result, concluded.On))
        : RemedyRefusals.Pending;

    internal static void Map(RouteGroupBuilder remedies) => remedies
        .MapPost("/{id:guid}/reopening", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("登记再审、恢复审理 / Record that the remedy was reopened");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ReopenRemedy> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Remedy, ReopenRemedy>(
            command, id, clock, RemedyRefusals.NotFound, (remedy, on) => Decide(remedy, command.Body, on), cancellation);
}

/// <summary>What a reopening must hold before it is looked at.</summary>
internal sealed class ReopenRemedyRules : AbstractValidator<ReopenRemedy>
{
    public ReopenRemedyRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(2000);
}

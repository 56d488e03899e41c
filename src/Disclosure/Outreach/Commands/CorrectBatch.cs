using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Outreach.Commands;

/// <summary>更正批次人数: the people of a batch had been counted wrongly. The figure of the day of the batch changes, by a counter-posting.</summary>
/// <param name="People">正确人数; 0 where the batch did not take place after all.</param>
/// <param name="Reason">理由.</param>
/// <param name="On">更正日期; null for today.</param>
public sealed record CorrectBatch(int People, string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The correction, nothing where the number is right, or why it is refused.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="number">第几批.</param>
    /// <param name="command">The correction.</param>
    /// <param name="on">更正日期.</param>
    public static Decision Decide(Activity activity, int number, CorrectBatch command, DateOnly on) =>
        activity.Batches.FirstOrDefault(b => b.Number == number) switch
        {
            null => ActivityRefusals.NoSuchBatch,
            { } batch when batch.People == command.People => Decision.NothingToDo,
            { } batch => Decision.Of(new BatchCorrected(
                on, activity.Plan.Kind, batch with { People = command.People }, command.People - batch.People, command.Reason)),
        };

    internal static void Map(RouteGroupBuilder outreach) => outreach
        .MapPost("/{id:guid}/batches/{number:int:range(1,10000)}/correction", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("更正批次人数 / Correct the people of a batch");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, int number, Command<CorrectBatch> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Activity, CorrectBatch>(
            command, id, clock, ActivityRefusals.NotFound, (activity, on) => Decide(activity, number, command.Body, on), cancellation);
}

/// <summary>What a correction must hold before it is looked at.</summary>
internal sealed class CorrectBatchRules : AbstractValidator<CorrectBatch>
{
    public CorrectBatchRules()
    {
        RuleFor(c => c.People).InclusiveBetween(0, 10_000_000);
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}

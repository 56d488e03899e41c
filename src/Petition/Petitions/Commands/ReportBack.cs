using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>报结: reports an answered matter to the organ that had assigned it; with that it counts as completed (交办件办结).</summary>
/// <param name="Report">办理情况报告, or null.</param>
/// <param name="Receipt">回执文号, or null.</param>
/// <param name="On">报告日期; null for today.</param>
public sealed record ReportBack(string? Report = null, string? Receipt = null, DateOnly? On = null) : IDated
{
    /// <summary>The report, nothing where it was reported, or why it is refused.</summary>
    public static Decision Decide(Petition petition, ReportBack command, DateOnly on) => petition switch
    {
        { AssignedBy: null } => PetitionRefusals.NotFromAbove,
        { Reported: { } reported } => (reported.Report, reported.Receipt) == (command.Report, command.Receipt) ? Decision.NothingToDo : PetitionRefusals.ReportedAlready,
        { Stage: PetitionStage.Answered, AssignedBy: { } by, Department: { } department } => Decision.Of(new ReportedBack(
            on, by.Organ, department, command.Report, command.Receipt, by.DueOn is { } due ? on <= due : null)),
        _ => PetitionRefusals.NotAnswered,
    };

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/report-back", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("向交办机关报结 / Report back to the organ that assigned it");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ReportBack> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, ReportBack>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on), cancellation);
}

/// <summary>What a report must hold before it is looked at.</summary>
internal sealed class ReportBackRules : AbstractValidator<ReportBack>
{
    public ReportBackRules()
    {
        RuleFor(c => c.Report).MaximumLength(20_000);
        RuleFor(c => c.Receipt).MaximumLength(100);
    }
}

using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.MajorReports.Commands;

/// <summary>续报: tells the organ what has happened since, before or after its receipt.</summary>
/// <param name="Content">续报内容.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record FollowUpReport(string Content, DateOnly? On = null) : IDated
{
    /// <summary>The further report, or nothing where it is the latest.</summary>
    public static Decision Decide(MajorReport report, FollowUpReport command, DateOnly on) => report.LatestContent == command.Content
        ? Decision.NothingToDo
        : Decision.Of(new MajorReportFollowedUp(on, command.Content));

    internal static void Map(RouteGroupBuilder reports) => reports
        .MapPost("/{id:guid}/follow-ups", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("续报 / Report further");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<FollowUpReport> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<MajorReport, FollowUpReport>(
            command, id, clock, MajorReportRefusals.NotFound, (report, on) => Decide(report, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class FollowUpReportRules : AbstractValidator<FollowUpReport>
{
    public FollowUpReportRules() => RuleFor(c => c.Content).NotEmpty().MaximumLength(20_000);
}

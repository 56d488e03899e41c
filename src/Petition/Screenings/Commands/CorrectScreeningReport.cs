using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.Petition.Stability.Queries;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Screenings.Commands;

/// <summary>更正排查报告: what a unit had reported was wrong.</summary>
/// <param name="Unit">部门或县市区.</param>
/// <param name="Factors">不稳定因素编号, as they are right.</param>
/// <param name="Reason">理由.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record CorrectScreeningReport(string Unit, IReadOnlyList<string> Factors, string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The correction, nothing where it says what is recorded, or why it is refused.</summary>
    /// <param name="screening">The round.</param>
    /// <param name="command">What is reported.</param>
    /// <param name="factorsKnown">Whether every factor that is named is registered.</param>
    /// <param name="on">办理日期.</param>
    public static Decision Decide(Screening screening, CorrectScreeningReport command, bool factorsKnown, DateOnly on) => screening switch
    {
        _ when !screening.Reported.ContainsKey(command.Unit) => ScreeningRefusals.NotReported,
        _ when screening.Reported[command.Unit].SequenceEqual(command.Factors) => Decision.NothingToDo,
        _ when !factorsKnown => ScreeningRefusals.FactorUnknown,
        _ => Decision.Of(new ScreeningReportCorrected(on, command.Unit, command.Factors, command.Reason)),
    };

    internal static void Map(RouteGroupBuilder screenings) => screenings
        .MapPost("/{id:guid}/corrections", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("更正排查报告 / Correct a unit's report");

    private static async Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<CorrectScreeningReport> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation)
    {
        var factorsKnown = await session.AreRegisteredAsync(command.Body.Factors, cancellation);
        return await session.ChangeAsync<Screening, CorrectScreeningReport>(
            command, id, clock, ScreeningRefusals.NotFound, (screening, on) => Decide(screening, command.Body, factorsKnown, on), cancellation);
    }
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class CorrectScreeningReportRules : AbstractValidator<CorrectScreeningReport>
{
    public CorrectScreeningReportRules()
    {
        RuleFor(c => c.Unit).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Factors).Must(numbers => numbers is null || numbers.Count <= 200)
            .Explained("screening.too-many-factors", "一次报告不超过二百项。", "A report names at most two hundred factors.");
        RuleForEach(c => c.Factors).MatterNumber();
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}

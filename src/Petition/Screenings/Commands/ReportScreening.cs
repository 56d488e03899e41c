using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.Petition.Stability.Queries;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Screenings.Commands;

/// <summary>报告排查情况: a unit reports the factors that it found, or that it found none (零报告).</summary>
/// <param name="Unit">部门或县市区.</param>
/// <param name="Factors">排查出的不稳定因素编号, registered before; none for a report of nothing found.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record ReportScreening(string Unit, IReadOnlyList<string>? Factors = null, DateOnly? On = null) : IDated
{
    /// <summary>The report and whether it is in time, nothing where it is recorded, or why it is refused.</summary>
    /// <param name="screening">The round.</param>
    /// <param name="command">What is reported.</param>
    /// <param name="factorsKnown">Whether every factor that is named is registered.</param>
    /// <param name="on">办理日期.</param>
    public static Decision Decide(Screening screening, ReportScreening command, bool factorsKnown, DateOnly on) => screening switch
    {
        { IsOpen: false } => ScreeningRefusals.Concluded,
        _ when !screening.Units.Contains(command.Unit) => ScreeningRefusals.NotOfTheRound,
        _ when screening.Reported.TryGetValue(command.Unit, out var known) =>
            known.SequenceEqual(command.Factors ?? []) ? Decision.NothingToDo : ScreeningRefusals.Reported,
        _ when !factorsKnown => ScreeningRefusals.FactorUnknown,
        _ => Decision.Of(new ScreeningReported(on, command.Unit, command.Factors ?? [], on <= screening.Running!.Due.LegalDue)),
    };

    internal static void Map(RouteGroupBuilder screenings) => screenings
        .MapPost("/{id:guid}/reports", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("报告排查情况 / Report what was found");

    private static async Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ReportScreening> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation)
    {
        var factorsKnown = await session.AreRegisteredAsync(command.Body.Factors, cancellation);
        return await session.ChangeAsync<Screening, ReportScreening>(
            command, id, clock, ScreeningRefusals.NotFound, (screening, on) => Decide(screening, command.Body, factorsKnown, on), cancellation);
    }
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class ReportScreeningRules : AbstractValidator<ReportScreening>
{
    public ReportScreeningRules()
    {
        RuleFor(c => c.Unit).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Factors).Must(numbers => numbers is null || numbers.Count <= 200)
            .Explained("screening.too-many-factors", "一次报告不超过二百项。", "A report names at most two hundred factors.");
        RuleForEach(c => c.Factors).MatterNumber();
    }
}

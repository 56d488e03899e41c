using System.Globalization;
using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.Petition.Screenings.Queries;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Screenings.Commands;

/// <summary>部署排查: starts a month's screening for instability factors; each of the units must report, also where it found none.</summary>
/// <param name="Month">排查月份, year-month, for example 2011-03.</param>
/// <param name="Units">应报告的部门和县市区.</param>
/// <param name="ReportBy">报告期限; null for 10 days later.</param>
/// <param name="On">部署日期; null for today.</param>
public sealed record StartScreening(string Month, IReadOnlyList<string> Units, DateOnly? ReportBy = null, DateOnly? On = null) : IDated
{
    /// <summary>The fact of the start, or why it is refused.</summary>
    public static (Func<string, ScreeningStarted>? Started, Refusal? Refusal) Decide(
        StartScreening command, DateOnly on, bool monthTaken, WorkingCalendar calendar)
    {
        if (Regulations.Petition(on) is null)
            return (null, ScreeningRefusals.TooEarly);
        if (MonthOf(command.Month) is not { } month || month > on.AddMonths(1))
            return (null, ScreeningRefusals.MonthMalformed);
        if (monthTaken)
            return (null, ScreeningRefusals.MonthTaken);
        if (command.ReportBy is { } by && (by <= on || by > on.AddYears(1)))
            return (null, ScreeningRefusals.ReportNotLater);
        var due = StabilityRules.DueBy(Terms.ScreeningReport, on, command.ReportBy, calendar);
        return (number => new ScreeningStarted(number, on, month, [.. command.Units.Distinct()], due), null);
    }

    /// <summary>The first day of a month written as year-month, or null.</summary>
    internal static DateOnly? MonthOf(string? month) =>
        DateOnly.TryParseExact($"{month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first : null;

    internal static void Map(RouteGroupBuilder screenings) => screenings
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("部署某月的不稳定因素排查 / Start a month's screening for instability factors");

    private static Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<StartScreening> command, IDocumentSession session, MatterRegistry registry, BusinessClock clock, Calendars calendars,
        CancellationToken cancellation) => registry.RegisterAsync(
            command,
            session,
            clock,
            "PC",
            async on => Decide(
                command.Body,
                on,
                MonthOf(command.Body.Month) is { } month && await session.Query<ListedScreening>().AnyAsync(s => s.Month == month, cancellation),
                calendars.Current),
            id => $"/api/v1/screenings/{id}",
            cancellation);
}

/// <summary>What a start must hold before it is looked at.</summary>
internal sealed class StartScreeningRules : AbstractValidator<StartScreening>
{
    public StartScreeningRules()
    {
        RuleFor(c => c.Month).NotEmpty().MaximumLength(7);
        RuleFor(c => c.Units).NotEmpty().Must(units => units is null || units.Count <= 200)
            .Explained("screening.too-many-units", "应报告的部门和县市区为一至二百个。", "One to two hundred units must report.");
        RuleForEach(c => c.Units).NotEmpty().MaximumLength(100);
    }
}

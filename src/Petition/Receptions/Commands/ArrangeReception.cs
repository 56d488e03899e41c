using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.Petition.Receptions.Queries;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Receptions.Commands;

/// <summary>安排局长信访接待日: one day a month, set in advance and made public.</summary>
/// <param name="Day">接待日期.</param>
/// <param name="Leader">接待领导, with the office.</param>
/// <param name="Place">接待地点.</param>
/// <param name="Topics">接待主题.</param>
/// <param name="On">安排日期; null for today.</param>
public sealed record ArrangeReception(DateOnly Day, string Leader, string Place, IReadOnlyList<string>? Topics = null, DateOnly? On = null) : IDated
{
    /// <summary>The fact of the arrangement, or why it is refused.</summary>
    public static (Func<string, ReceptionArranged>? Arranged, Refusal? Refusal) Decide(
        ArrangeReception command, DateOnly on, bool monthTaken, WorkingCalendar calendar)
    {
        if (Regulations.Petition(on) is null)
            return (null, ReceptionRefusals.TooEarly);
        if (!IsAhead(command.Day, on))
            return (null, ReceptionRefusals.NotAhead);
        if (!calendar.IsWorkingDay(command.Day))
            return (null, ReceptionRefusals.NotWorked);
        if (monthTaken)
            return (null, ReceptionRefusals.MonthTaken);
        var due = StabilityRules.DueBy(Terms.ReceptionDay, on, command.Day, calendar);
        return (number => new ReceptionArranged(number, on, command.Day, command.Leader, command.Place, [.. (command.Topics ?? []).Distinct()], due), null);
    }

    /// <summary>Whether a day is ahead of an act, by a year at most.</summary>
    internal static bool IsAhead(DateOnly day, DateOnly on) => day > on && day <= on.AddYears(1);

    internal static void Map(RouteGroupBuilder receptions) => receptions
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("安排局长信访接待日 / Arrange a leader's reception day");

    private static Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<ArrangeReception> command, IDocumentSession session, MatterRegistry registry, BusinessClock clock, Calendars calendars,
        CancellationToken cancellation) => registry.RegisterAsync(
            command,
            session,
            clock,
            "JD",
            async on => Decide(command.Body, on, await session.IsTakenAsync(command.Body.Day, null, cancellation), calendars.Current),
            id => $"/api/v1/receptions/{id}",
            cancellation);
}

/// <summary>What an arrangement must hold before it is looked at.</summary>
internal sealed class ArrangeReceptionRules : AbstractValidator<ArrangeReception>
{
    public ArrangeReceptionRules()
    {
        RuleFor(c => c.Leader).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Place).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Topics).Must(topics => topics is null || topics.Count <= 20)
            .Explained("reception.too-many-topics", "接待主题不超过二十个。", "A reception has at most twenty topics.");
        RuleForEach(c => c.Topics).NotEmpty().MaximumLength(100);
    }
}

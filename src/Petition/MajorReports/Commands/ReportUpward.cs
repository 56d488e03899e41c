using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.MajorReports.Commands;

/// <summary>重大信访信息报告: reports to the organ above what may have grave effects on society, at once (2005 Art. 26-27; 2022 Art. 25).</summary>
/// <param name="Organ">报送机关.</param>
/// <param name="Title">标题.</param>
/// <param name="Content">报告内容.</param>
/// <param name="LearntOn">获知日期; null for the day of the report. A report after that day is recorded, and seen to be late.</param>
/// <param name="About">所涉不稳定因素、信访事项编号.</param>
/// <param name="On">报告日期; null for today.</param>
public sealed record ReportUpward(
    string Organ, string Title, string Content, DateOnly? LearntOn = null, IReadOnlyList<string>? About = null, DateOnly? On = null) : IDated
{
    /// <summary>The fact of the report, with the day on which its receipt is asked for, or why it is refused.</summary>
    public static (Func<string, MajorReportMade>? Made, Refusal? Refusal) Decide(ReportUpward command, DateOnly on, WorkingCalendar calendar)
    {
        var learntOn = command.LearntOn ?? on;
        if (Regulations.Petition(on) is not { } regulation)
            return (null, MajorReportRefusals.TooEarly);
        if (learntOn > on)
            return (null, MajorReportRefusals.LearntLater);
        var due = DueDates.Of(Terms.MajorReportReceipt(regulation), on, calendar).Summary;
        return (number => new MajorReportMade(
            number, on, command.Organ, learntOn, command.Title, command.Content, [.. (command.About ?? []).Distinct()], due), null);
    }

    internal static void Map(RouteGroupBuilder reports) => reports
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("向上级报告重大信访信息 / Report a major matter upward");

    private static Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<ReportUpward> command, MatterRegistry registry, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        registry.RegisterAsync(command, clock, "ZB", on => Decide(command.Body, on, calendars.Current), id => $"/api/v1/major-reports/{id}", cancellation);
}

/// <summary>What a report must hold before it is looked at.</summary>
internal sealed class ReportUpwardRules : AbstractValidator<ReportUpward>
{
    public ReportUpwardRules()
    {
        RuleFor(c => c.Organ).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Title).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Content).NotEmpty().MaximumLength(20_000);
        RuleFor(c => c.About).Must(numbers => numbers is null || numbers.Count <= 200)
            .Explained("major-report.too-many-links", "所涉事项不超过二百件。", "A report is about at most two hundred matters.");
        RuleForEach(c => c.About).MatterNumber();
    }
}

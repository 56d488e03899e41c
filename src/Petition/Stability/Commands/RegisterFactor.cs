using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Stability.Commands;

/// <summary>登记不稳定因素: what may disturb social stability, who is responsible for it, and when it is looked at again.</summary>
/// <param name="Topic">事项领域, one of the contracts' topics.</param>
/// <param name="People">涉及人数.</param>
/// <param name="Cause">起因.</param>
/// <param name="Level">等级.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Responsible">责任人.</param>
/// <param name="Employer">用人单位; it or the place is named.</param>
/// <param name="Place">地区.</param>
/// <param name="ReviewOn">首次复查评估的日期; null for 30 days later.</param>
/// <param name="Linked">相关信访、咨询事项编号.</param>
/// <param name="FoundBy">来源: the number of the warning or the screening that led to it.</param>
/// <param name="On">登记日期; null for today.</param>
public sealed record RegisterFactor(
    string Topic,
    int People,
    string Cause,
    FactorLevel Level,
    string Department,
    string Responsible,
    string? Employer = null,
    string? Place = null,
    DateOnly? ReviewOn = null,
    IReadOnlyList<string>? Linked = null,
    string? FoundBy = null,
    DateOnly? On = null) : IDated
{
    /// <summary>The fact of the registration, or why it is refused.</summary>
    public static (Func<string, FactorRegistered>? Registered, Refusal? Refusal) Decide(RegisterFactor command, DateOnly on, WorkingCalendar calendar)
    {
        if (Regulations.Petition(on) is null)
            return (null, FactorRefusals.TooEarly);
        if (command is { Employer: null, Place: null })
            return (null, FactorRefusals.Nowhere);
        if (command.ReviewOn is { } review && !IsReviewable(on, review))
            return (null, FactorRefusals.ReviewNotLater);
        var due = StabilityRules.DueBy(Terms.FactorReview, on, command.ReviewOn, calendar);
        return (number => new FactorRegistered(
            number, on, command.Employer, command.Place, command.Topic, command.People, command.Cause, command.Level, command.Department, command.Responsible,
            due, [.. (command.Linked ?? []).Distinct()], command.FoundBy), null);
    }

    /// <summary>Whether a factor that is acted on one day can be reviewed next on another.</summary>
    internal static bool IsReviewable(DateOnly on, DateOnly review) => review > on && review <= on.AddYears(1);

    internal static void Map(RouteGroupBuilder factors) => factors
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("登记不稳定因素 / Register an instability factor");

    private static Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<RegisterFactor> command, MatterRegistry registry, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        registry.RegisterAsync(command, clock, "BW", on => Decide(command.Body, on, calendars.Current), id => $"/api/v1/factors/{id}", cancellation);
}

/// <summary>What a registration must hold before it is looked at.</summary>
internal sealed class RegisterFactorRules : AbstractValidator<RegisterFactor>
{
    public RegisterFactorRules()
    {
        RuleFor(c => c.Topic).NotEmpty().KnownTopic();
        RuleFor(c => c.People).InclusiveBetween(1, 1_000_000);
        RuleFor(c => c.Cause).NotEmpty().MaximumLength(5000);
        RuleFor(c => c.Level).IsInEnum();
        RuleFor(c => c.Department).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Responsible).NotEmpty().MaximumLength(50);
        RuleFor(c => c.Employer).MaximumLength(100);
        RuleFor(c => c.Place).MaximumLength(100);
        RuleFor(c => c.Linked).Must(numbers => numbers is null || numbers.Count <= 200)
            .Explained("factor.too-many-links", "一次关联不超过二百件。", "At most two hundred matters are linked at once.");
        RuleForEach(c => c.Linked).MatterNumber();
        RuleFor(c => c.FoundBy).MatterNumber();
    }
}

using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Outreach.Commands;

/// <summary>列入计划: plans a publicity month or week, a training class, seminar, contest, lecture or press briefing.</summary>
/// <param name="Kind">活动类别.</param>
/// <param name="Title">活动名称.</param>
/// <param name="Laws">宣传的法律法规, each with its book-title marks.</param>
/// <param name="From">首日.</param>
/// <param name="To">末日.</param>
/// <param name="Audiences">对象.</param>
/// <param name="Partners">联合单位, or null.</param>
/// <param name="On">登记日期; null for today.</param>
public sealed record PlanActivity(
    ActivityKind Kind,
    string Title,
    IReadOnlyList<string> Laws,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<Audience> Audiences,
    IReadOnlyList<string>? Partners = null,
    DateOnly? On = null) : IDated
{
    /// <summary>The fact of the plan, or why it is refused.</summary>
    public static (Func<string, ActivityPlanned>? Planned, Refusal? Refusal) Decide(PlanActivity command, DateOnly on) => command switch
    {
        _ when command.To < command.From => (null, ActivityRefusals.DaysReversed),
        _ when Regulations.Disclosure(on) is null || Regulations.Disclosure(command.From) is null => (null, ActivityRefusals.TooEarly),
        _ => (number => new ActivityPlanned(number, on, new ActivityPlan(
            command.Kind, command.Title, command.Laws, command.From, command.To, [.. command.Audiences.Distinct()], command.Partners)), null),
    };

    internal static void Map(RouteGroupBuilder outreach) => outreach
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("计划宣传培训活动 / Plan a publicity or training activity");

    private static Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<PlanActivity> command, MatterRegistry registry, BusinessClock clock, CancellationToken cancellation) =>
        registry.RegisterAsync(command, clock, "XC", on => Decide(command.Body, on), id => $"/api/v1/outreach/{id}", cancellation);
}

/// <summary>What a plan must hold before it is looked at.</summary>
internal sealed class PlanActivityRules : AbstractValidator<PlanActivity>
{
    public PlanActivityRules()
    {
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Title).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Laws).NotEmpty();
        RuleFor(c => c.Laws).Must(laws => laws is null || laws.Count <= 20)
            .Explained("activity.too-many-laws", "一次活动宣传的法律法规不超过二十部。", "An activity is about at most twenty laws.");
        RuleForEach(c => c.Laws).NotEmpty().MaximumLength(100).Matches("^《.+》$")
            .Explained("activity.law-without-marks", "法律法规的名称须带书名号，例如《社会保险法》。", "The title of a law stands in book-title marks, for example 《社会保险法》.");
        RuleFor(c => c.Audiences).NotEmpty();
        RuleForEach(c => c.Audiences).IsInEnum();
        RuleFor(c => c.Partners).Must(partners => partners is null || partners.Count <= 50)
            .Explained("activity.too-many-partners", "联合单位不超过五十个。", "An activity has at most fifty partners.");
        RuleForEach(c => c.Partners).NotEmpty().MaximumLength(100);
    }
}

using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Remedies.Commands;

/// <summary>登记救济: registers an administrative review, a lawsuit or a complaint about disclosure (2008 Art. 33; 2019 Art. 51).</summary>
/// <param name="Kind">救济途径.</param>
/// <param name="Claimant">申请人、原告或举报人.</param>
/// <param name="Ground">事由.</param>
/// <param name="RequestNumber">涉及的申请的登记编号, such as <c>YSQ-2011-000001</c>, or null.</param>
/// <param name="On">提起日期; null for today.</param>
public sealed record RegisterRemedy(
    RemedyKind Kind, string Claimant, string Ground, string? RequestNumber = null, DateOnly? On = null) : IDated
{
    /// <summary>The fact of the remedy, or why it is refused.</summary>
    public static (Func<string, RemedySought>? Sought, Refusal? Refusal) Decide(RegisterRemedy command, DateOnly on) =>
        Regulations.Disclosure(on) is null
            ? (null, RemedyRefusals.NoRegulation)
            : (number => new RemedySought(number, on, command.Kind, command.Claimant, command.Ground, command.RequestNumber), null);

    internal static void Map(RouteGroupBuilder remedies) => remedies
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("登记复议、诉讼或申诉 / Register a review, a lawsuit or a complaint");

    private static async Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<RegisterRemedy> command, MatterRegistry registry, BusinessClock clock, CancellationToken cancellation)
    {
        var (on, undated) = clock.DateOf(command.Body.On, command.Caller);
        if (undated is not null)
            return undated.ToProblem();
        var (sought, refusal) = Decide(command.Body, on);
        return refusal is not null
            ? refusal.ToProblem()
            : await registry.RegisterAsync(
                command, new NumberSeries("JJ", on.Year), number => [sought!(number)], id => $"/api/v1/remedies/{id}", cancellation);
    }
}

/// <summary>What a remedy must hold before it is looked at.</summary>
internal sealed class RegisterRemedyRules : AbstractValidator<RegisterRemedy>
{
    public RegisterRemedyRules()
    {
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Claimant).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Ground).NotEmpty().MaximumLength(5000);
        RuleFor(c => c.RequestNumber).Matches("^YSQ-[0-9]{4}-[0-9]{6,}$")
            .Explained("remedy.request-number", "申请编号形如 YSQ-2011-000001。", "The number of a request looks like YSQ-2011-000001.");
    }
}

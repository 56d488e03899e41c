using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>申请公开政府信息 (2008 Art. 20; 2019 Art. 29): online by anybody, through the other channels registered by staff.</summary>
/// <param name="Channel">申请渠道; the public uses online.</param>
/// <param name="Applicant">申请人.</param>
/// <param name="Description">申请公开的政府信息的内容描述, at most 5,000 characters.</param>
/// <param name="Form">形式要求: in what form and by what way the information is wanted, or null.</param>
/// <param name="On">收到日期; null for today.</param>
public sealed record SubmitRequest(
    RequestChannel Channel, Applicant Applicant, string Description, string? Form = null, DateOnly? On = null) : IDated
{
    /// <summary>The fact of the receipt with the regulation that rules the request and its due date, or why it is refused.</summary>
    public static (Func<string, RequestReceived>? Received, Refusal? Refusal) Decide(SubmitRequest command, DateOnly on, bool byStaff)
    {
        if (command.Channel != RequestChannel.Online && !byStaff)
            return (null, RequestRefusals.NeedsStaff);
        if (Regulations.Disclosure(on) is not { } regulation)
            return (null, RequestRefusals.NoRegulation);
        if (regulation != DisclosureRegulation.Of2008 && string.IsNullOrWhiteSpace(command.Applicant.Identification))
            return (null, RequestRefusals.IdentificationMissing);

        var due = DueDates.Of(Terms.DisclosureAnswer(regulation), on, WorkingCalendar.Published).Summary;
        return (number => new RequestReceived(
            number, on, command.Channel, regulation, command.Applicant, command.Description, command.Form, due), null);
    }

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .RequireRateLimiting(ServiceDefaults.ServiceDefaults.SubmissionLimit)
        .WithSummary("申请公开政府信息 / Request information");

    private static async Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<SubmitRequest> command, MatterRegistry registry, BusinessClock clock, CancellationToken cancellation)
    {
        var (on, undated) = clock.DateOf(command.Body.On, command.Caller);
        if (undated is not null)
            return undated.ToProblem();
        var (received, refusal) = Decide(command.Body, on, command.CallerMay(Policies.HandleDisclosure));
        return refusal is not null
            ? refusal.ToProblem()
            : await registry.RegisterAsync(
                command, new NumberSeries("YSQ", on.Year), number => [received!(number)], id => $"/api/v1/requests/{id}", cancellation);
    }
}

/// <summary>What a request must hold before it is looked at.</summary>
internal sealed class SubmitRequestRules : AbstractValidator<SubmitRequest>
{
    public SubmitRequestRules()
    {
        RuleFor(c => c.Channel).IsInEnum();
        RuleFor(c => c.Applicant.Name).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Applicant.Kind).IsInEnum();
        RuleFor(c => c.Applicant.Contact).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Applicant.Identification).MaximumLength(100);
        RuleFor(c => c.Description).NotEmpty().MaximumLength(5000);
        RuleFor(c => c.Form).MaximumLength(200);
    }
}

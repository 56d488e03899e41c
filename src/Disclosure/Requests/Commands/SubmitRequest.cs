using FluentValidation;
using Hrss.EventLog.Deadlines;
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
/// <param name="Confirmed">是否已与申请人确认收到: by staff, for a channel on which confirming makes the day of receipt (2019 Art. 31).</param>
/// <param name="On">到达日期; null for today.</param>
public sealed record SubmitRequest(
    RequestChannel Channel, Applicant Applicant, string Description, string? Form = null, bool Confirmed = false, DateOnly? On = null) : IDated
{
    /// <summary>The submission and, where nothing is left to confirm, the receipt with the due date; or why it is refused.</summary>
    public static (Func<string, IReadOnlyList<object>>? Facts, Refusal? Refusal) Decide(
        SubmitRequest command, DateOnly on, bool byStaff, WorkingCalendar calendar)
    {
        if ((command.Channel != RequestChannel.Online || command.Confirmed) && !byStaff)
            return (null, RequestRefusals.NeedsStaff);
        if (Regulations.Disclosure(on) is not { } regulation)
            return (null, RequestRefusals.NoRegulation);
        // What came on paper without it is taken in all the same, and its correction asked for (2019 Art. 30).
        if (regulation != DisclosureRegulation.Of2008 && !byStaff && string.IsNullOrWhiteSpace(command.Applicant.Identification))
            return (null, RequestRefusals.IdentificationMissing);

        var received = command.Confirmed || !Receipts.NeedsConfirmation(regulation, command.Channel);
        return (number =>
        {
            var submitted = new RequestSubmitted(number, on, command.Channel, command.Applicant, command.Description, command.Form);
            return received ? [submitted, Receipts.Of(number, on, command.Channel, command.Applicant.Kind, calendar)!] : [submitted];
        }, null);
    }

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .RequireRateLimiting(ServiceDefaults.ServiceDefaults.SubmissionLimit)
        .WithSummary("申请公开政府信息 / Request information");

    private static Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<SubmitRequest> command, MatterRegistry registry, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        registry.RegisterAsync(
            command, clock, "YSQ", on => Decide(command.Body, on, command.CallerMay(Policies.HandleDisclosure), calendars.Current), id => $"/api/v1/requests/{id}",
            cancellation);
}

/// <summary>What a request must hold before it is looked at.</summary>
internal sealed class SubmitRequestRules : AbstractValidator<SubmitRequest>
{
    public SubmitRequestRules()
    {
        RuleFor(c => c.Channel).IsInEnum();
        RuleFor(c => c.Applicant).SetValidator(new ApplicantRules());
        RuleFor(c => c.Description).NotEmpty().MaximumLength(5000);
        RuleFor(c => c.Form).MaximumLength(200);
    }
}

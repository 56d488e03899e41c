using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>补正: the applicant corrects the request; under the regulation of 2019 its term begins anew (Art. 30).</summary>
/// <param name="Applicant">申请人, as corrected; null where unchanged.</param>
/// <param name="Description">内容描述, as corrected; null where unchanged.</param>
/// <param name="Form">形式要求, as corrected; null where unchanged.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record CorrectRequest(
    Applicant? Applicant = null, string? Description = null, string? Form = null, DateOnly? On = null) : IDated
{
    /// <summary>The correction with the term as it runs from now, or why it is refused.</summary>
    public static Decision Decide(InformationRequest request, CorrectRequest command, DateOnly on, WorkingCalendar calendar)
    {
        if (request.Stage != RequestStage.AwaitingCorrection)
            return request.IsInHand ? RequestRefusals.NothingToCorrect : RequestRefusals.NotInHand(request);
        var applicant = command.Applicant ?? request.Applicant;
        var regulation = request.Receipt!.Regulation;
        if (regulation != DisclosureRegulation.Of2008 && string.IsNullOrWhiteSpace(applicant.Identification))
            return RequestRefusals.IdentificationMissing;
        var begun = regulation == DisclosureRegulation.Of2008 ? request : request with { RestartedOn = on };
        return Decision.Of(new RequestCorrected(
            on, applicant, command.Description ?? request.Description, command.Form ?? request.Form, AnswerTerm.Change(request, begun, calendar, on)));
    }

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/correction", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("补正申请 / Correct the request");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<CorrectRequest> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, CorrectRequest>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class CorrectRequestRules : AbstractValidator<CorrectRequest>
{
    public CorrectRequestRules()
    {
        RuleFor(c => c.Applicant!).SetValidator(new ApplicantRules()).When(c => c.Applicant is not null);
        RuleFor(c => c.Description).Must(d => d is null || !string.IsNullOrWhiteSpace(d))
            .Explained("disclosure-request.description-empty", "内容描述不能为空。", "The description must not be empty.");
        RuleFor(c => c.Description).MaximumLength(5000);
        RuleFor(c => c.Form).MaximumLength(200);
    }
}

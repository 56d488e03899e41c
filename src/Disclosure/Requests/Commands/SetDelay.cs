using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>确定延迟答复的合理期限 (2019 Art. 35): the reasons are good, but the requests are too many to be answered in the usual term.</summary>
/// <param name="WorkingDays">期限, in working days from receipt.</param>
/// <param name="Reason">理由, as told to the applicant.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record SetDelay(int WorkingDays, string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The delayed term, or why it is refused.</summary>
    public static Decision Decide(InformationRequest request, SetDelay command, DateOnly on, WorkingCalendar calendar)
    {
        if (request.Stage != RequestStage.Received)
            return RequestRefusals.NotInHand(request);
        if (request.Receipt!.Regulation == DisclosureRegulation.Of2008)
            return RequestRefusals.NotUnder2008;
        if (!request.ReasonsGiven)
            return RequestRefusals.ReasonsNotAsked;
        if (request.DelayedTo is { } set)
            return set == command.WorkingDays ? Decision.NothingToDo : RequestRefusals.DelaySetAlready;
        if (command.WorkingDays <= Terms.DisclosureAnswer(request.Receipt.Regulation).Days)
            return RequestRefusals.DelayTooShort;
        var delayed = request with { DelayedTo = command.WorkingDays };
        return Decision.Of(new DelaySet(on, command.WorkingDays, command.Reason, AnswerTerm.Change(request, delayed, calendar, on)));
    }

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/delay", HandleAsync)
        .RequireAuthorization(Policies.ApproveDisclosure)
        .WithSummary("确定延迟答复的期限 / Set a delayed term");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<SetDelay> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, SetDelay>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class SetDelayRules : AbstractValidator<SetDelay>
{
    public SetDelayRules()
    {
        RuleFor(c => c.WorkingDays).InclusiveBetween(1, 250);
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(1000);
    }
}

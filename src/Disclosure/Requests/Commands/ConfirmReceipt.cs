using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>确认收到 (2019 Art. 31): receipt is confirmed with the applicant; that day is the day of receipt for requests online, by fax and by ordinary post.</summary>
/// <param name="On">办理日期; null for today.</param>
public sealed record ConfirmReceipt(DateOnly? On = null) : IDated
{
    /// <summary>The receipt with the regulation that rules the request and its due date, or why it is refused.</summary>
    public static Decision Decide(InformationRequest request, ConfirmReceipt command, DateOnly on, WorkingCalendar calendar) => request switch
    {
        { Receipt: { } receipt } when receipt.On == on => Decision.NothingToDo,
        { Receipt: not null } => RequestRefusals.AlreadyReceived,
        { Stage: RequestStage.Withdrawn } => RequestRefusals.Withdrawn,
        _ => Receipts.Of(request.Number, on, request.Channel, request.Applicant.Kind, calendar) is { } received
            ? Decision.Of(received)
            : RequestRefusals.NoRegulation,
    };

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/receipt", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("确认收到申请 / Confirm receipt with the applicant");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ConfirmReceipt> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, ConfirmReceipt>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on, calendars.Current), cancellation);
}

using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>办结归档 (2019 Art. 45): the answer is delivered, or the request withdrawn; the file is closed.</summary>
/// <param name="File">档号, or null.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record CloseRequest(string? File = null, DateOnly? On = null) : IDated
{
    /// <summary>The closing, nothing where it is closed, or why it is refused.</summary>
    public static Decision Decide(InformationRequest request, CloseRequest command, DateOnly on) => request switch
    {
        { Stage: RequestStage.Closed } => Decision.NothingToDo,
        { Withdrawn: not null } or { Answered: not null, Delivered: not null } => Decision.Of(new RequestClosed(on, command.File)),
        { Answered: not null } => RequestRefusals.NotDelivered,
        _ => RequestRefusals.NotAnswered,
    };

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/closing", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("办结归档 / Close and file");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<CloseRequest> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, CloseRequest>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class CloseRequestRules : AbstractValidator<CloseRequest>
{
    public CloseRequestRules()
    {
        RuleFor(c => c.File).MaximumLength(100);
    }
}

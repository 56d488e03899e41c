using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>沟通明确: notes what the applicant means, as found out by talking; no formal correction, and the clock runs on.</summary>
/// <param name="Description">内容描述, as made clear.</param>
/// <param name="Note">沟通情况: with whom and how.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record ClarifyRequest(string Description, string Note, DateOnly? On = null) : IDated
{
    /// <summary>The clarification, or why it is refused.</summary>
    public static Decision Decide(InformationRequest request, ClarifyRequest command, DateOnly on) =>
        request.IsInHand ? Decision.Of(new RequestClarified(on, command.Description, command.Note)) : RequestRefusals.NotInHand(request);

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/clarification", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("沟通明确申请内容 / Note what the applicant means");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ClarifyRequest> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, ClarifyRequest>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class ClarifyRequestRules : AbstractValidator<ClarifyRequest>
{
    public ClarifyRequestRules()
    {
        RuleFor(c => c.Description).NotEmpty().MaximumLength(5000);
        RuleFor(c => c.Note).NotEmpty().MaximumLength(1000);
    }
}

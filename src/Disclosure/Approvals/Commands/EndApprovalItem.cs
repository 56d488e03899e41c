using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Approvals.Commands;

/// <summary>取消或者下放: the agency handles the item no longer.</summary>
/// <param name="Reason">理由, or the document that says so.</param>
/// <param name="On">取消日期; null for today.</param>
public sealed record EndApprovalItem(string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The end, or nothing where it has ended.</summary>
    public static Decision Decide(ApprovalItem item, EndApprovalItem command, DateOnly on) => item.IsInForce
        ? Decision.Of(new ApprovalItemEnded(on, item.Department, item.AtServiceCentre, command.Reason))
        : Decision.NothingToDo;

    internal static void Map(RouteGroupBuilder items) => items
        .MapPost("/{id:guid}/ending", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("取消行政审批事项 / End an approval item");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<EndApprovalItem> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<ApprovalItem, EndApprovalItem>(
            command, id, clock, ApprovalItemRefusals.NotFound, (item, on) => Decide(item, command.Body, on), cancellation);
}

/// <summary>What an end must hold before it is looked at.</summary>
internal sealed class EndApprovalItemRules : AbstractValidator<EndApprovalItem>
{
    public EndApprovalItemRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

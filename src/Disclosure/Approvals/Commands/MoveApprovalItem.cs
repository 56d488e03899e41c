using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Approvals.Commands;

/// <summary>进驻或者退出市政务服务中心 (一站式): from a day on the item is handled there, or no longer.</summary>
/// <param name="AtServiceCentre">是否进驻 from now on.</param>
/// <param name="Reason">理由.</param>
/// <param name="On">进驻或者退出日期; null for today.</param>
public sealed record MoveApprovalItem(bool AtServiceCentre, string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The move, nothing where the item is there, or why it is refused.</summary>
    public static Decision Decide(ApprovalItem item, MoveApprovalItem command, DateOnly on) =>
        !item.IsInForce ? ApprovalItemRefusals.Ended
            : item.AtServiceCentre == command.AtServiceCentre ? Decision.NothingToDo
            : Decision.Of(new ApprovalItemMoved(on, item.Department, command.AtServiceCentre, command.Reason));

    internal static void Map(RouteGroupBuilder items) => items
        .MapPost("/{id:guid}/move", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("进驻或者退出政务服务中心 / Move an approval item into the service centre, or out of it");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<MoveApprovalItem> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<ApprovalItem, MoveApprovalItem>(
            command, id, clock, ApprovalItemRefusals.NotFound, (item, on) => Decide(item, command.Body, on), cancellation);
}

/// <summary>What a move must hold before it is looked at.</summary>
internal sealed class MoveApprovalItemRules : AbstractValidator<MoveApprovalItem>
{
    public MoveApprovalItemRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Approvals.Commands;

/// <summary>变更内容: changes what is said of an item: its name, its basis or its terms.</summary>
/// <param name="Content">事项内容 from now on.</param>
/// <param name="Reason">理由.</param>
/// <param name="On">变更日期; null for today.</param>
public sealed record AmendApprovalItem(ApprovalItemContent Content, string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The amendment, nothing where it says so already, or why it is refused.</summary>
    public static Decision Decide(ApprovalItem item, AmendApprovalItem command, DateOnly on) =>
        !item.IsInForce ? ApprovalItemRefusals.Ended
            : item.Content == command.Content ? Decision.NothingToDo
            : Decision.Of(new ApprovalItemAmended(on, command.Content, command.Reason));

    internal static void Map(RouteGroupBuilder items) => items
        .MapPost("/{id:guid}/amendment", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("变更行政审批事项内容 / Amend an approval item");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<AmendApprovalItem> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<ApprovalItem, AmendApprovalItem>(
            command, id, clock, ApprovalItemRefusals.NotFound, (item, on) => Decide(item, command.Body, on), cancellation);
}

/// <summary>What an amendment must hold before it is looked at.</summary>
internal sealed class AmendApprovalItemRules : AbstractValidator<AmendApprovalItem>
{
    public AmendApprovalItemRules()
    {
        RuleFor(c => c.Content).SetValidator(new ApprovalItemContentRules());
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}

using FluentValidation;
using Hrss.Disclosure.Approvals.Queries;
using Hrss.Disclosure.Departments.Queries;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Approvals.Commands;

/// <summary>列入行政审批事项目录: the agency handles an approval item from a day on.</summary>
/// <param name="Code">事项编码, unique among those in force.</param>
/// <param name="Content">事项内容.</param>
/// <param name="Department">承办部门, one that is listed with the duty to publish.</param>
/// <param name="AtServiceCentre">是否进驻市政务服务中心 (一站式).</param>
/// <param name="On">实施日期; null for today.</param>
public sealed record ListApprovalItem(string Code, ApprovalItemContent Content, string Department, bool AtServiceCentre, DateOnly? On = null) : IDated
{
    /// <summary>The fact of the listing, or why it is refused.</summary>
    public static (Func<string, ApprovalItemListed>? Listed, Refusal? Refusal) Decide(
        ListApprovalItem command, DateOnly on, bool departmentListed, bool alreadyListed) =>
        !departmentListed ? (null, ApprovalItemRefusals.DepartmentNotListed)
            : alreadyListed ? (null, ApprovalItemRefusals.AlreadyListed)
            : (number => new ApprovalItemListed(number, on, command.Code, command.Content, command.Department, command.AtServiceCentre), null);

    internal static void Map(RouteGroupBuilder items) => items
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("列入行政审批事项目录 / List an approval item");

    private static Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<ListApprovalItem> command, IDocumentSession session, MatterRegistry registry, BusinessClock clock, CancellationToken cancellation) =>
        registry.RegisterAsync(
            command,
            session,
            clock,
            "SP",
            async on =>
            {
                var departmentListed = await session.WasListedAsync(command.Body.Department, on, cancellation);
                var alreadyListed = await session.Query<ListedApprovalItem>().AnyAsync(i => i.Code == command.Body.Code && i.EndedOn == null, cancellation);
                return Decide(command.Body, on, departmentListed, alreadyListed);
            },
            Address,
            cancellation);

    private static string Address(Guid id) => $"/api/v1/approval-items/{id}";
}

/// <summary>What an item's content must hold before it is looked at.</summary>
internal sealed class ApprovalItemContentRules : AbstractValidator<ApprovalItemContent>
{
    public ApprovalItemContentRules()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(200);
        RuleFor(c => c.LegalBasis).NotEmpty().MaximumLength(2000);
        RuleFor(c => c.StatutoryTerm).InclusiveBetween(1, 1000);
        RuleFor(c => c.PromisedTerm).InclusiveBetween(0, 1000);
        RuleFor(c => c.Unit).IsInEnum();
        RuleFor(c => c.PromisedTerm).Must((content, promised) => promised <= content.StatutoryTerm)
            .Explained("approval-item.promise-too-long", "承诺期限不得长于法定期限。", "What is promised is no longer than the term of the law.");
    }
}

/// <summary>What a listing must hold before it is looked at.</summary>
internal sealed class ListApprovalItemRules : AbstractValidator<ListApprovalItem>
{
    public ListApprovalItemRules()
    {
        RuleFor(c => c.Code).NotEmpty().MaximumLength(50);
        RuleFor(c => c.Content).SetValidator(new ApprovalItemContentRules());
        RuleFor(c => c.Department).NotEmpty().MaximumLength(100);
    }
}

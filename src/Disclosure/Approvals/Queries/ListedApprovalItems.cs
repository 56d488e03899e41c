using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Approvals.Queries;

/// <summary>行政审批事项目录中的一项. Kept in the transaction of the event, so that one code is listed once.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="Code">事项编码.</param>
/// <param name="Content">事项内容.</param>
/// <param name="Department">承办部门.</param>
/// <param name="ListedOn">实施日期.</param>
/// <param name="AtServiceCentre">是否进驻市政务服务中心.</param>
/// <param name="AtServiceCentreSince">进驻日期, or null where it is not there.</param>
/// <param name="EndedOn">取消日期, or null.</param>
/// <param name="EndedFor">取消理由, or null.</param>
public sealed record ListedApprovalItem(
    Guid Id,
    string Number,
    string Code,
    ApprovalItemContent Content,
    string Department,
    DateOnly ListedOn,
    bool AtServiceCentre,
    DateOnly? AtServiceCentreSince,
    DateOnly? EndedOn = null,
    string? EndedFor = null)
{
    /// <summary>列入目录.</summary>
    public static ListedApprovalItem Create(IEvent<ApprovalItemListed> told)
    {
        var e = told.Data;
        return new(told.StreamId, e.Number, e.Code, e.Content, e.Department, e.On, e.AtServiceCentre, e.AtServiceCentre ? e.On : null);
    }

    /// <summary>变更内容.</summary>
    public ListedApprovalItem Apply(ApprovalItemAmended e) => this with { Content = e.Content };

    /// <summary>进驻或者退出.</summary>
    public ListedApprovalItem Apply(ApprovalItemMoved e) =>
        this with { AtServiceCentre = e.AtServiceCentre, AtServiceCentreSince = e.AtServiceCentre ? e.On : null };

    /// <summary>取消.</summary>
    public ListedApprovalItem Apply(ApprovalItemEnded e) => this with { EndedOn = e.On, EndedFor = e.Reason };
}

/// <summary>行政审批事项目录: what the agency approves, or approved.</summary>
internal static class ListedApprovalItems
{
    public static void Map(RouteGroupBuilder items)
    {
        items.MapGet("", AllAsync)
            .RequireAuthorization(Policies.Public)
            .WithSummary("行政审批事项目录；on 为某日实施的事项 / Approval items; with on, those in force on a day");
        items.MapGet("/{id:guid}", OneAsync)
            .RequireAuthorization(Policies.Public)
            .WithSummary("行政审批事项 / An approval item");
    }

    private static async Task<Ok<IReadOnlyList<ListedApprovalItem>>> AllAsync(IQuerySession session, DateOnly? on = null, CancellationToken cancellation = default)
    {
        var items = session.Query<ListedApprovalItem>().AsQueryable();
        if (on is { } day)
            items = items.Where(i => i.ListedOn <= day && (i.EndedOn == null || i.EndedOn > day));
        return TypedResults.Ok(await items.OrderBy(i => i.Code).ThenBy(i => i.Number).ToListAsync(cancellation));
    }

    private static async Task<Results<Ok<ListedApprovalItem>, ProblemHttpResult>> OneAsync(
        Guid id, HttpContext http, IQuerySession session, CancellationToken cancellation)
    {
        if (await session.LoadAsync<ListedApprovalItem>(id, cancellation) is not { } item
            || await session.Events.FetchStreamStateAsync(id, cancellation) is not { } stream)
            return ApprovalItemRefusals.NotFound.ToProblem();
        new MatterVersion(id, stream.Version).Tag(http);
        return TypedResults.Ok(item);
    }
}

using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Departments.Queries;

/// <summary>公开责任单位名单中的一个部门. Kept in the transaction of the event, so that one name is listed once.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="Name">部门名称.</param>
/// <param name="ListedOn">列入日期.</param>
/// <param name="DelistedOn">退出日期, or null.</param>
public sealed record ListedDepartment(Guid Id, string Number, string Name, DateOnly ListedOn, DateOnly? DelistedOn = null)
{
    /// <summary>列入.</summary>
    public static ListedDepartment Create(IEvent<DepartmentListed> e) => new(e.StreamId, e.Data.Number, e.Data.Name, e.Data.On);

    /// <summary>退出.</summary>
    public ListedDepartment Apply(DepartmentDelisted e) => this with { DelistedOn = e.On };
}

/// <summary>公开责任单位名单: who has, or had, the duty to publish.</summary>
internal static class ListedDepartments
{
    public static void Map(RouteGroupBuilder departments)
    {
        departments.MapGet("", AllAsync)
            .RequireAuthorization(Policies.Public)
            .WithSummary("公开责任单位名单 / Departments with the duty to publish");
        departments.MapGet("/{id:guid}", OneAsync)
            .RequireAuthorization(Policies.Public)
            .WithSummary("公开责任单位 / A department");
    }

    /// <summary>Whether a department of that name has the duty now.</summary>
    public static Task<bool> IsListedAsync(this IQuerySession session, string name, CancellationToken cancellation) =>
        session.Query<ListedDepartment>().AnyAsync(d => d.Name == name && d.DelistedOn == null, cancellation);

    /// <summary>Whether a department of that name had the duty on a day.</summary>
    public static Task<bool> WasListedAsync(this IQuerySession session, string name, DateOnly on, CancellationToken cancellation) =>
        session.Query<ListedDepartment>().AnyAsync(
            d => d.Name == name && d.ListedOn <= on && (d.DelistedOn == null || d.DelistedOn > on), cancellation);

    private static async Task<Ok<IReadOnlyList<ListedDepartment>>> AllAsync(IQuerySession session, CancellationToken cancellation) =>
        TypedResults.Ok(await session.Query<ListedDepartment>().OrderBy(d => d.Number).ToListAsync(cancellation));

    private static async Task<Results<Ok<ListedDepartment>, ProblemHttpResult>> OneAsync(
        Guid id, HttpContext http, IQuerySession session, CancellationToken cancellation)
    {
        if (await session.LoadAsync<ListedDepartment>(id, cancellation) is not { } department
            || await session.Events.FetchStreamStateAsync(id, cancellation) is not { } stream)
            return DepartmentRefusals.NotFound.ToProblem();
        new MatterVersion(id, stream.Version).Tag(http);
        return TypedResults.Ok(department);
    }
}

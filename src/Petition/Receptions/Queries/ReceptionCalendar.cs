using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Receptions.Queries;

/// <summary>即将到来的接待日, as anybody may see it: nothing of any case is in it.</summary>
/// <param name="Day">接待日期.</param>
/// <param name="Leader">接待领导.</param>
/// <param name="Place">接待地点.</param>
/// <param name="Topics">接待主题.</param>
/// <param name="MovedFrom">原接待日期, where it was moved.</param>
/// <param name="Reason">改期理由, where it was moved.</param>
public sealed record ComingReception(DateOnly Day, string Leader, string Place, IReadOnlyList<string> Topics, DateOnly? MovedFrom, string? Reason);

/// <summary>接待日历: the coming days for everybody, the days of a year and their cases for staff.</summary>
internal static class ReceptionCalendar
{
    public static void Map(RouteGroupBuilder receptions)
    {
        receptions.MapGet("/coming", ComingAsync)
            .RequireAuthorization(Policies.Public)
            .WithSummary("即将到来的局长信访接待日 / The coming reception days");
        receptions.MapGet("", OfYearAsync)
            .RequireAuthorization(Policies.ReadMatters)
            .WithSummary("某年的接待日 / The reception days of a year");
        receptions.MapGet("/{id:guid}", OneAsync)
            .RequireAuthorization(Policies.ReadMatters)
            .WithSummary("接待日 / A reception day");
    }

    private static async Task<Ok<List<ComingReception>>> ComingAsync(IQuerySession session, BusinessClock clock, CancellationToken cancellation)
    {
        var today = clock.Today;
        var coming = await session.Query<ListedReception>()
            .Where(r => r.Stage == ReceptionStage.Arranged && r.Day >= today)
            .OrderBy(r => r.Day)
            .ToListAsync(cancellation);
        return TypedResults.Ok(coming.Select(Public).ToList());
    }

    private static ComingReception Public(ListedReception reception)
    {
        var moved = reception.Moves is [.., var last] ? last : null;
        return new(reception.Day, reception.Leader, reception.Place, reception.Topics, moved?.Was, moved?.Reason);
    }

    private static async Task<Results<Ok<IReadOnlyList<ShownReception>>, ProblemHttpResult>> OfYearAsync(
        HttpContext http, IQuerySession session, BusinessClock clock, int year, CancellationToken cancellation)
    {
        if (year is < 1 or > 9999)
            return ReceptionRefusals.NoSuchYear.ToProblem();
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var receptions = await session.Query<ListedReception>().Where(r => r.Day >= first && r.Day <= last).OrderBy(r => r.Day).ToListAsync(cancellation);
        return TypedResults.Ok(await ShownReception.OfAsync(receptions, http, session, clock.Today));
    }

    private static async Task<Results<Ok<ShownReception>, ProblemHttpResult>> OneAsync(
        Guid id, HttpContext http, IQuerySession session, BusinessClock clock, CancellationToken cancellation)
    {
        if (await session.LoadAsync<ListedReception>(id, cancellation) is not { } reception
            || await session.Events.FetchStreamStateAsync(id, cancellation) is not { } stream)
            return ReceptionRefusals.NotFound.ToProblem();
        new MatterVersion(id, stream.Version).Tag(http);
        return TypedResults.Ok((await ShownReception.OfAsync([reception], http, session, clock.Today))[0]);
    }
}

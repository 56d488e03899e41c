using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.TableTwo.Queries;

/// <summary>更正前的数值.</summary>
/// <param name="Value">数值.</param>
/// <param name="Source">数据来源.</param>
/// <param name="Until">更正日期.</param>
/// <param name="Reason">更正理由.</param>
public sealed record FormerValue(decimal Value, string Source, DateOnly Until, string Reason);

/// <summary>已填报的数字. Kept in the transaction of the event, so that a figure of a year is entered once.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="Year">年度.</param>
/// <param name="Figure">指标.</param>
/// <param name="Value">数值.</param>
/// <param name="Source">数据来源.</param>
/// <param name="EnteredOn">填报日期.</param>
/// <param name="Former">更正前的数值, oldest first.</param>
public sealed record EnteredFigure(
    Guid Id, string Number, int Year, string Figure, decimal Value, string Source, DateOnly EnteredOn, IReadOnlyList<FormerValue> Former)
{
    /// <summary>填报.</summary>
    public static EnteredFigure Create(IEvent<YearlyFigureEntered> told)
    {
        var e = told.Data;
        return new(told.StreamId, e.Number, e.Year, e.Figure, e.Value, e.Source, e.On, []);
    }

    /// <summary>更正.</summary>
    public EnteredFigure Apply(YearlyFigureCorrected e) =>
        this with { Value = e.Value, Source = e.Source, Former = [.. Former, new FormerValue(e.Former, Source, e.On, e.Reason)] };
}

/// <summary>A figure of table two with its history, for whoever corrects it.</summary>
internal static class EnteredFigures
{
    public static void Map(RouteGroupBuilder figures) => figures
        .MapGet("/{id:guid}", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .WithSummary("表二的一项数字及其更正 / A figure of table two and its corrections");

    private static async Task<Results<Ok<EnteredFigure>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpContext http, IQuerySession session, CancellationToken cancellation)
    {
        if (await session.LoadAsync<EnteredFigure>(id, cancellation) is not { } figure)
            return YearlyFigureRefusals.NotFound.ToProblem();
        new MatterVersion(id, figure.Former.Count + 1).Tag(http);
        return TypedResults.Ok(figure);
    }
}

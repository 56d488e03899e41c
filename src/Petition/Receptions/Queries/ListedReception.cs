using Hrss.EventLog.Deadlines;
using JasperFx.Events;
using Marten;

namespace Hrss.Petition.Receptions.Queries;

/// <summary>局长信访接待日, for staff.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="Stage">接待日阶段.</param>
/// <param name="Day">接待日期.</param>
/// <param name="Month">接待日所在月, year-month: a month has one.</param>
/// <param name="Leader">接待领导.</param>
/// <param name="Place">接待地点.</param>
/// <param name="Topics">接待主题.</param>
/// <param name="Moves">各次改期.</param>
/// <param name="Cases">各件接待.</param>
/// <param name="NotHeld">未举行的理由, or null.</param>
public sealed record ListedReception(
    Guid Id,
    string Number,
    ReceptionStage Stage,
    DateOnly Day,
    string Month,
    string Leader,
    string Place,
    IReadOnlyList<string> Topics,
    IReadOnlyList<ReceptionMoved> Moves,
    IReadOnlyList<ReceptionCaseReceived> Cases,
    string? NotHeld = null)
{
    /// <summary>安排.</summary>
    public static ListedReception Create(IEvent<ReceptionArranged> told)
    {
        var e = told.Data;
        return new(told.StreamId, e.Number, ReceptionStage.Arranged, e.Day, MonthOf(e.Day), e.Leader, e.Place, e.Topics, [], []);
    }

    /// <summary>改期.</summary>
    public ListedReception Apply(ReceptionMoved e) => this with { Day = e.Day, Month = MonthOf(e.Day), Moves = [.. Moves, e] };

    /// <summary>接待一件.</summary>
    public ListedReception Apply(ReceptionCaseReceived e) => this with { Cases = [.. Cases, e] };

    /// <summary>如期接待.</summary>
    public ListedReception Apply(ReceptionHeld e) => this with { Stage = ReceptionStage.Held, Leader = e.Leader };

    /// <summary>未举行.</summary>
    public ListedReception Apply(ReceptionNotHeld e) => this with { Stage = ReceptionStage.NotHeld, NotHeld = e.Reason };

    /// <summary>期限重算.</summary>
    public ListedReception Apply(DeadlineRecalculated _) => this;

    /// <summary>期限提醒.</summary>
    public ListedReception Apply(DeadlineReminded _) => this;

    /// <summary>The month of a day, year-month.</summary>
    internal static string MonthOf(DateOnly day) => day.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Whether a month has its reception day.</summary>
internal static class TakenMonths
{
    public static Task<bool> IsTakenAsync(this IQuerySession session, DateOnly day, Guid? besides, CancellationToken cancellation)
    {
        var (month, other) = (ListedReception.MonthOf(day), besides ?? Guid.Empty);
        return session.Query<ListedReception>().AnyAsync(r => r.Month == month && r.Stage != ReceptionStage.NotHeld && r.Id != other, cancellation);
    }
}

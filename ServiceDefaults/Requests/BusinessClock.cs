using Hrss.ServiceDefaults.Problems;

namespace Hrss.ServiceDefaults.Requests;

/// <summary>业务日期: today's date in Asia/Shanghai and the rule for dates given by a caller.</summary>
public sealed class BusinessClock(TimeProvider time)
{
    private static readonly TimeSpan ShanghaiOffset = TimeSpan.FromHours(8);

    /// <summary>Today in Shanghai (UTC+8 all year since 1992).</summary>
    public DateOnly Today => DateIn(time.GetUtcNow());

    /// <summary>The date in Shanghai at an instant.</summary>
    public static DateOnly DateIn(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(ShanghaiOffset).Date);

    /// <summary>办理日期: the day an act happened: today where none is given; an earlier day only for an authorised import (补录); never a later one.</summary>
    /// <param name="given">The date in the request, or null for today.</param>
    /// <param name="caller">Who asks.</param>
    public (DateOnly Date, Refusal? Refusal) DateOf(DateOnly? given, Caller caller)
    {
        var today = Today;
        var date = given ?? today;
        return date > today ? (date, RequestProblems.DateInFuture)
            : date < today && !caller.MayBackDate ? (date, RequestProblems.BackDatingForbidden)
            : (date, null);
    }
}

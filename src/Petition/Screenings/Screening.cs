using Hrss.EventLog.Deadlines;

namespace Hrss.Petition.Screenings;

/// <summary>排查: a round as its facts leave it; what the decisions look at.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="Month">排查月份: its first day.</param>
/// <param name="Units">应报告的部门和县市区.</param>
/// <param name="Reported">已报告的: unit and factors, as corrected.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
/// <param name="Running">报告期限; null once all have reported or the round has ended.</param>
/// <param name="Concluded">结束, or null.</param>
public sealed record Screening(
    Guid Id,
    string Number,
    DateOnly Month,
    IReadOnlyList<string> Units,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Reported,
    DateOnly LastActOn,
    RunningTerm? Running,
    ScreeningConcluded? Concluded = null) : ITimed
{
    /// <summary>Until the round has ended.</summary>
    public bool IsOpen => Concluded is null;

    /// <summary>尚未报告的部门和县市区.</summary>
    public IReadOnlyList<string> Missing => [.. Units.Where(unit => !Reported.ContainsKey(unit))];

    /// <summary>部署.</summary>
    public static Screening Create(ScreeningStarted e) =>
        new(Guid.Empty, e.Number, e.Month, e.Units, new Dictionary<string, IReadOnlyList<string>>(), e.On, RunningTerm.Of(e.ReportDue));

    /// <summary>报告.</summary>
    public Screening Apply(ScreeningReported e)
    {
        var reported = With(e.Unit, e.Factors);
        return this with { Reported = reported, Running = Units.All(reported.ContainsKey) ? null : Running, LastActOn = e.On };
    }

    /// <summary>更正.</summary>
    public Screening Apply(ScreeningReportCorrected e) => this with { Reported = With(e.Unit, e.Factors), LastActOn = e.On };

    /// <summary>结束.</summary>
    public Screening Apply(ScreeningConcluded e) => this with { Concluded = e, Running = null, LastActOn = e.On };

    /// <summary>期限重算.</summary>
    public Screening Apply(DeadlineRecalculated e) => this with { Running = Running?.After(e) };

    /// <summary>期限提醒.</summary>
    public Screening Apply(DeadlineReminded e) => this with { Running = Running?.After(e) };

    private Dictionary<string, IReadOnlyList<string>> With(string unit, IReadOnlyList<string> factors) => new(Reported) { [unit] = factors };
}

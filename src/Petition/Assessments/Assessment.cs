using Hrss.EventLog.Deciding;

namespace Hrss.Petition.Assessments;

/// <summary>社会稳定风险评估: an assessment as its facts leave it; what the decisions look at.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="Department">责任部门.</param>
/// <param name="StartedOn">启动日期.</param>
/// <param name="Steps">各次调研、座谈会、听证会.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
/// <param name="Concluded">评估结论, or null.</param>
/// <param name="Decision">决策情况, or null.</param>
public sealed record Assessment(
    Guid Id,
    string Number,
    string Department,
    DateOnly StartedOn,
    IReadOnlyList<StepTaken> Steps,
    DateOnly LastActOn,
    AssessmentConcluded? Concluded = null,
    AssessedDecisionRecorded? Decision = null) : IMatter
{
    /// <summary>启动.</summary>
    public static Assessment Create(AssessmentStarted e) => new(Guid.Empty, e.Number, e.Department, e.On, [], e.On);

    /// <summary>进行评估程序.</summary>
    public Assessment Apply(AssessmentStepTaken e) => this with { Steps = [.. Steps, e.Step], LastActOn = e.On };

    /// <summary>结论.</summary>
    public Assessment Apply(AssessmentConcluded e) => this with { Concluded = e, LastActOn = e.On };

    /// <summary>决策情况.</summary>
    public Assessment Apply(AssessedDecisionRecorded e) => this with { Decision = e, LastActOn = e.On };
}

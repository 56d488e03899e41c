using JasperFx.Events;

namespace Hrss.Petition.Assessments.Queries;

/// <summary>社会稳定风险评估, for staff.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="StartedOn">启动日期.</param>
/// <param name="Subject">拟决策事项.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Responsible">责任人.</param>
/// <param name="Earlier">前次评估的编号, or null.</param>
/// <param name="Steps">各次调研、座谈会、听证会.</param>
/// <param name="Concluded">评估结论, or null.</param>
/// <param name="Decision">决策情况, or null.</param>
public sealed record ListedAssessment(
    Guid Id,
    string Number,
    DateOnly StartedOn,
    string Subject,
    string Department,
    string Responsible,
    string? Earlier,
    IReadOnlyList<StepTaken> Steps,
    AssessmentConcluded? Concluded = null,
    AssessedDecisionRecorded? Decision = null)
{
    /// <summary>启动.</summary>
    public static ListedAssessment Create(IEvent<AssessmentStarted> told)
    {
        var e = told.Data;
        return new(told.StreamId, e.Number, e.On, e.Subject, e.Department, e.Responsible, e.Earlier, []);
    }

    /// <summary>进行评估程序.</summary>
    public ListedAssessment Apply(AssessmentStepTaken e) => this with { Steps = [.. Steps, e.Step] };

    /// <summary>结论.</summary>
    public ListedAssessment Apply(AssessmentConcluded e) => this with { Concluded = e };

    /// <summary>决策情况.</summary>
    public ListedAssessment Apply(AssessedDecisionRecorded e) => this with { Decision = e };
}

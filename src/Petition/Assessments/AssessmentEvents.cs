namespace Hrss.Petition.Assessments;

/// <summary>评估程序.</summary>
public enum AssessmentStep
{
    /// <summary>调研.</summary>
    Survey,

    /// <summary>座谈会.</summary>
    Symposium,

    /// <summary>听证会.</summary>
    Hearing,
}

/// <summary>风险等级.</summary>
public enum RiskLevel
{
    /// <summary>低风险.</summary>
    Low,

    /// <summary>中风险.</summary>
    Medium,

    /// <summary>高风险.</summary>
    High,
}

/// <summary>评估结论.</summary>
public enum AssessmentConclusion
{
    /// <summary>可实施.</summary>
    Implement,

    /// <summary>采取措施后可实施.</summary>
    ImplementWithMeasures,

    /// <summary>暂缓实施.</summary>
    Defer,

    /// <summary>不可实施.</summary>
    DoNotImplement,
}

/// <summary>决策情况: what became of the decision.</summary>
public enum DecisionOutcome
{
    /// <summary>已作出决定.</summary>
    Decided,

    /// <summary>暂缓.</summary>
    Deferred,

    /// <summary>不作决定.</summary>
    Abandoned,
}

/// <summary>一次调研、座谈会或听证会.</summary>
/// <param name="Kind">评估程序.</param>
/// <param name="HeldOn">举行日期.</param>
/// <param name="People">参加或者调查人数.</param>
/// <param name="Findings">情况.</param>
public sealed record StepTaken(AssessmentStep Kind, DateOnly HeldOn, int People, string Findings);

/// <summary>An event of a risk assessment.</summary>
public interface IAssessmentEvent : IStabilityEvent;

/// <summary>启动社会稳定风险评估.</summary>
/// <param name="Number">编号.</param>
/// <param name="On">启动日期.</param>
/// <param name="Subject">拟决策事项.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Responsible">责任人.</param>
/// <param name="Earlier">前次评估的编号, where it is assessed anew; or null.</param>
public sealed record AssessmentStarted(string Number, DateOnly On, string Subject, string Department, string Responsible, string? Earlier) : IAssessmentEvent;

/// <summary>进行调研、座谈会或听证会.</summary>
/// <param name="On">登记日期.</param>
/// <param name="Step">其中一次.</param>
public sealed record AssessmentStepTaken(DateOnly On, StepTaken Step) : IAssessmentEvent;

/// <summary>作出评估结论.</summary>
/// <param name="On">结论日期.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Risk">风险等级.</param>
/// <param name="Conclusion">评估结论.</param>
/// <param name="Grounds">理由.</param>
/// <param name="Measures">防范化解措施, or null.</param>
public sealed record AssessmentConcluded(
    DateOnly On, string Department, RiskLevel Risk, AssessmentConclusion Conclusion, string Grounds, string? Measures) : IAssessmentEvent;

/// <summary>登记决策情况.</summary>
/// <param name="On">登记日期.</param>
/// <param name="Outcome">决策情况.</param>
/// <param name="DecidedOn">决策日期.</param>
/// <param name="Document">决定文号, or null.</param>
/// <param name="AgainstConclusion">是否与评估结论不符: decided although it was to be deferred or not to be implemented.</param>
public sealed record AssessedDecisionRecorded(DateOnly On, DecisionOutcome Outcome, DateOnly DecidedOn, string? Document, bool AgainstConclusion) : IAssessmentEvent;

/// <summary>Every event of risk assessments.</summary>
internal static class AssessmentEvents
{
    public static readonly Type[] All =
        [typeof(AssessmentStarted), typeof(AssessmentStepTaken), typeof(AssessmentConcluded), typeof(AssessedDecisionRecorded)];
}

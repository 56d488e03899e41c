using Hrss.ServiceDefaults.Problems;

namespace Hrss.Petition.Assessments;

/// <summary>Why an act on a risk assessment can be refused.</summary>
internal static class AssessmentRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("assessment", "社会稳定风险评估", "risk assessment");

    public static readonly Refusal TooEarly = new(
        "assessment.too-early", "启动日期早于 2005 年 5 月 1 日，信访条例尚未施行。", "The day is before 2005-05-01, when no petition regulation was in force.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NotHeldYet = new(
        "assessment.not-held-yet", "尚未举行的调研、座谈会、听证会不能登记。", "What has not been held yet cannot be recorded.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal HeldBeforeStart = new(
        "assessment.held-before-start", "调研、座谈会、听证会的举行日期早于评估启动日期，不属本次评估。",
        "It was held before the assessment began, and is no part of it.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal Concluded = new(
        "assessment.concluded", "该评估已作出结论；情况有变的请重新评估。", "The assessment is concluded. Where things have changed, assess anew.");

    public static readonly Refusal NotConcluded = new("assessment.not-concluded", "该评估尚未作出结论。", "The assessment is not concluded.");

    public static readonly Refusal MeasuresMissing = new(
        "assessment.measures-missing", "结论为“采取措施后可实施”的，须写明措施。", "Where measures are a condition of implementing, they are named.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal HighRiskImplemented = new(
        "assessment.high-risk", "高风险事项不得作“可实施”的结论。", "What is of high risk cannot be concluded as to be implemented without measures.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal DecidedBeforeConclusion = new(
        "assessment.decided-early", "决策日期早于评估结论，或者晚于登记日期。", "The decision is dated before the conclusion or after the day on which it is recorded.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal DocumentMissing = new(
        "assessment.document-missing", "已作出决定的，须写明决定文号。", "A decision that was taken is named by its document.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal DecisionRecorded = new("assessment.decision-recorded", "已登记另一决策情况。", "Another outcome of the decision is recorded.");

    public static readonly Refusal NoSuchYear = new(
        "assessment.no-such-year", "年份有误。", "The year is wrong.", StatusCodes.Status400BadRequest);

    /// <summary>The conclusion lacks steps that the risk level needs.</summary>
    public static Refusal StepsMissing(IReadOnlyList<AssessmentStep> steps) => new(
        "assessment.steps-missing", $"尚未进行：{string.Join("、", steps.Select(Chinese))}，不能作出结论。",
        $"It cannot be concluded without: {string.Join(", ", steps.Select(step => step.ToString().ToLowerInvariant()))}.");

    private static string Chinese(AssessmentStep step) => step switch
    {
        AssessmentStep.Survey => "调研",
        AssessmentStep.Symposium => "座谈会",
        AssessmentStep.Hearing => "听证会",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };
}

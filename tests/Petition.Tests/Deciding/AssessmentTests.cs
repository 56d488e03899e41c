using Hrss.Petition.Assessments;
using Hrss.Petition.Assessments.Commands;
using Microsoft.Extensions.Configuration;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

public sealed class AssessmentTests
{
    private static readonly DateOnly Day = new(2011, 6, 1);
    private static readonly DateOnly Later = new(2011, 6, 20);
    private static readonly AssessmentStarted Started =
        StartAssessment.Decide(new("调整企业退休人员医保缴费办法", "医疗保险处", "赵处长"), Day).Started!(Number);

    private static readonly AssessmentStepTaken Survey = Step(AssessmentStep.Survey);
    private static readonly AssessmentStepTaken Symposium = Step(AssessmentStep.Symposium);
    private static readonly AssessmentStepTaken Hearing = Step(AssessmentStep.Hearing);
    private static readonly ConcludeAssessment Medium = new(RiskLevel.Medium, AssessmentConclusion.ImplementWithMeasures, "多数赞成", "分两年到位");
    private static readonly AssessmentConcluded Concluded = new(Later, "医疗保险处", RiskLevel.Medium, AssessmentConclusion.ImplementWithMeasures, "多数赞成", "分两年到位");

    [Fact]
    public void An_assessment_is_started_under_the_regulation_alone() =>
        When(StartAssessment.Decide(new("……", "医疗保险处", "赵处长"), new(2005, 4, 30))).ThenRefused("assessment.too-early");

    [Fact]
    public void A_survey_is_recorded_once_it_was_held_and_once()
    {
        var take = new TakeStep(AssessmentStep.Survey, Day, 320, "六成赞成");
        Given<Assessment>(Started).When(a => TakeStep.Decide(a, take, Day)).Then(Survey);
        Given<Assessment>(Started, Survey).When(a => TakeStep.Decide(a, take, Later)).ThenNothing();
        Given<Assessment>(Started).When(a => TakeStep.Decide(a, take with { HeldOn = Later }, Day)).ThenRefused("assessment.not-held-yet");
        Given<Assessment>(Started).When(a => TakeStep.Decide(a, take with { HeldOn = Day.AddDays(-1) }, Later)).ThenRefused("assessment.held-before-start");
        Given<Assessment>(Started, Survey, Symposium, Concluded).When(a => TakeStep.Decide(a, take with { People = 9 }, Later)).ThenRefused("assessment.concluded");
    }

    [Theory]
    [InlineData(RiskLevel.Low, 1)]
    [InlineData(RiskLevel.Medium, 2)]
    [InlineData(RiskLevel.High, 3)]
    public void The_conclusion_needs_the_steps_that_its_risk_needs(RiskLevel risk, int steps)
    {
        object[] taken = [Started, Survey, Symposium, Hearing];
        var conclude = new ConcludeAssessment(risk, AssessmentConclusion.Defer, "理由");
        Given<Assessment>(taken[..steps]).When(a => ConcludeAssessment.Decide(a, conclude, Later, RequiredSteps.Proposed)).ThenRefused("assessment.steps-missing");
        Given<Assessment>(taken[..(steps + 1)]).When(a => ConcludeAssessment.Decide(a, conclude, Later, RequiredSteps.Proposed)).ThenOne<AssessmentConcluded>().Risk.ShouldBe(risk);
    }

    [Fact]
    public void Which_steps_are_needed_is_configuration_and_a_word_that_there_is_not_is_named()
    {
        var required = RequiredSteps.Read(Configured("Low:0", "hearing"));
        Given<Assessment>(Started, Survey).When(a => ConcludeAssessment.Decide(a, new(RiskLevel.Low, AssessmentConclusion.Implement, "……"), Later, required))
            .ThenRefused("assessment.steps-missing");
        Given<Assessment>(Started, Hearing).When(a => ConcludeAssessment.Decide(a, new(RiskLevel.Low, AssessmentConclusion.Implement, "……"), Later, required))
            .ThenOne<AssessmentConcluded>();
        required.Of(RiskLevel.Medium).ShouldBe([AssessmentStep.Survey, AssessmentStep.Symposium]);
        Should.Throw<InvalidOperationException>(() => RequiredSteps.Read(Configured("Low:0", "oracle"))).Message.ShouldContain("oracle");
        Should.Throw<InvalidOperationException>(() => RequiredSteps.Read(Configured("Middling:0", "survey"))).Message.ShouldContain("Middling");
    }

    [Fact]
    public void Measures_that_are_a_condition_are_named_and_high_risk_is_never_simply_implemented()
    {
        Given<Assessment>(Started, Survey, Symposium).When(a => ConcludeAssessment.Decide(a, Medium, Later, RequiredSteps.Proposed)).Then(Concluded);
        Given<Assessment>(Started, Survey, Symposium).When(a => ConcludeAssessment.Decide(a, Medium with { Measures = null }, Later, RequiredSteps.Proposed))
            .ThenRefused("assessment.measures-missing");
        Given<Assessment>(Started, Survey, Symposium, Hearing)
            .When(a => ConcludeAssessment.Decide(a, new(RiskLevel.High, AssessmentConclusion.Implement, "……"), Later, RequiredSteps.Proposed)).ThenRefused("assessment.high-risk");
        Given<Assessment>(Started, Survey, Symposium, Concluded).When(a => ConcludeAssessment.Decide(a, Medium, Later, RequiredSteps.Proposed)).ThenNothing();
        Given<Assessment>(Started, Survey, Symposium, Concluded).When(a => ConcludeAssessment.Decide(a, Medium with { Grounds = "另一理由" }, Later, RequiredSteps.Proposed))
            .ThenRefused("assessment.concluded");
    }

    [Fact]
    public void The_decision_is_linked_by_its_document_and_seen_where_it_goes_against_the_conclusion()
    {
        var decide = new RecordDecision(DecisionOutcome.Decided, Later, "株人社发〔2011〕50号");
        Given<Assessment>(Started, Survey, Symposium, Concluded).When(a => RecordDecision.Decide(a, decide, Later))
            .Then(new AssessedDecisionRecorded(Later, DecisionOutcome.Decided, Later, "株人社发〔2011〕50号", false));
        var deferred = Concluded with { Conclusion = AssessmentConclusion.Defer };
        Given<Assessment>(Started, Survey, Symposium, deferred).When(a => RecordDecision.Decide(a, decide, Later)).ThenOne<AssessedDecisionRecorded>().AgainstConclusion.ShouldBeTrue();
        Given<Assessment>(Started, Survey, Symposium, deferred).When(a => RecordDecision.Decide(a, new(DecisionOutcome.Deferred, Later), Later))
            .ThenOne<AssessedDecisionRecorded>().AgainstConclusion.ShouldBeFalse();
    }

    [Fact]
    public void A_decision_follows_the_conclusion_has_a_document_and_is_recorded_once()
    {
        var decide = new RecordDecision(DecisionOutcome.Decided, Later, "株人社发〔2011〕50号");
        var recorded = new AssessedDecisionRecorded(Later, DecisionOutcome.Decided, Later, "株人社发〔2011〕50号", false);
        Given<Assessment>(Started, Survey).When(a => RecordDecision.Decide(a, decide, Later)).ThenRefused("assessment.not-concluded");
        Given<Assessment>(Started, Survey, Symposium, Concluded).When(a => RecordDecision.Decide(a, decide with { DecidedOn = Day }, Later)).ThenRefused("assessment.decided-early");
        Given<Assessment>(Started, Survey, Symposium, Concluded).When(a => RecordDecision.Decide(a, decide with { Document = null }, Later)).ThenRefused("assessment.document-missing");
        Given<Assessment>(Started, Survey, Symposium, Concluded, recorded).When(a => RecordDecision.Decide(a, decide, Later)).ThenNothing();
        Given<Assessment>(Started, Survey, Symposium, Concluded, recorded).When(a => RecordDecision.Decide(a, new(DecisionOutcome.Abandoned, Later), Later))
            .ThenRefused("assessment.decision-recorded");
    }

    private static AssessmentStepTaken Step(AssessmentStep kind) => new(Day, new StepTaken(kind, Day, 320, "六成赞成"));

    private static IConfigurationRoot Configured(string key, string value) =>
        new ConfigurationBuilder().AddInMemoryCollection([new($"Assessments:RequiredSteps:{key}", value)]).Build();
}

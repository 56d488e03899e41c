using System.Collections.Frozen;

namespace Hrss.Petition.Assessments;

/// <summary>
/// 必经程序: which steps an assessment of a risk level needs before it can be concluded. No text of the law settles it, so it is configuration
/// (section <c>Assessments:RequiredSteps</c>, for example <c>High = [survey, symposium, hearing]</c>); what is left out keeps the proposal.
/// </summary>
public sealed class RequiredSteps
{
    private const string Section = "Assessments:RequiredSteps";

    private readonly FrozenDictionary<RiskLevel, IReadOnlyList<AssessmentStep>> ofLevel;

    private RequiredSteps(IEnumerable<KeyValuePair<RiskLevel, IReadOnlyList<AssessmentStep>>> ofLevel) => this.ofLevel = ofLevel.ToFrozenDictionary();

    /// <summary>The proposal: a survey always, a symposium from medium risk, a hearing at high risk.</summary>
    public static RequiredSteps Proposed { get; } = new(Enum.GetValues<RiskLevel>().Select(level => KeyValuePair.Create(level, ProposedFor(level))));

    /// <summary>The steps that a level needs.</summary>
    public IReadOnlyList<AssessmentStep> Of(RiskLevel level) => ofLevel[level];

    /// <summary>Reads the section.</summary>
    /// <exception cref="InvalidOperationException">A level or a step is unknown; the message names it in Chinese and English.</exception>
    public static RequiredSteps Read(IConfiguration configuration)
    {
        var given = new Dictionary<RiskLevel, IReadOnlyList<AssessmentStep>>();
        foreach (var level in configuration.GetSection(Section).GetChildren())
        {
            if (!Enum.TryParse<RiskLevel>(level.Key, ignoreCase: true, out var risk))
                throw Unknown(level.Key);
            given[risk] = [.. level.GetChildren().Select(step => Enum.TryParse<AssessmentStep>(step.Value, ignoreCase: true, out var known) ? known : throw Unknown(step.Value))];
        }

        return new(Enum.GetValues<RiskLevel>().Select(level => KeyValuePair.Create(level, given.GetValueOrDefault(level) ?? ProposedFor(level))));
    }

    private static IReadOnlyList<AssessmentStep> ProposedFor(RiskLevel level) => level switch
    {
        RiskLevel.Low => [AssessmentStep.Survey],
        RiskLevel.Medium => [AssessmentStep.Survey, AssessmentStep.Symposium],
        _ => [AssessmentStep.Survey, AssessmentStep.Symposium, AssessmentStep.Hearing],
    };

    private static InvalidOperationException Unknown(string? word) =>
        new($"配置 {Section} 中的“{word}”有误 / Configuration {Section} holds an unknown word: {word}");
}

using Hrss.Petition.Warnings;
using Hrss.Petition.Warnings.Commands;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

public sealed class WarningTests
{
    private static readonly DateOnly Day = new(2011, 3, 7);
    private static readonly WarningRaised Raised = new(Number, Day, WarningScope.Employer, "某乳业公司", null, null, 5, 4, [], null);
    private static readonly WarningAcknowledged Acknowledged = new(Day, "李科长");
    private static readonly WarningTurnedIntoFactor Turned = new(Day, WarningScope.Employer, "BW-2011-000001");
    private static readonly WarningDismissed Dismissed = new(Day, WarningScope.Employer, "同一人重复反映");

    [Fact]
    public void A_warning_is_acknowledged_once_and_before_it_ends()
    {
        Given<Warning>(Raised).When(w => AcknowledgeWarning.Decide(w, new("李科长"), Day)).Then(Acknowledged);
        Given<Warning>(Raised, Acknowledged).When(w => AcknowledgeWarning.Decide(w, new("王科长"), Day)).ThenNothing();
        Given<Warning>(Raised, Acknowledged, Dismissed).When(w => AcknowledgeWarning.Decide(w, new("李科长"), Day)).ThenRefused("warning.ended");
    }

    [Fact]
    public void It_is_turned_into_a_factor_that_is_registered()
    {
        Given<Warning>(Raised, Acknowledged).When(w => TurnIntoFactor.Decide(w, new("BW-2011-000001"), factorKnown: true, Day)).Then(Turned);
        Given<Warning>(Raised, Acknowledged).When(w => TurnIntoFactor.Decide(w, new("BW-2011-000001"), factorKnown: false, Day)).ThenRefused("warning.factor-unknown");
        Given<Warning>(Raised).When(w => TurnIntoFactor.Decide(w, new("BW-2011-000001"), true, Day)).ThenRefused("warning.not-acknowledged");
        Given<Warning>(Raised, Acknowledged, Turned).When(w => TurnIntoFactor.Decide(w, new("BW-2011-000001"), true, Day)).ThenNothing();
        Given<Warning>(Raised, Acknowledged, Turned).When(w => TurnIntoFactor.Decide(w, new("BW-2011-000002"), true, Day)).ThenRefused("warning.ended");
    }

    [Fact]
    public void It_is_dismissed_with_a_reason()
    {
        Given<Warning>(Raised, Acknowledged).When(w => DismissWarning.Decide(w, new("同一人重复反映"), Day)).Then(Dismissed);
        Given<Warning>(Raised).When(w => DismissWarning.Decide(w, new("……"), Day)).ThenRefused("warning.not-acknowledged");
        Given<Warning>(Raised, Acknowledged, Dismissed).When(w => DismissWarning.Decide(w, new("同一人重复反映"), Day)).ThenNothing();
        Given<Warning>(Raised, Acknowledged, Dismissed).When(w => DismissWarning.Decide(w, new("另一理由"), Day)).ThenRefused("warning.ended");
        Given<Warning>(Raised, Acknowledged, Turned).When(w => DismissWarning.Decide(w, new("……"), Day)).ThenRefused("warning.ended");
    }

    [Fact]
    public void Nobody_acts_on_a_warning_that_another_has_taken_the_place_of()
    {
        var superseded = new WarningSuperseded(Day, WarningScope.Employer, Guid.NewGuid());
        Given<Warning>(Raised, superseded).When(w => AcknowledgeWarning.Decide(w, new("李科长"), Day)).ThenRefused("warning.ended");
        Given<Warning>(Raised, superseded).When(w => DismissWarning.Decide(w, new("……"), Day)).ThenRefused("warning.ended");
        Given<Warning>(Raised, superseded).When(w => TurnIntoFactor.Decide(w, new("BW-2011-000001"), true, Day)).ThenRefused("warning.ended");
    }

    [Fact]
    public void Thresholds_are_set_as_a_version_where_they_can_be_reached_and_not_by_nothing()
    {
        var set = new SetThresholds(WarningThresholds.Proposed, "年初设定");
        When(SetThresholds.Decide(set, Day)).ThenOne<ThresholdsSet>().ShouldBe(new ThresholdsSet(Number, Day, WarningThresholds.Proposed, "年初设定"));
        When(SetThresholds.Decide(set, new(2005, 4, 30))).ThenRefused("warning.too-early");
        foreach (var impossible in (WarningThresholds[])
        [
            set.Thresholds with { PerEmployer = new(0, 5, 50) }, set.Thresholds with { PerEmployer = new(30, 0, 50) }, set.Thresholds with { PerPlaceAndTopic = new(400, 5, 50) },
            set.Thresholds with { Weights = new(Visit: -1) }, set.Thresholds with { Weights = new(Hotline: 101) },
        ])
            When(SetThresholds.Decide(set with { Thresholds = impossible }, Day)).ThenRefused("warning.threshold-impossible");
    }
}

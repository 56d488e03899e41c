using Hrss.Disclosure.Requests;
using Hrss.Disclosure.Requests.Commands;
using static Hrss.Disclosure.Tests.Deciding.ARequest;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class RepeatingTests
{
    private const string First = "YSQ-2024-000001";
    private static readonly DateOnly Day = new(2024, 5, 6);
    private static readonly AnswerRequest Repeat = new("not-processed.repeat", "已于此前答复。", EarlierRequests: [First]);
    private static readonly AskReasons Ask = new([First]);
    private static readonly object[] Asked = Of2024.Then(r => AskReasons.Decide(r, Ask, Day, [Earlier(First, Identified)]));

    [Fact]
    public void A_repeat_is_not_processed_on_the_evidence_of_an_answered_request_of_the_same_applicant() =>
        Of2024.When(Answer(Repeat, Day, Earlier(First, Identified))).ThenOne<RequestAnswered>().EarlierRequests.ShouldBe([First]);

    [Fact]
    public void Without_evidence_or_with_somebody_elses_it_is_refused()
    {
        Of2024.When(Answer(Repeat with { EarlierRequests = null }, Day)).ThenRefused("disclosure-request.evidence-missing");
        Of2024.When(Answer(Repeat, Day)).ThenRefused("disclosure-request.evidence-not-theirs");
        Of2024.When(Answer(Repeat, Day, Earlier(First, Identified with { Identification = "430202199001010000" }))).ThenRefused("disclosure-request.evidence-not-theirs");
        Of2024.When(Answer(Repeat, Day, Earlier(First, Identified, outcome: null))).ThenRefused("disclosure-request.evidence-not-answered");
        Of2024.When(Answer(Repeat with { EarlierRequests = [Testing.Deciding.Number] }, Day, Earlier(Testing.Deciding.Number, Identified)))
            .ThenRefused("disclosure-request.evidence-not-theirs");
    }

    [Fact]
    public void Too_many_requests_are_not_processed_only_after_reasons_were_asked_for()
    {
        var excessive = new AnswerRequest("not-processed.excessive", "理由不合理。");
        Of2024.When(Answer(excessive with { EarlierRequests = [First] }, Day, Earlier(First, Identified))).ThenRefused("disclosure-request.reasons-not-asked");
        Asked.When(Answer(excessive, Day)).ThenOne<RequestAnswered>().EarlierRequests.ShouldBe([First]);
    }

    [Fact]
    public void Good_reasons_for_many_requests_get_them_a_longer_term_that_the_organ_sets()
    {
        var delay = new SetDelay(40, "数量较多");
        Asked.When(r => SetDelay.Decide(r, delay, Day, AsPublished)).ThenRefused("disclosure-request.reasons-not-asked");
        var given = Asked.Then(r => RecordReasons.Decide(r, new("用于学位论文"), Day));
        given.When(r => SetDelay.Decide(r, delay with { WorkingDays = 20 }, Day, AsPublished)).ThenRefused("disclosure-request.delay-too-short");
        var set = given.Then(r => SetDelay.Decide(r, delay, Day, AsPublished));
        set.Due().ShouldBe(new DateOnly(2024, 6, 24));
        set.When(r => SetDelay.Decide(r, delay, Day, AsPublished)).ThenNothing();
        set.When(r => SetDelay.Decide(r, delay with { WorkingDays = 50 }, Day, AsPublished)).ThenRefused("disclosure-request.delay-set");
    }

    [Fact]
    public void Reasons_are_asked_for_once_and_given_when_asked_for()
    {
        Asked.When(r => AskReasons.Decide(r, Ask, Day, [Earlier(First, Identified)])).ThenRefused("disclosure-request.reasons-asked");
        Of2024.When(r => RecordReasons.Decide(r, new("用于学位论文"), Day)).ThenRefused("disclosure-request.reasons-not-asked");
        Of2024.When(r => AskReasons.Decide(r, Ask, Day, [])).ThenRefused("disclosure-request.evidence-not-theirs");
    }

    [Fact]
    public void The_regulation_of_2008_knows_nothing_of_the_kind()
    {
        Of2011.When(r => AskReasons.Decide(r, Ask, new(2011, 4, 21), [Earlier(First, Citizen)])).ThenRefused("disclosure-request.not-under-2008");
        Of2011.When(r => SetDelay.Decide(r, new(40, "数量较多"), new(2011, 4, 21), AsPublished)).ThenRefused("disclosure-request.not-under-2008");
        Of2011.When(Answer(Repeat, new(2011, 4, 21))).ThenRefused("disclosure-request.outcome-unknown");
    }
}

using Hrss.Disclosure.Remedies;
using Hrss.Disclosure.Remedies.Commands;
using static Hrss.Testing.Deciding;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class RemedyTests
{
    private static readonly RegisterRemedy Review = new(RemedyKind.Review, "张三", "不服答复", "YSQ-2011-000001");

    [Theory]
    [InlineData(RemedyKind.Review)]
    [InlineData(RemedyKind.Lawsuit)]
    [InlineData(RemedyKind.Complaint)]
    public void A_review_a_lawsuit_and_a_complaint_are_registered(RemedyKind kind) =>
        When(RegisterRemedy.Decide(Review with { Kind = kind }, new(2011, 6, 1)))
            .Then(new RemedySought(Number, new(2011, 6, 1), kind, "张三", "不服答复", "YSQ-2011-000001"));

    [Fact]
    public void Before_May_2008_there_was_no_decision_to_seek_a_remedy_against() =>
        When(RegisterRemedy.Decide(Review, new(2008, 4, 30))).ThenRefused("remedy.no-regulation");
}

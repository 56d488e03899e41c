using Hrss.Disclosure.Guides;
using Hrss.Disclosure.Guides.Commands;
using static Hrss.Testing.Deciding;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class GuideTests
{
    private static readonly DateOnly Day = new(2011, 1, 4);
    private static readonly GuideText Text = new(
        "负责就业、社会保险和人事工作。", new DisclosureOffice("办公室", "市府路 1 号", "工作日 9:00-17:00", "0731-00000000"), "按领域编排。", "网站、公报。", "填写申请表。", "可以申诉。");

    private static readonly GuidePublished Published = new(Number, Day, Text);
    private static readonly GuideText Newer = Text with { Access = "网站、公报、政务新媒体。" };

    [Fact]
    public void An_agency_publishes_its_guide_once()
    {
        When(PublishGuide.Decide(new(Text), Day, alreadyPublished: false)).Then(Published);
        When(PublishGuide.Decide(new(Text), Day, alreadyPublished: true)).ThenRefused("guide.already-published");
    }

    [Fact]
    public void A_guide_is_updated_with_what_has_changed_and_why() =>
        Given<DisclosureGuide>(Published).When(g => UpdateGuide.Decide(g, new(Newer, "增加渠道"), Day.AddDays(9))).Then(new GuideUpdated(Day.AddDays(9), Newer, "增加渠道"));

    [Fact]
    public void The_same_text_is_no_new_edition() =>
        Given<DisclosureGuide>(Published).When(g => UpdateGuide.Decide(g, new(Text with { }, "再次"), Day.AddDays(9))).ThenNothing();
}

using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Catalogue.Commands;
using Hrss.Statutes;
using static Hrss.Testing.Deciding;

namespace Hrss.Disclosure.Tests.Deciding;

/// <summary>An item of March 2011 and what can have happened to it.</summary>
internal static class InformationFor
{
    public static readonly DateOnly Produced = new(2011, 3, 1);

    public static readonly DraftInformation Draft = new(
        "关于开展春风行动的通知", "就业服务局", InformationField.Employment, Produced, "李四", "各县市区……",
        Kind: InformationKind.NormativeDocument, Theme: "就业", DocumentNumber: "株人社发〔2011〕8号");

    public static readonly InformationText Text = ((IWrittenText)Draft).ToText();

    public static readonly InformationDrafted Drafted = DraftInformation.Decide(Draft, Produced.AddDays(1), departmentListed: true, filesKnown: true, WorkingCalendar.Published).Drafted!(Number);

    public static readonly InformationDrafted DraftedSensitive =
        DraftInformation.Decide(Draft with { Sensitivity = Sensitivity.Sensitive }, Produced.AddDays(1), departmentListed: true, filesKnown: true, WorkingCalendar.Published).Drafted!(Number);

    public static readonly SecrecyReviewed Cleared = new(new(2011, 3, 3), "王五", ReviewLevel.First, true, true, null);

    public static readonly SecrecyReviewed FirstCleared = Cleared with { Passed = false };

    public static readonly SecrecyReviewed SecondCleared = new(new(2011, 3, 4), "赵六", ReviewLevel.Second, true, true, null);

    public static readonly SecrecyReviewed Withheld = new(new(2011, 3, 3), "王五", ReviewLevel.First, false, false, "含未公开的个人信息");

    public static readonly InformationPublished Published = new(
        Number, new(2011, 3, 10), Text, "就业服务局", InformationField.Employment, Produced,
        [PublicationChannel.Website, PublicationChannel.Newspaper], new(2011, 3, 29), true);

    public static readonly InformationPublishedFurther Further =
        new(new(2011, 3, 15), "就业服务局", InformationField.Employment, [PublicationChannel.SocialMedia]);

    public static readonly RedraftInformation Redraft = new(
        "关于开展春风行动的通知（修订）", "孙七", "补充联系方式", InformationKind.NormativeDocument, "各县市区：联系方式……", Theme: "就业",
        DocumentNumber: "株人社发〔2011〕8号");

    public static readonly InformationText RevisedText = ((IWrittenText)Redraft).ToText();

    public static readonly InformationRedrafted Redrafted = new(new(2011, 3, 5), RevisedText, "孙七", Sensitivity.Ordinary, "补充联系方式", null, null);

    public static readonly InformationRedrafted RevisionDrafted = Redrafted with
    {
        On = new(2011, 3, 21),
        ChangedOn = new(2011, 3, 20),
        PublicationDue = DueDates.Of(Terms.ProactiveDisclosure(DisclosureRegulation.Of2008), new(2011, 3, 20), WorkingCalendar.Published).Summary,
    };

    public static readonly SecrecyReviewed RevisionCleared = Cleared with { On = new(2011, 3, 22) };

    public static readonly InformationRevised Revised = new(
        Number, new(2011, 3, 23), RevisedText, "就业服务局", InformationField.Employment, new(2011, 3, 20), RevisionDrafted.PublicationDue!.LegalDue, true);

    public static readonly InformationRepealed Repealed = new(new(2011, 3, 25), Validity.Repealed, "就业服务局", InformationField.Employment, "株人社发〔2011〕20号");

    public static readonly InformationWithdrawn Withdrawn = new(
        new(2011, 4, 1), "就业服务局", InformationField.Employment, Published.Channels, Published.On, true, "内容有误");

    public static readonly DraftDiscarded Discarded = new(new(2011, 3, 5), "重复拟稿");
}

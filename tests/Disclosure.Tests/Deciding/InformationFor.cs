using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Catalogue.Commands;
using static Hrss.Testing.Deciding;

namespace Hrss.Disclosure.Tests.Deciding;

/// <summary>An item of March 2011 and what can have happened to it.</summary>
internal static class InformationFor
{
    public static readonly DateOnly Produced = new(2011, 3, 1);

    public static readonly DraftInformation Draft =
        new("关于开展春风行动的通知", "就业服务局", InformationField.Employment, Produced, "各县市区……", "李四", "株人社发〔2011〕8号");

    public static readonly InformationDrafted Drafted = DraftInformation.Decide(Draft, Produced.AddDays(1), departmentListed: true).Drafted!(Number);

    public static readonly SecrecyReviewed Cleared = new(new(2011, 3, 3), "王五", true, null);

    public static readonly SecrecyReviewed Withheld = new(new(2011, 3, 3), "王五", false, "含未公开的个人信息");

    public static readonly InformationPublished Published = new(
        Number, new(2011, 3, 10), "关于开展春风行动的通知", "就业服务局", InformationField.Employment, Produced, "株人社发〔2011〕8号",
        [PublicationChannel.Website, PublicationChannel.Newspaper], new(2011, 3, 29), true);

    public static readonly InformationWithdrawn Withdrawn = new(
        new(2011, 4, 1), "就业服务局", InformationField.Employment, Published.Channels, Published.On, true, "内容有误");
}

using Hrss.EventLog.Deciding;

namespace Hrss.Disclosure.Guides;

/// <summary>公开指南: an agency's guide as its facts leave it.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Text">指南文本 of the latest edition.</param>
/// <param name="LastActOn">The day of the latest edition.</param>
public sealed record DisclosureGuide(Guid Id, GuideText Text, DateOnly LastActOn) : IMatter
{
    /// <summary>公布.</summary>
    public static DisclosureGuide Create(GuidePublished e) => new(Guid.Empty, e.Text, e.On);

    /// <summary>更新.</summary>
    public DisclosureGuide Apply(GuideUpdated e) => this with { Text = e.Text, LastActOn = e.On };
}

using JasperFx.Events;

namespace Hrss.Disclosure.Guides.Queries;

/// <summary>一个版本 in the list of editions.</summary>
/// <param name="Edition">第几版, from 1.</param>
/// <param name="On">公布日期.</param>
/// <param name="Reason">更新说明; null for the first.</param>
public sealed record GuideEdition(int Edition, DateOnly On, string? Reason);

/// <summary>现行指南: the guide as it stands. Kept in the transaction of the event, so that an agency has one guide.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="Text">指南文本.</param>
/// <param name="Editions">各版本, oldest first; the last one is in force.</param>
public sealed record CurrentGuide(Guid Id, string Number, GuideText Text, IReadOnlyList<GuideEdition> Editions)
{
    /// <summary>The same for every guide: unique within an agency, it keeps a second one out.</summary>
    public string Key { get; init; } = "guide";

    /// <summary>公布.</summary>
    public static CurrentGuide Create(IEvent<GuidePublished> e) => new(e.StreamId, e.Data.Number, e.Data.Text, [new GuideEdition(1, e.Data.On, null)]);

    /// <summary>更新.</summary>
    public CurrentGuide Apply(GuideUpdated e) =>
        this with { Text = e.Text, Editions = [.. Editions, new GuideEdition(Editions.Count + 1, e.On, e.Reason)] };
}

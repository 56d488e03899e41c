using System.Globalization;

namespace Hrss.Statutes;

/// <summary>法律依据: the place in an instrument where a rule stands. An article of 0 cites the instrument as a whole.</summary>
/// <param name="Instrument">The law, regulation or circular.</param>
/// <param name="Article">条: the article's number.</param>
/// <param name="Paragraph">款: the paragraph, counted from 1, where one is meant.</param>
/// <param name="Item">项: the numbered item, where one is meant.</param>
public sealed record Citation(Instrument Instrument, int Article, int? Paragraph = null, int? Item = null)
{
    /// <summary>The place alone, such as 第三十三条第二款; empty for the instrument as a whole.</summary>
    public string ChineseArticle => Article == 0 ? "" :
        $"第{ChineseNumber.Of(Article)}条"
        + (Paragraph is { } p ? $"第{ChineseNumber.Of(p)}款" : "")
        + (Item is { } i ? $"第（{ChineseNumber.Of(i)}）项" : "");

    /// <summary>The place alone in English, such as Art. 33(2) or Art. 36 item (4).</summary>
    public string EnglishArticle => Article == 0 ? "" :
        string.Create(CultureInfo.InvariantCulture, $"Art. {Article}")
        + (Paragraph is { } p ? string.Create(CultureInfo.InvariantCulture, $"({p})") : "")
        + (Item is { } i ? string.Create(CultureInfo.InvariantCulture, $" item ({i})") : "");

    /// <summary>The whole citation as it goes into a letter (引用法条).</summary>
    public Wording Text => new(
        Instrument.Title.Chinese + ChineseArticle,
        Article == 0 ? Instrument.Title.English : $"{Instrument.Title.English}, {EnglishArticle}");

    /// <inheritdoc />
    public override string ToString() => Text.ToString();
}

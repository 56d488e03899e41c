using System.Globalization;
using Hrss.Disclosure.Catalogue;

namespace Hrss.Disclosure.Imports;

/// <summary>台账用语: the words of a ledger for what the catalogue tells apart, and its ways to write a day.</summary>
internal static class LedgerWords
{
    private static readonly Dictionary<string, InformationField> Fields = new()
    {
        ["就业服务"] = InformationField.Employment,
        ["就业"] = InformationField.Employment,
        ["社会保险"] = InformationField.SocialInsurance,
        ["社会保障"] = InformationField.SocialInsurance,
        ["社保"] = InformationField.SocialInsurance,
        ["人事考试"] = InformationField.PersonnelExaminations,
        ["人才招聘"] = InformationField.Recruitment,
        ["招聘"] = InformationField.Recruitment,
        ["劳动维权"] = InformationField.LabourRights,
        ["劳动监察"] = InformationField.LabourRights,
    };

    private static readonly Dictionary<string, InformationKind> Kinds = new()
    {
        ["规章"] = InformationKind.Rule,
        ["规范性文件"] = InformationKind.NormativeDocument,
        ["行政规范性文件"] = InformationKind.NormativeDocument,
        ["其他政策文件"] = InformationKind.PolicyDocument,
        ["政策文件"] = InformationKind.PolicyDocument,
        ["政策解读"] = InformationKind.PolicyReading,
        ["通知公告"] = InformationKind.Notice,
        ["通知"] = InformationKind.Notice,
        ["公告"] = InformationKind.Notice,
        ["统计信息"] = InformationKind.Statistics,
        ["办事指南"] = InformationKind.Procedure,
        ["人事信息"] = InformationKind.Personnel,
        ["规划计划"] = InformationKind.Plan,
        ["财政预算、决算"] = InformationKind.Budget,
        ["财政预决算"] = InformationKind.Budget,
        ["工作动态"] = InformationKind.News,
        ["其他"] = InformationKind.Other,
    };

    private static readonly Dictionary<string, PublicationChannel> Channels = new()
    {
        ["门户网站"] = PublicationChannel.Website,
        ["政府网站"] = PublicationChannel.Website,
        ["网站"] = PublicationChannel.Website,
        ["政府公报"] = PublicationChannel.Gazette,
        ["公报"] = PublicationChannel.Gazette,
        ["报纸"] = PublicationChannel.Newspaper,
        ["报刊"] = PublicationChannel.Newspaper,
        ["杂志"] = PublicationChannel.Magazine,
        ["广播"] = PublicationChannel.Radio,
        ["电视"] = PublicationChannel.Television,
        ["新闻发布会"] = PublicationChannel.PressConference,
        ["政务服务中心"] = PublicationChannel.ServiceCentre,
        ["服务中心"] = PublicationChannel.ServiceCentre,
        ["政务大厅"] = PublicationChannel.ServiceCentre,
        ["政务新媒体"] = PublicationChannel.SocialMedia,
        ["微信"] = PublicationChannel.SocialMedia,
        ["微博"] = PublicationChannel.SocialMedia,
    };

    private static readonly Dictionary<string, Validity> Validities = new()
    {
        ["现行有效"] = Validity.InForce,
        ["有效"] = Validity.InForce,
        ["是"] = Validity.InForce,
        ["废止"] = Validity.Repealed,
        ["已废止"] = Validity.Repealed,
        ["失效"] = Validity.Lapsed,
        ["已失效"] = Validity.Lapsed,
    };

    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    private static readonly char[] BetweenChannels = ['、', '，', ',', '；', ';', '/', '|', '\n'];

    public static string AllFields => Said(Fields);

    public static string AllKinds => Said(Kinds);

    public static string AllChannels => Said(Channels);

    public static string AllValidities => Said(Validities);

    public static InformationField? Field(string text) => Find(Fields, text);

    public static InformationKind? Kind(string text) => Find(Kinds, text);

    public static Validity? ValidityOf(string text) => Find(Validities, text);

    /// <summary>The channels in a cell, or the first word that is none.</summary>
    public static (IReadOnlyList<PublicationChannel> Channels, string? Unknown) ChannelsIn(string text)
    {
        var words = text.Split(BetweenChannels, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var unknown = Array.Find(words, word => !Channels.ContainsKey(word));
        return unknown is null ? ([.. words.Select(word => Channels[word]).Distinct()], null) : ([], unknown);
    }

    /// <summary>A day as ledgers write it, or as a spreadsheet counts it; a time of midnight behind it is left away.</summary>
    public static DateOnly? Day(string text)
    {
        var day = text.Split(' ', 2) is [var date, var time]
            && TimeOnly.TryParse(time, CultureInfo.InvariantCulture, out var midnight) && midnight == TimeOnly.MinValue ? date : text;
        if (DateOnly.TryParseExact(day, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var found))
            return found;
        // The serial number of a day whose cell lost its format: 40603 is 2011-03-01.
        return day.Length == 5 && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var serial)
            ? DateOnly.FromDateTime(DateTime.FromOADate(serial))
            : null;
    }

    private static T? Find<T>(Dictionary<string, T> words, string text) where T : struct => words.TryGetValue(text, out var found) ? found : null;

    // One word for each, the first.
    private static string Said<T>(Dictionary<string, T> words) where T : struct => string.Join('、', words.DistinctBy(word => word.Value).Select(word => word.Key));
}

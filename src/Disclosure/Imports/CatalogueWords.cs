using Hrss.Disclosure.Catalogue;
using Hrss.Ledgers;

namespace Hrss.Disclosure.Imports;

/// <summary>台账用语: the words of a ledger for what the catalogue tells apart.</summary>
internal static class CatalogueWords
{
    public static readonly LedgerWords<InformationField> Fields = new(new()
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
    });

    public static readonly LedgerWords<InformationKind> Kinds = new(new()
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
    });

    public static readonly LedgerWords<PublicationChannel> Channels = new(new()
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
    });

    public static readonly LedgerWords<Validity> Validities = new(new()
    {
        ["现行有效"] = Validity.InForce,
        ["有效"] = Validity.InForce,
        ["是"] = Validity.InForce,
        ["废止"] = Validity.Repealed,
        ["已废止"] = Validity.Repealed,
        ["失效"] = Validity.Lapsed,
        ["已失效"] = Validity.Lapsed,
    });
}

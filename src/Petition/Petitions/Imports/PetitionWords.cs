using System.Text.RegularExpressions;
using Hrss.Ledgers;

namespace Hrss.Petition.Petitions.Imports;

/// <summary>信访形式, and whether its word says that a group came.</summary>
/// <param name="Channel">信访渠道.</param>
/// <param name="Group">是否集体访.</param>
internal readonly record struct PetitionForm(PetitionChannel Channel, bool Group = false);

/// <summary>台账用语: the words of a ledger for what a petition tells apart.</summary>
internal static partial class PetitionWords
{
    public static readonly LedgerWords<PetitionForm> Forms = new(new()
    {
        ["来访"] = new(PetitionChannel.Visit),
        ["个访"] = new(PetitionChannel.Visit),
        ["走访"] = new(PetitionChannel.Visit),
        ["集体访"] = new(PetitionChannel.Visit, Group: true),
        ["集体来访"] = new(PetitionChannel.Visit, Group: true),
        ["来信"] = new(PetitionChannel.Letter),
        ["信件"] = new(PetitionChannel.Letter),
        ["书信"] = new(PetitionChannel.Letter),
        ["来电"] = new(PetitionChannel.Call),
        ["电话"] = new(PetitionChannel.Call),
        ["上级交办"] = new(PetitionChannel.Assigned),
        ["交办"] = new(PetitionChannel.Assigned),
        ["交办件"] = new(PetitionChannel.Assigned),
        ["上级交办件"] = new(PetitionChannel.Assigned),
        ["网上信访"] = new(PetitionChannel.Online),
        ["网上"] = new(PetitionChannel.Online),
        ["网信"] = new(PetitionChannel.Online),
    });

    public static readonly LedgerWords<PetitionTopic> Topics = new(new()
    {
        ["失业保险"] = PetitionTopic.Unemployment,
        ["失业"] = PetitionTopic.Unemployment,
        ["工伤"] = PetitionTopic.WorkInjury,
        ["工伤保险"] = PetitionTopic.WorkInjury,
        ["退休"] = PetitionTopic.Pensions,
        ["养老"] = PetitionTopic.Pensions,
        ["养老保险"] = PetitionTopic.Pensions,
        ["退休养老"] = PetitionTopic.Pensions,
        ["拖欠工资"] = PetitionTopic.UnpaidWages,
        ["民工工资"] = PetitionTopic.UnpaidWages,
        ["农民工工资"] = PetitionTopic.UnpaidWages,
        ["欠薪"] = PetitionTopic.UnpaidWages,
        ["军转安置"] = PetitionTopic.Veterans,
        ["军转"] = PetitionTopic.Veterans,
        ["医疗保险"] = PetitionTopic.MedicalInsurance,
        ["医保"] = PetitionTopic.MedicalInsurance,
        ["社会保险费"] = PetitionTopic.Contributions,
        ["社保缴费"] = PetitionTopic.Contributions,
        ["就业"] = PetitionTopic.Employment,
        ["就业服务"] = PetitionTopic.Employment,
        ["劳动合同"] = PetitionTopic.LabourContracts,
        ["劳动关系"] = PetitionTopic.LabourContracts,
        ["人事人才"] = PetitionTopic.Personnel,
        ["人事"] = PetitionTopic.Personnel,
        ["其他"] = PetitionTopic.Other,
    });

    public static readonly LedgerWords<PetitionClass> Classes = new(new()
    {
        ["建议"] = PetitionClass.Suggestion,
        ["意见建议"] = PetitionClass.Suggestion,
        ["建议意见"] = PetitionClass.Suggestion,
        ["检举控告"] = PetitionClass.Accusation,
        ["检举"] = PetitionClass.Accusation,
        ["控告"] = PetitionClass.Accusation,
        ["举报"] = PetitionClass.Accusation,
        ["申诉求决"] = PetitionClass.Appeal,
        ["求决"] = PetitionClass.Appeal,
        ["申诉"] = PetitionClass.Appeal,
        ["投诉请求"] = PetitionClass.Appeal,
    });

    public static readonly LedgerWords<AppealRoute> Routes = new(new()
    {
        ["司法程序"] = AppealRoute.Judicial,
        ["诉讼"] = AppealRoute.Judicial,
        ["仲裁"] = AppealRoute.Arbitration,
        ["党内程序"] = AppealRoute.Party,
        ["党员申诉"] = AppealRoute.Party,
        ["行政程序"] = AppealRoute.AdministrativeProcedure,
        ["行政复议"] = AppealRoute.AdministrativeProcedure,
        ["法定职责"] = AppealRoute.StatutoryDuty,
        ["履行法定职责"] = AppealRoute.StatutoryDuty,
        ["依法履职"] = AppealRoute.StatutoryDuty,
        ["信访程序"] = AppealRoute.Petition,
        ["信访"] = AppealRoute.Petition,
    });

    public static readonly LedgerWords<bool> Admissions = new(new()
    {
        ["受理"] = true, ["已受理"] = true, ["予以受理"] = true, ["是"] = true,
        ["不予受理"] = false, ["不受理"] = false, ["否"] = false,
    });

    public static readonly LedgerWords<SimpleGround> SimpleGrounds = new(new()
    {
        ["争议不大"] = SimpleGround.ClearAndUndisputed,
        ["事实清楚"] = SimpleGround.ClearAndUndisputed,
        ["咨询建议"] = SimpleGround.EnquiryThanksOrAdvice,
        ["时效性强"] = SimpleGround.UrgentDailyLife,
        ["已有承诺"] = SimpleGround.AlreadyPromised,
    });

    public static readonly LedgerWords<PetitionOutcome> Outcomes = new(new()
    {
        ["支持"] = PetitionOutcome.Supported,
        ["予以支持"] = PetitionOutcome.Supported,
        ["支持诉求"] = PetitionOutcome.Supported,
        ["解释"] = PetitionOutcome.Explained,
        ["解释说明"] = PetitionOutcome.Explained,
        ["疏导解释"] = PetitionOutcome.Explained,
        ["不予支持"] = PetitionOutcome.NotSupported,
        ["不支持"] = PetitionOutcome.NotSupported,
    });

    public static readonly LedgerWords<DeliveryWay> Ways = new(new()
    {
        ["当面签收"] = DeliveryWay.InPerson,
        ["当面"] = DeliveryWay.InPerson,
        ["直接送达"] = DeliveryWay.InPerson,
        ["邮寄"] = DeliveryWay.Post,
        ["邮寄送达"] = DeliveryWay.Post,
        ["挂号信"] = DeliveryWay.Post,
        ["留置送达"] = DeliveryWay.LeftAtDoor,
        ["留置"] = DeliveryWay.LeftAtDoor,
        ["网上"] = DeliveryWay.Online,
        ["网上送达"] = DeliveryWay.Online,
        ["短信"] = DeliveryWay.Message,
        ["电话"] = DeliveryWay.Phone,
        ["电话告知"] = DeliveryWay.Phone,
    });

    /// <summary>The demands in a cell, without the numbers before them: 1、补发工资；2、补缴社保.</summary>
    public static IReadOnlyList<string> DemandsIn(string text) =>
        [.. text.Split(['\n', '；', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(demand => Numbered().Replace(demand, "")).Where(demand => demand.Length > 0)];

    /// <summary>Whoever is accused: 钱某, or 钱某（社保局） of a department of the bureau.</summary>
    public static Accused AccusedPerson(string text) => Membered().Match(text) is { Success: true } match
        ? new Accused(AccusedKind.Staff, match.Groups[1].Value.Trim(), match.Groups[2].Value.Trim())
        : new Accused(AccusedKind.Person, text);

    [GeneratedRegex(@"^[（(]?[0-9０-９一二三四五六七八九十]{1,2}[)）.．、]\s*")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(.+?)[（(](.+)[)）]$")]
    private static partial Regex Membered();
}

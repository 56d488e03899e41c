using Hrss.Ledgers;
using Hrss.ServiceDefaults;

namespace Hrss.Petition.Petitions.Imports;

/// <summary>信访台账: a ledger of petitions, its columns as bureaus head them. Its rows tell of people, so they go back to their sender alone.</summary>
internal static class PetitionLedger
{
    // How far an open matter is and whether the petitioner was content is no act of a petition.
    public static readonly LedgerLayout<PetitionColumn> Layout = new(
        PetitionColumn.Number,
        [
            (PetitionColumn.Number, false, ["信访编号", "登记编号", "编号", "信访件编号", "原编号", "登记号"]),
            (PetitionColumn.Channel, true, ["信访形式", "信访渠道", "渠道", "信访方式", "形式", "来源"]),
            (PetitionColumn.ReceivedOn, true, ["登记日期", "收到日期", "收件日期", "信访日期", "来访日期", "来信日期", "登记时间", "信访时间"]),
            (PetitionColumn.Petitioner, true, ["信访人姓名", "信访人", "姓名", "来访人", "来信人", "来访人姓名", "来信人姓名", "反映人"]),
            (PetitionColumn.People, false, ["人数", "来访人数", "信访人数"]),
            (PetitionColumn.GroupVisit, false, ["是否集体访", "集体访"]),
            (PetitionColumn.Representatives, false, ["集体访代表", "代表", "代表姓名", "信访代表"]),
            (PetitionColumn.Phone, false, ["联系方式", "联系电话", "电话", "手机", "手机号码"]),
            (PetitionColumn.Address, false, ["住址", "地址", "家庭住址", "联系地址", "通讯地址", "通信地址"]),
            (PetitionColumn.Identification, false, ["身份证号", "身份证号码", "身份证", "证件号码"]),
            (PetitionColumn.Employer, false, ["用人单位", "所涉用人单位", "所涉单位", "涉及单位", "工作单位"]),
            (PetitionColumn.Place, false, ["地区", "所涉地区", "所属地区", "属地", "县市区", "区县"]),
            (PetitionColumn.Class, false, ["内容分类", "事项分类", "信访目的", "分类", "类别"]),
            (PetitionColumn.Route, false, ["处理途径", "分类处理途径", "途径"]),
            (PetitionColumn.AccusedUnits, false, ["被检举控告单位", "被控告单位", "被举报单位"]),
            (PetitionColumn.AccusedPeople, false, ["被检举控告人", "被检举控告人员", "被控告人", "被举报人"]),
            (PetitionColumn.Topic, false, ["领域", "事项领域", "业务领域", "业务类别", "问题类别"]),
            (PetitionColumn.Subject, false, ["事由", "标题", "信访事由", "主题"]),
            (PetitionColumn.Content, true, ["内容", "信访内容", "反映内容", "主要内容", "内容摘要", "反映问题"]),
            (PetitionColumn.Demands, false, ["诉求", "主要诉求", "信访诉求", "诉求事项"]),
            (PetitionColumn.Organ, false, ["交办机关", "上级交办机关", "交办单位", "来文机关", "转办机关"]),
            (PetitionColumn.Reference, false, ["交办文号", "来文文号", "文号", "交办编号"]),
            (PetitionColumn.ReportDueOn, false, ["要求办结日期", "要求上报日期", "限办日期", "交办期限"]),
            (PetitionColumn.Receptionist, false, ["接待人", "接访人", "接待人员"]),
            (PetitionColumn.Admission, false, ["受理情况", "是否受理", "受理结果"]),
            (PetitionColumn.AcceptedOn, false, ["受理日期", "受理时间", "受理告知日期", "告知日期"]),
            (PetitionColumn.Simple, false, ["简易办理情形", "简易办理"]),
            (PetitionColumn.DeclinedOn, false, ["不予受理日期", "不予受理告知日期"]),
            (PetitionColumn.DeclineReason, false, ["不予受理理由", "不予受理原因"]),
            (PetitionColumn.Destination, false, ["去向", "不予受理去向", "告知途径", "应通过的途径"]),
            (PetitionColumn.Department, false, ["责任科室", "承办科室", "承办部门", "承办单位", "责任部门", "责任单位"]),
            (PetitionColumn.AssignedOn, false, ["分办日期", "交办日期", "转办日期", "派单日期"]),
            (PetitionColumn.Officer, false, ["承办人", "经办人", "办理人"]),
            (PetitionColumn.CoHandlers, false, ["协办科室", "协办部门", "协办单位"]),
            (PetitionColumn.ClosedOn, false, ["办结日期", "答复日期", "办结时间", "处理意见日期"]),
            (PetitionColumn.Outcome, false, ["处理意见", "处理结果", "办理结果"]),
            (PetitionColumn.DemandOutcomes, false, ["逐项意见", "各项诉求意见"]),
            (PetitionColumn.Answer, false, ["答复内容", "答复意见", "处理意见内容"]),
            (PetitionColumn.Basis, false, ["依据", "处理依据", "法律依据", "政策依据"]),
            (PetitionColumn.DeliveredOn, false, ["送达日期", "答复送达日期", "意见送达日期", "送达时间"]),
            (PetitionColumn.DeliveryWay, false, ["送达方式"]),
            (PetitionColumn.Recipient, false, ["签收人"]),
            (PetitionColumn.ReportedOn, false, ["报结日期", "上报日期", "报告日期"]),
            (PetitionColumn.Receipt, false, ["回执文号", "报结文号"]),
            (PetitionColumn.WithdrawnOn, false, ["撤回日期", "撤诉日期"]),
            (PetitionColumn.WithdrawReason, false, ["撤回理由", "撤回原因"]),
        ],
        ignored: ["办理情况", "办理进度", "满意度", "是否满意", "登记人", "信访人性别", "性别", "民族", "年龄"]);

    public static readonly LedgerKind<PetitionColumn> Kind = new("petitions", Layout, Policies.HandlePetitions, Policies.ReadMatters, ToSenderOnly: true);
}

using System.Text.Json.Nodes;
using Hrss.ServiceDefaults;

namespace Hrss.Consultation.Open311;

/// <summary>服务的属性: what a request may say besides the fields that the standard itself has; the same for every service, and none is required.</summary>
/// <param name="Code">Its code in <c>attribute[code]</c>.</param>
/// <param name="Datatype">The standard's word for its type.</param>
/// <param name="Description">What it asks for.</param>
/// <param name="Help">How it is written.</param>
/// <param name="Values">The values of a list, or null.</param>
internal sealed record Open311Attribute(
    string Code, string Datatype, string Description, string Help, IReadOnlyList<(string Key, string Name)>? Values = null)
{
    private static readonly (ConsultationTopic Topic, string Name)[] Topics =
    [
        (ConsultationTopic.Unemployment, "失业保险 / Unemployment insurance"), (ConsultationTopic.WorkInjury, "工伤 / Work injury"),
        (ConsultationTopic.Pensions, "退休、养老 / Pensions"), (ConsultationTopic.UnpaidWages, "拖欠工资 / Unpaid wages"),
        (ConsultationTopic.Veterans, "军转安置 / Resettlement of veterans"), (ConsultationTopic.MedicalInsurance, "医疗保险 / Medical insurance"),
        (ConsultationTopic.Contributions, "社会保险费 / Contributions"), (ConsultationTopic.Employment, "就业 / Employment"),
        (ConsultationTopic.LabourContracts, "劳动合同 / Labour contracts"), (ConsultationTopic.Personnel, "人事人才 / Personnel"),
        (ConsultationTopic.Other, "其他 / Other"),
    ];

    /// <summary>Every attribute, in its order.</summary>
    public static readonly IReadOnlyList<Open311Attribute> All =
    [
        new("topic", "singlevaluelist", "事项领域 / What it is about", "请选择一项 / Choose one", [.. Topics.Select(t => (Json.WordOf(t.Topic), t.Name))]),
        new("employer", "string", "所涉用人单位 / The employer concerned", "单位全称，不得为个人姓名 / The name of an organisation, never of a person"),
        new("place", "string", "所涉区、县 / The district or county concerned", "区、县名称，不得为详细地址 / A district or county, never an address"),
        new("subject", "string", "标题 / A title", "至多 200 字；未填写的取说明的开头 / At most 200 characters; else the description's beginning"),
        new("external_number", "string", "来源系统的编号 / The number in the source system", "同一编号再次提交不会重复登记 / Sent again under the same number it is registered once"),
        new("source_system", "string", "来源系统 / The source system", "代表多个系统的须填写 / Required where the client speaks for several"),
    ];

    /// <summary>The attribute as it is defined to clients.</summary>
    /// <param name="order">Its place, from 1.</param>
    public JsonObject Defined(int order) => new()
    {
        ["variable"] = true,
        ["code"] = Code,
        ["datatype"] = Datatype,
        ["required"] = false,
        ["datatype_description"] = Help,
        ["order"] = order,
        ["description"] = Description,
        ["values"] = new JsonArray([.. (Values ?? []).Select(v => new JsonObject { ["key"] = v.Key, ["name"] = v.Name })]),
    };
}

using System.Text.Json.Nodes;
using Hrss.ServiceDefaults;

namespace Hrss.Consultation.Open311;

/// <summary>GeoReport 的服务: a class of consultation (诉求类别) as the standard's clients offer it to people.</summary>
/// <param name="Class">诉求类别; its word is the <c>service_code</c>.</param>
/// <param name="Chinese">名称.</param>
/// <param name="English">The same in English.</param>
/// <param name="About">说明.</param>
/// <param name="AboutEnglish">The same in English.</param>
internal sealed record Open311Service(ConsultationClass Class, string Chinese, string English, string About, string AboutEnglish)
{
    /// <summary>Every service, in the order of the classes.</summary>
    public static readonly IReadOnlyList<Open311Service> All =
    [
        new(ConsultationClass.Inquiry, "咨询", "Inquiry", "询问人社政策、业务和办事程序。", "A question about policies, business and procedures of human resources and social security."),
        new(ConsultationClass.Help, "求助", "Help", "请求帮助解决职责范围内的具体困难。", "A request for help with a difficulty within the bureau's duties."),
        new(ConsultationClass.Complaint, "投诉", "Complaint", "对用人单位、经办机构或者工作人员的不满。", "A complaint about an employer, an agency or its staff."),
        new(ConsultationClass.Report, "举报", "Report", "反映违反人社法律法规的行为。", "A report that the law of labour and social security is broken."),
        new(ConsultationClass.Suggestion, "建议", "Suggestion", "对人社工作的意见和建议。", "A suggestion for the bureau's work."),
    ];

    /// <summary><c>service_code</c>.</summary>
    public string Code => Json.WordOf(Class);

    /// <summary><c>service_name</c>.</summary>
    public string Name => $"{Chinese} / {English}";

    /// <summary>The service with a code, or null.</summary>
    public static Open311Service? Find(string? code) => All.FirstOrDefault(service => service.Code == code);

    /// <summary>The service of a class.</summary>
    public static Open311Service Of(ConsultationClass asked) => All.Single(service => service.Class == asked);

    /// <summary>The service as it is listed.</summary>
    public JsonObject Listed() => new()
    {
        ["service_code"] = Code,
        ["service_name"] = Name,
        ["description"] = $"{About} / {AboutEnglish}",
        ["metadata"] = true,
        ["type"] = "realtime",
        ["keywords"] = $"{Chinese}, {English}, 12345, 人社, 社保, 劳动",
        ["group"] = "人力资源和社会保障 / Human resources and social security",
    };
}

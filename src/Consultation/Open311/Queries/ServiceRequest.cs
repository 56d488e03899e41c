using System.Globalization;
using System.Text.Json.Nodes;
using Hrss.ServiceDefaults;
using Npgsql;

namespace Hrss.Consultation.Open311.Queries;

/// <summary>
/// 服务请求, as the standard shows one: state, class, days, department and reply. Nothing of it says who asked: what the inquirer wrote, the address, the
/// coordinates and the file stay inside; the words of the reply are shown without the inquirer's name and numbers. A place is what somebody typed: the public is
/// told it where it is one of the districts.
/// </summary>
/// <param name="Number">登记编号.</param>
/// <param name="Class">诉求类别.</param>
/// <param name="Closed">是否已有答复、不予受理或者转送.</param>
/// <param name="RequestedAt">收到时间.</param>
/// <param name="UpdatedAt">更新时间.</param>
/// <param name="DueOn">答复期限届满日.</param>
/// <param name="Department">承办部门, or empty.</param>
/// <param name="Place">所涉区、县, or empty.</param>
/// <param name="Question">公开的问题, or null.</param>
/// <param name="Notes">答复内容, or empty.</param>
internal sealed record ServiceRequest(
    string Number, ConsultationClass Class, bool Closed, DateTimeOffset RequestedAt, DateTimeOffset UpdatedAt, DateOnly DueOn, string Department, string Place,
    string? Question, string Notes)
{
    private const string Withheld = "已答复；答复中含有个人信息，另由答复接口给出。 / Answered; the reply holds personal data and is given by the replies' door.";

    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    /// <summary>Reads a row of <c>ServiceRequestTable.Find</c>.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isPublic">Whether anybody reads it, as against the system whose request it is.</param>
    /// <param name="districts">区、县 whose names the public is told.</param>
    /// <param name="offices">办公电话, which a reply may name.</param>
    public static ServiceRequest Read(NpgsqlDataReader row, bool isPublic, IReadOnlyList<string> districts, OfficeNumbers offices) => new(
        row.GetString(0), Json.ChoiceOf<ConsultationClass>(row.GetString(1))!.Value, row.GetBoolean(2), row.GetFieldValue<DateTimeOffset>(3),
        row.GetFieldValue<DateTimeOffset>(4), row.GetFieldValue<DateOnly>(5), row.GetString(6),
        isPublic && !districts.Contains(row.GetString(7)) ? "" : row.GetString(7), isPublic ? row.GetString(8) : null,
        isPublic ? row.GetString(9) : Discreet(row.GetString(10), [row.GetString(11), row.GetString(12), row.GetString(13)], offices));

    /// <summary>A reply without the inquirer's own name, telephone and address; none where it holds another number by which a person can be found.</summary>
    public static string Discreet(string reply, IEnumerable<string> personal, OfficeNumbers offices)
    {
        var told = personal.Where(word => word.Trim().Length > 0).OrderByDescending(word => word.Length)
            .Aggregate(reply, (text, word) => text.Replace(word.Trim(), "＊＊", StringComparison.OrdinalIgnoreCase));
        return PersonalMarks.Find(told, offices) is null ? told : Withheld;
    }

    /// <summary>The request as it is shown.</summary>
    /// <param name="agency">机构名称, responsible where no department is yet.</param>
    public JsonObject Shown(string agency) => new()
    {
        ["service_request_id"] = Number,
        ["status"] = Closed ? "closed" : "open",
        ["status_notes"] = Closed ? Notes : Department.Length > 0 ? "已派单。 / Dispatched." : "已登记，待派单。 / Received, to be dispatched.",
        ["service_name"] = Open311Service.Of(Class).Name,
        ["service_code"] = Open311Service.Of(Class).Code,
        ["description"] = Question,
        ["agency_responsible"] = Department.Length > 0 ? Department : agency,
        ["service_notice"] = null,
        ["requested_datetime"] = Written(RequestedAt),
        ["updated_datetime"] = Written(UpdatedAt),
        ["expected_datetime"] = Written(new DateTimeOffset(DueOn, new TimeOnly(23, 59, 59), Shanghai)),
        ["address"] = Place.Length > 0 ? Place : null,
        ["address_id"] = null,
        ["zipcode"] = null,
        ["lat"] = null,
        ["long"] = null,
        ["media_url"] = null,
    };

    private static string Written(DateTimeOffset instant) => instant.ToOffset(Shanghai).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}

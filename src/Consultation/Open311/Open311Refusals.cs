using Hrss.ServiceDefaults.Problems;

namespace Hrss.Consultation.Open311;

/// <summary>What is wrong with a request of this door alone; the matters' own refusals come besides.</summary>
internal static class Open311Refusals
{
    public static readonly Refusal KeyMissing = new(
        "open311.key-missing", "缺少接口密钥（api_key）或者访问令牌。", "The api_key, or an access token, is missing.", StatusCodes.Status403Forbidden);

    public static readonly Refusal WrongKey = new(
        "open311.wrong-key", "接口密钥（api_key）无效。", "The api_key is invalid.", StatusCodes.Status403Forbidden);

    public static readonly Refusal NoSuchJurisdiction = new(
        "open311.unknown-jurisdiction", "没有此 jurisdiction_id（机构代码）。", "The jurisdiction_id (the code of an agency) was not found.", StatusCodes.Status404NotFound);

    public static readonly Refusal NoSuchService = new(
        "open311.unknown-service", "没有此 service_code。", "The service_code was not found.", StatusCodes.Status404NotFound);

    public static readonly Refusal NoSuchRequest = new(
        "open311.unknown-request", "没有此 service_request_id，或者您无权查阅。", "The service_request_id was not found, or is not for you.", StatusCodes.Status404NotFound);

    public static readonly Refusal NoSuchToken = new(
        "open311.unknown-token", "没有此 token；登记时即给出 service_request_id。", "The token was not found: requests are given their service_request_id at once.",
        StatusCodes.Status404NotFound);

    public static readonly Refusal NoSuchAddress = new(
        "open311.no-such-address", "没有这个地址；格式为 xml 或者 json。", "There is nothing at this address; the formats are xml and json.", StatusCodes.Status404NotFound);

    public static readonly Refusal NotForm = new(
        "open311.not-form", "请求正文须为 UTF-8 编码的表单（application/x-www-form-urlencoded）。", "The body must be a form in UTF-8 (application/x-www-form-urlencoded).",
        StatusCodes.Status400BadRequest);

    public static readonly Refusal TooLarge = new(
        "open311.too-large", "表单过大。", "The form is too large.", StatusCodes.Status400BadRequest);

    public static readonly Refusal UnreadableForm = new(
        "open311.unreadable-form", "表单无法读取：项数过多、名称或者取值过长，或者含有空字符（U+0000）。",
        "The form cannot be read: it has too many fields, one too long, or the character U+0000.", StatusCodes.Status400BadRequest);

    public static readonly Refusal SystemMissing = new(
        "open311.system-missing", "您代表多个来源系统，请写明 attribute[source_system]。", "You speak for several source systems: name one in attribute[source_system].",
        StatusCodes.Status400BadRequest);

    public static readonly Refusal SystemElsewhere = new(
        "open311.system-elsewhere", "该接口密钥的来源系统未在此 jurisdiction_id（机构）登记，答复无从送达；请先在该机构登记。",
        "The source system of the api_key is not registered with the agency of this jurisdiction_id, so no reply would reach it: have it registered there first.",
        StatusCodes.Status403Forbidden);

    public static readonly Refusal UnknownTopic = new(
        "open311.unknown-topic", "attribute[topic] 不在服务定义所列的取值之中。", "attribute[topic] is none of the values of the service definition.", StatusCodes.Status400BadRequest);

    public static readonly Refusal MalformedDate = new(
        "open311.malformed-date", "start_date、end_date 须为带时区的日期时间，例如 2026-01-01T00:00:00+08:00。",
        "start_date and end_date are instants with a time zone, for example 2026-01-01T00:00:00+08:00.", StatusCodes.Status400BadRequest);

    public static readonly Refusal RangeTooLong = new(
        "open311.range-too-long", "start_date 至 end_date 须按先后，且不超过 90 天。", "From start_date to end_date, in this order, there may be 90 days at most.", StatusCodes.Status400BadRequest);

    public static readonly Refusal UnknownStatus = new(
        "open311.unknown-status", "status 为 open 或者 closed。", "status is open or closed.", StatusCodes.Status400BadRequest);

    public static readonly Refusal TooManyIds = new(
        "open311.too-many-ids", "service_request_id 至多 1,000 个。", "At most 1,000 of service_request_id.", StatusCodes.Status400BadRequest);
}

using Microsoft.AspNetCore.Http;

namespace Hrss.ServiceDefaults.Problems;

/// <summary>请求本身的问题: what can be wrong with a request whatever it asks for. Each service adds its own refusals beside its decisions.</summary>
public static class RequestProblems
{
    /// <summary>正文过大: the largest body of a command, in bytes.</summary>
    public const long LargestBody = 1024 * 1024;

    internal static readonly Refusal TooLarge = TooLargeFor(LargestBody);

    internal static Refusal TooLargeFor(long bytes) => new(
        "request.too-large", $"请求正文超过 {bytes / 1024 / 1024} MB。请将附件另行提交。",
        $"The body is larger than {bytes / 1024 / 1024} MB. Submit attachments separately.", StatusCodes.Status413PayloadTooLarge);

    internal static readonly Refusal Empty = new(
        "request.empty", "请求没有正文。", "The request has no body.", StatusCodes.Status400BadRequest);

    internal static readonly Refusal NotJson = new(
        "request.not-json", "请求正文须为 UTF-8 编码的 JSON（Content-Type: application/json）。", "The body must be JSON in UTF-8 (Content-Type: application/json).",
        StatusCodes.Status415UnsupportedMediaType);

    internal static readonly Refusal MalformedJson = new(
        "request.malformed-json", "请求正文不是完整、正确的 JSON。", "The body is not well-formed JSON.", StatusCodes.Status400BadRequest);

    /// <summary>不可存储的字符: U+0000, which PostgreSQL cannot hold.</summary>
    public static readonly Refusal ForbiddenCharacter = new(
        "request.forbidden-character", "文字中含有不可存储的空字符（U+0000）。", "A text contains the character U+0000, which cannot be stored.", StatusCodes.Status400BadRequest);

    internal static readonly Refusal MalformedRequest = new(
        "request.malformed", "请求的地址或参数有误。", "The address or a parameter of the request is malformed.", StatusCodes.Status400BadRequest);

    internal static readonly Refusal MalformedKey = new(
        "idempotency.malformed-key", "Idempotency-Key 须为 1 至 200 个可见字符。", "Idempotency-Key must be 1 to 200 visible characters.", StatusCodes.Status400BadRequest);

    /// <summary>同一幂等键用于不同内容: the key was used before with another body.</summary>
    public static readonly Refusal KeyReused = new(
        "idempotency.key-reused", "该 Idempotency-Key 已用于另一内容的请求，未作任何更改。", "This Idempotency-Key was used with another request. Nothing was changed.", StatusCodes.Status422UnprocessableEntity);

    internal static readonly Refusal MalformedVersion = new(
        "version.malformed", "If-Match 须为查询时所得的 ETag，例如 \"3\"。", "If-Match must be the ETag received with the matter, for example \"3\".", StatusCodes.Status400BadRequest);

    /// <summary>缺少版本: the command changes a matter and must say which version it saw.</summary>
    public static readonly Refusal VersionRequired = new(
        "version.required", "办理事项须带 If-Match（查询时所得的 ETag），以免覆盖他人的办理。", "Send If-Match with the ETag of the version you saw, so that nobody's work is overwritten.", StatusCodes.Status428PreconditionRequired);

    /// <summary>版本已过时: somebody else acted on the matter since it was read.</summary>
    public static readonly Refusal VersionStale = new(
        "version.stale", "该事项已被他人更新，请刷新后再办理。您的请求未作任何更改。", "Somebody has acted on this matter since you read it. Read it again. Nothing was changed.", StatusCodes.Status412PreconditionFailed);

    /// <summary>将来的日期: a business date after today in Shanghai.</summary>
    public static readonly Refusal DateInFuture = new(
        "date.in-future", "日期晚于今天。", "The date is after today.", StatusCodes.Status422UnprocessableEntity);

    /// <summary>不得倒填日期: only an authorised importer may give a business date before today.</summary>
    public static readonly Refusal BackDatingForbidden = new(
        "date.back-dating-forbidden", "只有经授权的历史台账补录才可填写过去的日期。", "Only an authorised import may give a date in the past.", StatusCodes.Status403Forbidden);

    /// <summary>日期先后颠倒: an act dated before the one it follows.</summary>
    public static readonly Refusal DateOutOfOrder = new(
        "date.out-of-order", "日期早于该事项的前一步骤。", "The date is before the preceding step of the matter.", StatusCodes.Status422UnprocessableEntity);

    internal static readonly Refusal Unauthenticated = new(
        "access.unauthenticated", "请先登录，或携带有效的访问令牌。", "Sign in first, or send a valid access token.", StatusCodes.Status401Unauthorized);

    internal static readonly Refusal Forbidden = new(
        "access.forbidden", "您的角色或授权范围不允许此操作。", "Your role or scope does not allow this.", StatusCodes.Status403Forbidden);

    internal static readonly Refusal UnknownAgency = new(
        "agency.unknown", "没有此机构代码。", "There is no agency with this code.", StatusCodes.Status400BadRequest);

    internal static readonly Refusal OtherAgency = new(
        "agency.forbidden", "您不能代其他机构办理。", "You may not act for another agency.", StatusCodes.Status403Forbidden);

    internal static readonly Refusal TooManyRequests = new(
        "request.too-many", "提交过于频繁，请稍后再试。", "Too many requests. Try again later.", StatusCodes.Status429TooManyRequests);

    internal static readonly Refusal NoSuchAddress = new(
        "request.no-such-address", "没有这个地址。", "There is nothing at this address.", StatusCodes.Status404NotFound);

    internal static readonly Refusal MethodNotAllowed = new(
        "request.method-not-allowed", "该地址不支持此方法。", "This address does not support this method.", StatusCodes.Status405MethodNotAllowed);

    /// <summary>暂时不可用: storage or broker cannot be reached; nothing was changed that was not acknowledged.</summary>
    public static readonly Refusal Unavailable = new(
        "system.unavailable", "系统暂时不可用，请稍后重试；带同一 Idempotency-Key 重试不会重复登记。", "The system is unavailable for the moment. Try again; with the same Idempotency-Key nothing is registered twice.", StatusCodes.Status503ServiceUnavailable);

    internal static readonly Refusal Fault = new(
        "system.fault", "系统出错，已记录。请凭 traceId 联系管理员。", "The system failed; the fault is recorded. Quote the traceId to the administrator.", StatusCodes.Status500InternalServerError);

    /// <summary>没有此事项: no matter of this agency has the id or number.</summary>
    /// <param name="matter">The matter's name in codes, for example <c>petition</c>.</param>
    /// <param name="chinese">事项名称, for example 信访事项.</param>
    /// <param name="english">The matter's name in English.</param>
    public static Refusal NotFound(string matter, string chinese, string english) =>
        new($"{matter}.not-found", $"没有此{chinese}。", $"There is no such {english}.", StatusCodes.Status404NotFound);

    internal static Refusal RepeatedField(string field) => new(
        "request.duplicate-field", $"{field}：同一字段出现两次。", $"{field}: The same field is given twice.", StatusCodes.Status400BadRequest)
    {
        Errors = [new FieldError(field, "request.duplicate-field", "同一字段出现两次。", "The same field is given twice.")],
    };

    internal static Refusal Invalid(IReadOnlyList<FieldError> errors) => new(
        "request.invalid",
        "填写有误:" + string.Join(";", errors.Select(e => $"{e.Field} {e.Chinese}")),
        "The content is invalid: " + string.Join("; ", errors.Select(e => $"{e.Field}: {e.English}")),
        StatusCodes.Status422UnprocessableEntity)
    { Errors = errors };
}

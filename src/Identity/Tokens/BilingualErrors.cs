using System.Text.Json;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Hrss.Identity.Tokens;

/// <summary>Adds <c>code</c> and <c>messages</c> to the token endpoint's errors: RFC 6749 keeps <c>error_description</c> to ASCII.</summary>
internal sealed class BilingualErrors : IOpenIddictServerHandler<ApplyTokenResponseContext>
{
    /// <summary>After OpenIddict has settled which error of RFC 6749 it is, before it writes the answer.</summary>
    public const int Order = int.MinValue + 200_000;

    private static readonly Dictionary<string, (string Chinese, string English)> Texts = new()
    {
        [OpenIddictConstants.Errors.InvalidClient] = ("客户端标识或密钥不正确。", "The client id or secret is wrong."),
        [OpenIddictConstants.Errors.InvalidGrant] = ("授权码或刷新令牌无效、已用过或已过期，或账号已停用，请重新登录。", "The code or refresh token is invalid, used or out of date, or the account is closed. Sign in again."),
        [OpenIddictConstants.Errors.InvalidScope] = ("所请求的授权范围不存在或未授予该客户端。", "The scope does not exist or was not granted to the client."),
        [OpenIddictConstants.Errors.UnauthorizedClient] = ("该客户端不得使用此授权方式。", "The client may not use this grant type."),
        [OpenIddictConstants.Errors.UnsupportedGrantType] = ("不支持此授权方式。", "This grant type is not supported."),
        [OpenIddictConstants.Errors.InvalidRequest] = ("请求缺少参数或参数有误。", "A parameter of the request is missing or wrong."),
    };

    /// <summary>The texts of an error of RFC 6749 or OpenID Connect.</summary>
    public static (string Chinese, string English) Explain(string error) =>
        Texts.TryGetValue(error, out var texts) ? texts : ("请求未能完成。", "The request could not be completed.");

    /// <inheritdoc/>
    public ValueTask HandleAsync(ApplyTokenResponseContext context)
    {
        if (context.Response.Error is not { } error)
            return ValueTask.CompletedTask;
        // OpenIddict calls a scope that exists but was not granted an invalid request; RFC 6749, 5.2 calls it an invalid scope.
        if (context.Response.ErrorUri?.EndsWith("ID2051", StringComparison.Ordinal) == true)
            context.Response.Error = error = OpenIddictConstants.Errors.InvalidScope;
        var (chinese, english) = Explain(error);
        context.Response.SetParameter("code", $"token.{error.Replace('_', '-')}");
        context.Response.SetParameter("messages", JsonSerializer.SerializeToElement(
            new Dictionary<string, string> { ["zh"] = chinese, ["en"] = english }));
        return ValueTask.CompletedTask;
    }
}

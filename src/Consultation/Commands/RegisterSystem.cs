using FluentValidation;
using Hrss.Consultation.Publishing;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Commands;

/// <summary>接口密钥的处理.</summary>
public enum ApiKeyChange
{
    /// <summary>保持不变; where another client is to speak for the system, the key of the former one ends.</summary>
    Keep,

    /// <summary>发放: a new one takes the place of any before.</summary>
    Issue,

    /// <summary>收回.</summary>
    Withdraw,
}

/// <summary>登记转办系统: who speaks for a system, forwards its items and reads its replies, and where these are sent. Registered again it is changed.</summary>
/// <param name="System">来源系统, as it names itself.</param>
/// <param name="Client">客户端 that the system signs in as.</param>
/// <param name="Address">回推地址: https; null where the system asks for its replies itself.</param>
/// <param name="RenewSecret">是否更换签名密钥.</param>
/// <param name="ApiKey">接口密钥, by which the system may sign in at the Open311 door.</param>
public sealed record RegisterSystem(
    string System, string Client, Uri? Address = null, bool RenewSecret = false, ApiKeyChange ApiKey = ApiKeyChange.Keep)
{
    internal static void Map(RouteGroupBuilder mailbox) => mailbox
        .MapPost("/systems", HandleAsync)
        .RequireAuthorization(Policies.Administer)
        .WithSummary("登记转办系统，密钥只给出一次 / Register a forwarding system; its secrets are given once");

    private static async Task<Results<Ok<RegisteredSystem>, ProblemHttpResult>> HandleAsync(
        Command<RegisterSystem> command, IDocumentSession session, WebhookSecrets secrets, TimeProvider time, CancellationToken cancellation)
    {
        var (asked, agency, now) = (command.Body, command.Caller.Agency, time.GetUtcNow());
        var before = await session.LoadAsync<SourceSystem>(asked.System, cancellation);
        var kept = asked is { Address: not null, RenewSecret: false } ? before?.ProtectedSecret : null;
        var secret = asked.Address is null || kept is not null ? null : WebhookSender.NewSecret();
        var key = asked.ApiKey == ApiKeyChange.Issue ? Open311.ApiKey.New() : null;
        var keyHash = key is not null ? Open311.ApiKey.HashOf(key)
            : asked.ApiKey == ApiKeyChange.Keep && before?.Client == asked.Client ? before.KeyHash
            : null;
        // Whoever has read replies so far is not sent all of them again.
        var since = asked.Address is null ? null : before?.Address is null ? now : before.WebhookSince;
        session.Store(new SourceSystem(
            asked.System, agency, asked.Client, asked.Address, secret is null ? kept : secrets.Protect(agency, asked.System, secret), now, keyHash, since));
        await session.SaveChangesAsync(cancellation);
        return TypedResults.Ok(new RegisteredSystem(asked.System, asked.Client, asked.Address, secret, key));
    }
}

/// <summary>已登记的转办系统.</summary>
/// <param name="System">来源系统.</param>
/// <param name="Client">客户端.</param>
/// <param name="Address">回推地址, or null.</param>
/// <param name="Secret">签名密钥, where it has just been made: it is not given out again.</param>
/// <param name="ApiKey">接口密钥, where it has just been made: it is not given out again.</param>
public sealed record RegisteredSystem(string System, string Client, Uri? Address, string? Secret, string? ApiKey);

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class RegisterSystemRules : AbstractValidator<RegisterSystem>
{
    private const int LongestAddress = 2000;

    public RegisterSystemRules(WebhookSettings settings)
    {
        RuleFor(s => s.System).SystemName();
        RuleFor(s => s.Client).NotEmpty().MaximumLength(100);
        RuleFor(s => s.ApiKey).IsInEnum();
        RuleFor(s => s.Address).Holds(
                address => address is null || (address.OriginalString.Length <= LongestAddress && settings.Allows(address)),
                new FieldLimits { MaxLength = LongestAddress, Patterns = settings.AllowLoopback ? [] : ["^[Hh][Tt][Tt][Pp][Ss]://"] })
            .Explained("mailbox.address-not-allowed", "回推地址须为 https，且不得指向本机。", "The address is https and does not lead to this machine.");
    }
}

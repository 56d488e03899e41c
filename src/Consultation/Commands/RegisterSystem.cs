using FluentValidation;
using Hrss.Consultation.Publishing;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Commands;

/// <summary>登记转办系统: who may read a system's replies, and where they are sent. Registered again it is changed.</summary>
/// <param name="System">来源系统, as it names itself.</param>
/// <param name="Client">客户端 that the system signs in as.</param>
/// <param name="Address">回推地址: https; null where the system asks for its replies itself.</param>
/// <param name="RenewSecret">是否更换签名密钥.</param>
public sealed record RegisterSystem(string System, string Client, Uri? Address = null, bool RenewSecret = false)
{
    internal static void Map(RouteGroupBuilder mailbox) => mailbox
        .MapPost("/systems", HandleAsync)
        .RequireAuthorization(Policies.Administer)
        .WithSummary("登记转办系统，签名密钥只给出一次 / Register a forwarding system; its secret is given once");

    private static async Task<Results<Ok<RegisteredSystem>, ProblemHttpResult>> HandleAsync(
        Command<RegisterSystem> command, IDocumentSession session, TimeProvider time, CancellationToken cancellation)
    {
        var asked = command.Body;
        var before = await session.LoadAsync<SourceSystem>(asked.System, cancellation);
        var secret = asked.Address is null ? null : before?.Secret is { } kept && !asked.RenewSecret ? kept : WebhookSender.NewSecret();
        session.Store(new SourceSystem(asked.System, command.Caller.Agency, asked.Client, asked.Address, secret, time.GetUtcNow()));
        await session.SaveChangesAsync(cancellation);
        return TypedResults.Ok(new RegisteredSystem(asked.System, asked.Client, asked.Address, secret == before?.Secret ? null : secret));
    }
}

/// <summary>已登记的转办系统.</summary>
/// <param name="System">来源系统.</param>
/// <param name="Client">客户端.</param>
/// <param name="Address">回推地址, or null.</param>
/// <param name="Secret">签名密钥, where it has just been made: it is not given out again.</param>
public sealed record RegisteredSystem(string System, string Client, Uri? Address, string? Secret);

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class RegisterSystemRules : AbstractValidator<RegisterSystem>
{
    public RegisterSystemRules(WebhookSettings settings)
    {
        RuleFor(s => s.System).Matches(@"^[\p{L}\p{N}._-]{1,50}\z")
            .Explained("consultation.malformed-source", "来源系统须为 1 至 50 个字母、汉字、数字或 . - _。",
                "The source system is 1 to 50 letters, digits, '.', '-' or '_'.");
        RuleFor(s => s.Client).NotEmpty().MaximumLength(100);
        RuleFor(s => s.Address).Must(address => address is null || (address.OriginalString.Length <= 2000 && settings.Allows(address)))
            .Explained("mailbox.address-not-allowed", "回推地址须为 https，且不得指向本机。", "The address is https and does not lead to this machine.");
    }
}

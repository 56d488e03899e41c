using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;

namespace Hrss.Identity.Tokens;

/// <summary>密钥: one RSA key of the issuer, kept so that restarts and further instances go on with it.</summary>
public sealed class TokenKey
{
    /// <summary>The key's identifier, published as <c>kid</c>.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary><see cref="Signing"/> or <see cref="Encryption"/>.</summary>
    public required string Use { get; init; }

    /// <summary>The private key (PKCS#8), protected by the key ring.</summary>
    public required string ProtectedKey { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Signs access and identity tokens; its public half is in the JWKS document.</summary>
    public const string Signing = "signing";

    /// <summary>Encrypts authorization codes and refresh tokens, which only the issuer reads.</summary>
    public const string Encryption = "encryption";
}

/// <summary>The issuer's keys in memory, read once at start and made on the first run.</summary>
/// <param name="protection">Protects the private keys at rest.</param>
/// <param name="clock">Tells when a key was made.</param>
internal sealed class TokenKeys(IDataProtectionProvider protection, TimeProvider clock) : IConfigureOptions<OpenIddictServerOptions>
{
    private readonly IDataProtector _protector = protection.CreateProtector("hrss.identity.token-keys.v1");
    private List<(string Use, RsaSecurityKey Key)> _keys = [];

    /// <summary>The keys whose signatures are accepted, newest first.</summary>
    public IReadOnlyList<SecurityKey> Signing => Of(TokenKey.Signing);

    private List<RsaSecurityKey> Of(string use) => _keys.Count == 0
        ? throw new InvalidOperationException("The issuer's keys are asked for before they are loaded.")
        : [.. _keys.Where(k => k.Use == use).Select(k => k.Key)];

    /// <summary>Reads the keys; the caller holds the preparation lock, so two instances cannot both make a first key.</summary>
    public async Task LoadAsync(IdentityStorage storage, CancellationToken cancel)
    {
        var stored = await storage.TokenKeys.OrderByDescending(k => k.CreatedAt).ToListAsync(cancel);
        foreach (var use in new[] { TokenKey.Signing, TokenKey.Encryption })
        {
            if (stored.Exists(k => k.Use == use))
                continue;
            stored.Add(Make(use));
            storage.TokenKeys.Add(stored[^1]);
        }
        await storage.SaveChangesAsync(cancel);
        _keys = stored.ConvertAll(k => (k.Use, Open(k)));
    }

    /// <inheritdoc/>
    public void Configure(OpenIddictServerOptions options)
    {
        foreach (var key in Of(TokenKey.Signing))
            options.SigningCredentials.Add(new SigningCredentials(key, SecurityAlgorithms.RsaSha256));
        foreach (var key in Of(TokenKey.Encryption))
        {
            options.EncryptionCredentials.Add(new EncryptingCredentials(
                key, SecurityAlgorithms.RsaOAEP, SecurityAlgorithms.Aes256CbcHmacSha512));
        }
    }

    private TokenKey Make(string use)
    {
        using var rsa = RSA.Create(3072);
        return new TokenKey
        {
            Use = use,
            ProtectedKey = _protector.Protect(Convert.ToBase64String(rsa.ExportPkcs8PrivateKey())),
            CreatedAt = clock.GetUtcNow(),
        };
    }

    private RsaSecurityKey Open(TokenKey key)
    {
        try
        {
            var rsa = RSA.Create();
            rsa.ImportPkcs8PrivateKey(Convert.FromBase64String(_protector.Unprotect(key.ProtectedKey)), out _);
            return new RsaSecurityKey(rsa) { KeyId = key.Id.ToString("N") };
        }
        catch (CryptographicException failure)
        {
            throw new InvalidOperationException(
                $"Token key {key.Id} cannot be opened: the certificate that protects the key ring is missing or another one " +
                "(Identity:KeyCertificate:Path). 无法打开签发密钥：保护密钥环的证书缺失或不符。", failure);
        }
    }
}

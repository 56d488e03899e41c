using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using OpenIddict.Server;

namespace Hrss.Identity.Tokens;

/// <summary>密钥环: ASP.NET Data Protection on the database, so that a cookie or form of one instance is read by the others.</summary>
internal static class KeyRing
{
    /// <summary>
    /// Registers the ring. With <c>Identity:KeyCertificate:Path</c> (PKCS#12, or PEM with its key; <c>:Password</c> if it has one)
    /// the ring is encrypted to that certificate, so that a copy of the database alone opens no key. Without it the
    /// protection at rest is the database's own: its roles, its files' permissions, its disk's encryption.
    /// </summary>
    public static void AddKeyRing(this WebApplicationBuilder builder)
    {
        builder.Services.AddDataProtection()
            .SetApplicationName("hrss.identity")
            .PersistKeysToDbContext<IdentityStorage>()
            .ProtectKeysByCertificate(builder.Configuration.GetSection("Identity:KeyCertificate"));
        builder.Services.AddSingleton<TokenKeys>();
        builder.Services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>>(services => services.GetRequiredService<TokenKeys>());
    }
}

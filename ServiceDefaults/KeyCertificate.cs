using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;

namespace Hrss.ServiceDefaults;

/// <summary>密钥环证书: the certificate to which a process encrypts the keys that it keeps in its database.</summary>
public static class KeyCertificate
{
    /// <summary>
    /// Encrypts the ring to the certificate of a section: <c>Path</c> (PKCS#12, or PEM with its key), and <c>Password</c> if it has one. Where none is
    /// configured the protection at rest is the database's own: its roles, its files' permissions, its disk's encryption.
    /// </summary>
    public static IDataProtectionBuilder ProtectKeysByCertificate(this IDataProtectionBuilder ring, IConfigurationSection certificate) =>
        certificate["Path"] is { Length: > 0 } path ? ring.ProtectKeysWithCertificate(Read(path, certificate["Password"])) : ring;

    private static X509Certificate2 Read(string path, string? password) =>
        X509Certificate2.GetCertContentType(path) == X509ContentType.Pkcs12
            ? X509CertificateLoader.LoadPkcs12FromFile(path, password)
            : X509Certificate2.CreateFromPemFile(path);
}

using Hrss.Consultation.Publishing;
using Hrss.ServiceDefaults;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Npgsql;

namespace Hrss.Consultation;

/// <summary>
/// 签名密钥的保护: encrypts the webhooks' secrets, each for its own system, so that the table of systems tells none. The ring of keys lies in the database;
/// with <c>Webhooks:KeyCertificate:Path</c> (and <c>:Password</c>) it is encrypted to that certificate, so that a copy of the database alone opens nothing.
/// </summary>
internal sealed class WebhookSecrets : IDisposable
{
    private readonly ServiceProvider ring;
    private readonly IDataProtector protector;

    // A ring of its own: that of the sign-in framework is looked for before the database has its tables.
    public WebhookSecrets(NpgsqlDataSource database, IConfiguration configuration, ILoggerFactory logs)
    {
        var services = new ServiceCollection().AddSingleton(logs);
        services.AddDataProtection().SetApplicationName("hrss.consultation").ProtectKeysByCertificate(configuration.GetSection("Webhooks:KeyCertificate"));
        services.Configure<KeyManagementOptions>(o => o.XmlRepository = new KeyRingTable(database));
        ring = services.BuildServiceProvider();
        protector = ring.GetDataProtectionProvider().CreateProtector("hrss.consultation.webhook-secrets.v1");
    }

    /// <summary>Encrypts a secret for the system that has it.</summary>
    public string Protect(string agency, string system, string secret) => For(agency, system).Protect(secret);

    /// <summary>The secret of a system.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The keys are lost, or it is another system's.</exception>
    public string Open(SourceSystem system) => For(system.Agency, system.Id).Unprotect(system.ProtectedSecret!);

    public void Dispose() => ring.Dispose();

    private IDataProtector For(string agency, string system) => protector.CreateProtector(agency, system);
}

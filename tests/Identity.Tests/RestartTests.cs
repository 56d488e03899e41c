using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Hrss.Identity.Tests.Running;
using Hrss.LocalServers;
using Hrss.ServiceDefaults;
using Hrss.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hrss.Identity.Tests;

public sealed class RestartTests(RealServers servers)
{
    [Fact]
    public async Task Tokens_sessions_and_the_changed_password_outlive_a_restart()
    {
        var before = await RunningIssuer.StartAsync(await servers.CreateDatabaseAsync("identity"));
        using var admin = new Staff(before);
        var tokens = await admin.TokensAsync("admin", RunningIssuer.OneTimePassword);
        await before.DisposeAsync();

        await using var after = await RunningIssuer.StartAsync(before.Database, address: before.Address);
        await using var service = await AService.StartAsync(after.Address);
        (await service.BearerAsync(Policies.Administer, tokens.GetProperty("access_token").GetString()!))
            .GetProperty(Claims.Role).GetString().ShouldBe(Roles.Administrator);
        (await admin.Browser.OpenAsync(admin.AuthorizeAddress())).Sent("code").ShouldNotBeNull();

        // The configured one-time password is of the first run only.
        using var again = new Staff(after);
        (await again.SignInAsync("admin", RunningIssuer.OneTimePassword)).Refusal.ShouldBe("account.not-signed-in");
        using var renewed = await new Staff(after).RenewAsync(tokens.GetProperty("refresh_token").GetString()!);
        renewed.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Instances_that_start_at_once_share_keys_administrator_and_sessions()
    {
        var database = await servers.CreateDatabaseAsync("identity");
        var shared = new Uri($"http://127.0.0.1:{LoopbackPort.Pick()}");
        var instances = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => RunningIssuer.StartAsync(database, issuer: shared)));
        try
        {
            var keys = await Task.WhenAll(instances.Select(i => i.Programs.GetStringAsync("/.well-known/jwks", TestContext.Current.CancellationToken)));
            keys.Distinct().ShouldHaveSingleItem();
            using var scope = instances[0].Services.CreateScope();
            var storage = scope.ServiceProvider.GetRequiredService<IdentityStorage>();
            (await storage.Users.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(1);
            (await storage.TokenKeys.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(2);

            // A code of one instance is redeemed at another.
            using var admin = new Staff(instances[0]);
            var code = (await admin.SignInAsync("admin", RunningIssuer.OneTimePassword)).Sent("code")!;
            using var answer = await instances[1].PostAsync("/connect/token", new()
            {
                ["grant_type"] = "authorization_code",
                ["client_id"] = "portal",
                ["redirect_uri"] = RunningIssuer.PortalAddress,
                ["code"] = code,
                ["code_verifier"] = admin.Verifier,
            });
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        finally
        {
            foreach (var instance in instances)
                await instance.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_changed_secret_takes_the_old_ones_place_and_a_client_no_longer_configured_is_refused()
    {
        var before = await RunningIssuer.StartAsync(await servers.CreateDatabaseAsync("identity"));
        await before.TokenAsync("municipal");
        await before.DisposeAsync();

        await using var after = await RunningIssuer.StartAsync(before.Database, new()
        {
            ["Clients:importer:Secret"] = "another secret",
            ["Clients:municipal:Secret"] = null,
        });
        using var old = await after.AskTokenAsync("importer", "importer-secret", "hrss.import");
        (await old.RefusalAsync()).ShouldBe("token.invalid-client");
        using var changed = await after.AskTokenAsync("importer", "another secret", "hrss.import");
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var gone = await after.AskTokenAsync("municipal", "municipal-secret", "hrss.forward");
        (await gone.RefusalAsync()).ShouldBe("token.invalid-client");
        (await after.TokenAsync("reporting")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_portal_may_move_and_is_found_by_service_discovery_where_its_addresses_are_not_configured()
    {
        var before = await RunningIssuer.StartAsync(await servers.CreateDatabaseAsync("identity"));
        await before.DisposeAsync();

        await using var after = await RunningIssuer.StartAsync(before.Database, new()
        {
            ["Portal:RedirectUris:0"] = null,
            ["Portal:PostLogoutRedirectUris:0"] = null,
            ["services:portal:http:0"] = "http://127.0.0.1:10",
        });
        using var staff = new Staff(after);
        (await staff.Browser.OpenAsync(staff.AuthorizeAddress())).Status.ShouldBe(HttpStatusCode.BadRequest);
        var page = await staff.Browser.OpenAsync(staff.AuthorizeAddress(("redirect_uri", "http://127.0.0.1:10/signin-oidc")));
        page.Address.AbsolutePath.ShouldBe("/sign-in");
        page.Headers.ShouldContain("form-action 'self' http://127.0.0.1:10");
    }

    [Fact]
    public async Task With_a_certificate_the_database_alone_opens_no_key()
    {
        var folder = Directory.CreateTempSubdirectory("hrss-identity-certificate-");
        try
        {
            var file = Path.Combine(folder.FullName, "keys.pfx");
            using var rsa = RSA.Create(2048);
            using var certificate = new CertificateRequest("CN=hrss key ring", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
                .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddYears(1));
            await File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pkcs12, "pw"), TestContext.Current.CancellationToken);
            var settings = new Dictionary<string, string?> { ["Identity:KeyCertificate:Path"] = file, ["Identity:KeyCertificate:Password"] = "pw" };

            var database = await servers.CreateDatabaseAsync("identity");
            await using (var first = await RunningIssuer.StartAsync(database, settings))
            {
                using var scope = first.Services.CreateScope();
                var ring = await scope.ServiceProvider.GetRequiredService<IdentityStorage>().DataProtectionKeys.SingleAsync(TestContext.Current.CancellationToken);
                ring.Xml!.ShouldContain("EncryptedData");
            }

            await using (var second = await RunningIssuer.StartAsync(database, settings))
                (await second.TokenAsync("importer")).ShouldNotBeEmpty();
            var refused = await Should.ThrowAsync<InvalidOperationException>(() => RunningIssuer.StartAsync(database));
            refused.Message.ShouldContain("Identity:KeyCertificate:Path");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

using System.Security.Claims;
using System.Text.Json;
using Hrss.Identity.Tokens;
using Hrss.ServiceDefaults.Requests;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;
using Claims = Hrss.ServiceDefaults.Claims;
using Scopes = Hrss.ServiceDefaults.Scopes;

namespace Hrss.Identity.Clients;

/// <summary>机器客户端: the importer, the services and municipal systems, which sign in by a secret. The configuration <c>Clients</c> is their register.</summary>
/// <param name="applications">OpenIddict's register.</param>
/// <param name="configuration"><c>Clients:&lt;id&gt;:Secret</c>, <c>:Agency</c>, <c>:Scopes</c> (with blanks between), <c>:Name</c>.</param>
/// <param name="agencies">Knows the agency of a client that names none.</param>
/// <param name="log">Records what changed.</param>
internal sealed class MachineClients(
    IOpenIddictApplicationManager applications, IConfiguration configuration, IOptions<AgencyRegister> agencies, ILogger<MachineClients> log)
{
    private const string AgencyProperty = "agency";

    // What the clients of every installation need where the configuration gives only their secret; no agency: the default one.
    private static readonly Dictionary<string, (string Scopes, string? Agency, string Name)> Usual = new()
    {
        ["importer"] = (Scopes.Import, Claims.EveryAgency, "历史台账补录"),
        ["reporting"] = (Scopes.Facts, Claims.EveryAgency, "年报服务"),
        ["disclosure"] = (Scopes.TakeOver, Claims.EveryAgency, "信息公开服务"),
        ["petition"] = (Scopes.TakeOver, Claims.EveryAgency, "信访服务"),
        ["consultation"] = (Scopes.TakeOver, Claims.EveryAgency, "咨询服务"),
        ["municipal"] = (Scopes.Forward, null, "市级转办系统"),
    };

    /// <summary>Makes the register equal to the configuration: new clients, changed secrets and scopes, and clients no longer named, which go.</summary>
    public async Task RegisterAsync(CancellationToken cancel)
    {
        var named = new HashSet<string>();
        foreach (var section in configuration.GetSection("Clients").GetChildren())
        {
            if (section["Secret"] is not { Length: > 0 } secret)
                continue;
            named.Add(section.Key);
            await RegisterAsync(section, secret, cancel);
        }

        var gone = new List<object>();
        await foreach (var application in applications.ListAsync(cancellationToken: cancel))
        {
            if (await AgencyAsync(application, cancel) is not null && !named.Contains((await applications.GetClientIdAsync(application, cancel))!))
                gone.Add(application);
        }

        foreach (var application in gone)
        {
            log.LogWarning("Client {Client} is no longer configured and is removed", await applications.GetClientIdAsync(application, cancel));
            await applications.DeleteAsync(application, cancel);
        }
    }

    /// <summary>What the token of the asking client says; a client that asks for no scope gets its own.</summary>
    public async Task<ClaimsPrincipal> BearerAsync(OpenIddictRequest request, CancellationToken cancel)
    {
        var application = await applications.FindByClientIdAsync(request.ClientId!, cancel)
            ?? throw new InvalidOperationException($"Client {request.ClientId} vanished between authentication and issue.");
        var scopes = request.GetScopes();
        if (scopes.IsEmpty)
            scopes = [.. (await applications.GetPermissionsAsync(application, cancel)).Where(IsScope).Select(p => p[Permissions.Prefixes.Scope.Length..])];
        return Bearer.Of(
            request.ClientId!,
            await applications.GetDisplayNameAsync(application, cancel),
            await AgencyAsync(application, cancel) ?? throw new InvalidOperationException($"Client {request.ClientId} has no agency."),
            scopes);
    }

    private static bool IsScope(string permission) => permission.StartsWith(Permissions.Prefixes.Scope, StringComparison.Ordinal);

    private async Task RegisterAsync(IConfigurationSection section, string secret, CancellationToken cancel)
    {
        var usual = Usual.GetValueOrDefault(section.Key);
        var wanted = Describe(
            section.Key, secret, section["Name"] ?? usual.Name ?? section.Key, 
            section["Agency"] ?? usual.Agency ?? agencies.Value.Default, section["Scopes"] ?? usual.Scopes);
        if (await applications.FindByClientIdAsync(section.Key, cancel) is not { } existing)
        {
            await applications.CreateAsync(wanted, cancel);
            log.LogInformation("Client {Client} registered", section.Key);
            return;
        }

        // Every update hashes the secret anew and wins over one of another instance: only where something differs.
        var present = new OpenIddictApplicationDescriptor();
        await applications.PopulateAsync(present, existing, cancel);
        if (await applications.ValidateClientSecretAsync(existing, secret, cancel)
            && present.Permissions.SetEquals(wanted.Permissions)
            && present.DisplayName == wanted.DisplayName
            && await AgencyAsync(existing, cancel) == wanted.Properties[AgencyProperty].GetString())
        {
            return;
        }

        await applications.UpdateAsync(existing, wanted, cancel);
        log.LogInformation("Client {Client} updated from the configuration", section.Key);
    }

    private async Task<string?> AgencyAsync(object application, CancellationToken cancel) =>
        (await applications.GetPropertiesAsync(application, cancel)).TryGetValue(AgencyProperty, out var agency) ? agency.GetString() : null;

    private static OpenIddictApplicationDescriptor Describe(string id, string secret, string name, string? agency, string? scopes)
    {
        var wanted = (scopes ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (id == PortalClient.Id || agency is null || wanted.Length == 0 || wanted.Except(Scopes.All).Any() || wanted.Contains(Scopes.Staff))
        {
            throw new InvalidOperationException(
                $"Clients:{id} is the portal's, or lacks Agency or Scopes, one or several of {string.Join(", ", Scopes.All.Except([Scopes.Staff]))}. " +
                $"客户端 {id} 与门户重名，或配置缺少机构代码（Agency）或授权范围（Scopes）。");
        }

        var application = new OpenIddictApplicationDescriptor
        {
            ClientId = id,
            ClientSecret = secret,
            ClientType = ClientTypes.Confidential,
            DisplayName = name,
            Permissions = { Permissions.Endpoints.Token, Permissions.Endpoints.Revocation, Permissions.GrantTypes.ClientCredentials },
            Properties = { [AgencyProperty] = JsonSerializer.SerializeToElement(agency) },
        };
        application.SetAccessTokenLifetime(Issuer.MachineTokenLifetime);
        application.Permissions.UnionWith(wanted.Select(scope => Permissions.Prefixes.Scope + scope));
        return application;
    }
}

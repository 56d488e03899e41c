using System.Globalization;

namespace Hrss.LocalHost.Running;

/// <summary>服务配置: what a service is told through its environment; the same names that Aspire uses in AppHost.</summary>
internal static class ServiceEnvironment
{
    public static IReadOnlyDictionary<string, string?> Of(HrssSystem system, ServiceInstance instance)
    {
        var name = instance.Definition.Name;
        var variables = ForClients(system);
        variables["ASPNETCORE_URLS"] = instance.Address.GetLeftPart(UriPartial.Authority);
        variables["ASPNETCORE_ENVIRONMENT"] = "Production";
        // Six processes on a small machine: the workstation collector keeps each of them small.
        variables["DOTNET_gcServer"] = "0";
        variables["OTEL_SERVICE_NAME"] = name;
        variables["OTEL_EXPORTER_OTLP_ENDPOINT"] = system.Dashboard?.OtlpEndpoint.GetLeftPart(UriPartial.Authority);
        if (instance.Definition.HasDatabase)
            variables[$"ConnectionStrings__{name}"] = system.Postgres.ConnectionString(name);
        if (instance.Definition.UsesBroker)
            variables["ConnectionStrings__rabbitmq"] = system.RabbitMq.AmqpUri.AbsoluteUri.TrimEnd('/');
        if (instance.Definition.KeepsFiles)
            variables["Files__Path"] = Path.Combine(system.Options.StateFolder, "files", name);
        if (name == "identity")
            AddIdentity(variables, system);
        // The portal asks for its visitors, from this machine.
        if (name == "consultation")
            variables["Proxies__Trusted__0"] = "127.0.0.1";
        if (name == "portal")
            variables["Forms__KeyPath"] = Path.Combine(system.Options.StateFolder, "keys", name);
        if (LocalSecrets.Services.Contains(name))
            AddClient(variables, system, name);
        foreach (var (key, value) in system.Options.ExtraEnvironment.GetValueOrDefault(name) ?? new Dictionary<string, string?>())
            variables[key] = value;
        return variables;
    }

    /// <summary>What a machine client outside the services needs: addresses, the issuer, its own id and secret.</summary>
    public static IReadOnlyDictionary<string, string?> OfClient(HrssSystem system, string client)
    {
        var variables = ForClients(system);
        AddClient(variables, system, client);
        variables["OTEL_EXPORTER_OTLP_ENDPOINT"] = system.Dashboard?.OtlpEndpoint.GetLeftPart(UriPartial.Authority);
        return variables;
    }

    private static Dictionary<string, string?> ForClients(HrssSystem system)
    {
        var variables = new Dictionary<string, string?> { ["Authentication__Audience"] = "hrss" };
        foreach (var name in system.Names)
        {
            for (var number = 1; number <= system.InstancesOf(name); number++)
            {
                var index = (number - 1).ToString(CultureInfo.InvariantCulture);
                variables[$"services__{name}__http__{index}"] = system.Address(name, number).GetLeftPart(UriPartial.Authority);
            }
        }

        if (system.Names.Contains("identity"))
            variables["Authentication__Authority"] = system.Address("identity").GetLeftPart(UriPartial.Authority);
        return variables;
    }

    private static void AddIdentity(Dictionary<string, string?> variables, HrssSystem system)
    {
        variables["Administrator__OneTimePassword"] = system.Secrets.Administrator;
        foreach (var (client, agency) in ((string, string)[])[("importer", "*"), .. LocalSecrets.Services.Select(service => (service, "*")), ("municipal", "430200")])
        {
            variables[$"Clients__{client}__Secret"] = system.Secrets.OfClient(client);
            variables[$"Clients__{client}__Agency"] = agency;
        }

        // Identity sends people back to no other address than these.
        if (system.Names.Contains("portal"))
        {
            variables["Portal__RedirectUris__0"] = new Uri(system.Address("portal"), "/signin-oidc").AbsoluteUri;
            variables["Portal__PostLogoutRedirectUris__0"] = new Uri(system.Address("portal"), "/signout-callback-oidc").AbsoluteUri;
        }
    }

    private static void AddClient(Dictionary<string, string?> variables, HrssSystem system, string client)
    {
        variables["Authentication__ClientId"] = client;
        variables["Authentication__ClientSecret"] = system.Secrets.OfClient(client);
    }
}

namespace Hrss.AppHost;

/// <summary>The lines of the diagram: what each kind of connection between two boxes means in environment variables and in waiting.</summary>
internal static class Wiring
{
    private const string Http = "http";

    /// <summary>A process with an HTTP endpoint named <c>http</c> and a readiness check at <c>/health</c>.</summary>
    public static IResourceBuilder<ProjectResource> AddWebProcess<TProject>(
        this IDistributedApplicationBuilder builder, [ResourceName] string name)
        where TProject : IProjectMetadata, new() =>
        // Without a launch profile: ports and environment are stated here and nowhere else.
        builder.AddProject<TProject>(name, launchProfileName: null)
            .WithHttpEndpoint()
            .WithHttpHealthCheck("/health")
            .WithEnvironment("ASPNETCORE_ENVIRONMENT", builder.Environment.EnvironmentName);

    /// <summary>One service, one database: the connection string has the database's name, so that a service does not know who hosts it.</summary>
    public static IResourceBuilder<ProjectResource> KeepsItsRecordsIn(
        this IResourceBuilder<ProjectResource> service, IResourceBuilder<PostgresDatabaseResource> database) =>
        service.WithReference(database, connectionName: database.Resource.DatabaseName).WaitFor(database);

    /// <summary>Facts leave and arrive through the broker.</summary>
    public static IResourceBuilder<ProjectResource> ExchangesFactsThrough(
        this IResourceBuilder<ProjectResource> service, IResourceBuilder<RabbitMQServerResource> broker) =>
        service.WithReference(broker).WaitFor(broker);

    /// <summary>Files lie in a folder outside the database that all instances of the service share; where it is deployed, a volume is mounted there.</summary>
    public static IResourceBuilder<ProjectResource> KeepsFilesIn(this IResourceBuilder<ProjectResource> service, string folder) =>
        service.WithEnvironment("Files__Path", folder);

    /// <summary>The keys of a process's forms lie in a folder that all its instances share, so that a form filled in at one can be sent to another.</summary>
    public static IResourceBuilder<ProjectResource> KeepsItsFormsKeysIn(this IResourceBuilder<ProjectResource> process, string folder) =>
        process.WithEnvironment("Forms__KeyPath", folder);

    /// <summary>
    /// The service limits submissions per visitor, and believes its neighbours on this machine, or where it is deployed those in the private network, for
    /// which visitor they ask. Nobody else reaches it there: the portal and identity alone are seen from outside.
    /// </summary>
    public static IResourceBuilder<ProjectResource> HearsFromThePortalForWhomItAsks(this IResourceBuilder<ProjectResource> service)
    {
        string[] neighbours = service.ApplicationBuilder.ExecutionContext.IsPublishMode
            ? ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"]
            : ["127.0.0.1", "::1"];
        foreach (var (index, neighbour) in neighbours.Index())
            service.WithEnvironment($"Proxies__Trusted__{index}", neighbour);
        return service;
    }

    /// <summary>
    /// Tokens are accepted when <paramref name="issuer"/> issued them for <c>hrss</c>. The issuer's own name for itself is set the same way:
    /// behind a proxy it cannot know under which address the others see it.
    /// </summary>
    public static IResourceBuilder<ProjectResource> TrustsTokensOf(
        this IResourceBuilder<ProjectResource> process, IResourceBuilder<ProjectResource> issuer) =>
        process
            .WithEnvironment("Authentication__Authority", issuer.GetEndpoint(Http))
            .WithEnvironment("Authentication__Audience", "hrss");

    /// <summary>The process fetches tokens of its own with client credentials.</summary>
    public static IResourceBuilder<ProjectResource> SignsInAs(
        this IResourceBuilder<ProjectResource> process, string client, IResourceBuilder<ParameterResource> secret) =>
        process
            .WithEnvironment("Authentication__ClientId", client)
            .WithEnvironment("Authentication__ClientSecret", secret);

    /// <summary>A machine client that identity knows, with the one agency it may act for, or <see cref="Agencies.All"/>.</summary>
    public static IResourceBuilder<ProjectResource> WithMachineClient(
        this IResourceBuilder<ProjectResource> identity, string client, IResourceBuilder<ParameterResource> secret, string agency) =>
        identity
            .WithEnvironment($"Clients__{client}__Secret", secret)
            .WithEnvironment($"Clients__{client}__Agency", agency);

    /// <summary>Where people go after signing in and out: identity redirects to no other address.</summary>
    public static IResourceBuilder<ProjectResource> SendsPeopleBackTo(
        this IResourceBuilder<ProjectResource> identity, IResourceBuilder<ProjectResource> portal) =>
        identity
            .WithEnvironment("Portal__RedirectUris__0", $"{portal.GetEndpoint(Http)}/signin-oidc")
            .WithEnvironment("Portal__PostLogoutRedirectUris__0", $"{portal.GetEndpoint(Http)}/signout-callback-oidc");

    /// <summary>Shows the reference page of the service's API beside its address in the dashboard.</summary>
    public static IResourceBuilder<ProjectResource> WithApiReference(this IResourceBuilder<ProjectResource> service) =>
        service.WithUrlForEndpoint(Http, _ => new ResourceUrlAnnotation { Url = "/scalar", DisplayText = "接口文档 API reference" });
}

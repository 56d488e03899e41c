namespace Hrss.Identity.Clients;

/// <summary>Everything that identity registers for clients.</summary>
internal static class ClientsRegistration
{
    /// <summary>Registers the machine clients and the portal.</summary>
    public static WebApplicationBuilder AddClients(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<MachineClients>();
        builder.Services.AddScoped<PortalClient>();
        return builder;
    }
}

using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Configuration;
using IPNetwork = System.Net.IPNetwork;

namespace Hrss.ServiceDefaults;

/// <summary>
/// 受信代理: from whom a process hears for which visitor a request is made (<c>X-Forwarded-For</c>): the addresses and networks in <c>Proxies:Trusted</c>,
/// nobody where none is configured. From anybody else the header is worth nothing, so that no visitor passes for another to the limits per address.
/// </summary>
internal static class TrustedProxies
{
    public static void UseTrustedProxies(this WebApplication app)
    {
        var trusted = app.Configuration.GetSection("Proxies:Trusted").Get<string[]>() ?? [];
        // The framework takes an empty list to mean everybody.
        if (trusted.Length == 0)
            return;
        // From the nearest hop outwards, as far as each is trusted: what a visitor wrote into the header himself lies beyond.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in trusted)
            options.KnownIPNetworks.Add(Read(network));
        app.UseForwardedHeaders(options);
    }

    private static IPNetwork Read(string written) =>
        IPAddress.TryParse(written, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(written, out var network) ? network
        : throw new InvalidOperationException(
            $"Proxies:Trusted 须为 IP 地址或者网段（如 10.0.0.0/8），而不是“{written}” / Proxies:Trusted holds addresses and networks such as 10.0.0.0/8, not '{written}'.");
}

using System.Net;
using System.Net.Sockets;

namespace Hrss.Consultation.Publishing;

/// <summary>回推设置: section <c>Webhooks</c>.</summary>
public sealed class WebhookSettings
{
    /// <summary>The section.</summary>
    public const string Section = "Webhooks";

    /// <summary>Whether a receiver may be on this very machine, and then without TLS: for a trial installation.</summary>
    public bool AllowLoopback { get; init; }

    /// <summary>首次重试前的等待; doubled with every attempt.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>重试间隔上限.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long a receiver may take to answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often the leader looks for replies to deliver.</summary>
    public TimeSpan LookEvery { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>After how many attempts a reply that the receiver itself refuses is laid aside.</summary>
    public int RefusalsBeforeDead { get; init; } = 8;

    /// <summary>After how long a reply whose receiver is down is laid aside: longer than any outage that nobody notices.</summary>
    public TimeSpan GiveUpAfter { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Whether an address may be registered: https, or a loopback address where that is allowed.</summary>
    public bool Allows(Uri address) =>
        address.IsAbsoluteUri && address.UserInfo.Length == 0 && address.Fragment.Length == 0
        && (address.IsLoopback ? AllowLoopback && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) : address.Scheme == Uri.UriSchemeHttps);

    /// <summary>
    /// Whether a name may lead to an address: not to this machine, nor to what answers only on the local link (where clouds keep their credentials). A
    /// private network is allowed: municipal systems are on one.
    /// </summary>
    public bool Allows(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (IPAddress.IsLoopback(plain))
            return AllowLoopback;
        var bytes = plain.GetAddressBytes();
        return plain.AddressFamily == AddressFamily.InterNetwork
            ? bytes[0] is > 0 and < 224 && !(bytes[0] == 169 && bytes[1] == 254)
            : !plain.IsIPv6LinkLocal && !plain.IsIPv6Multicast && !plain.Equals(IPAddress.IPv6Any);
    }

    /// <summary>The pause after so many attempts.</summary>
    public TimeSpan PauseAfter(int attempts) =>
        TimeSpan.FromTicks((long)Math.Min(LongestPause.Ticks, FirstPause.Ticks * Math.Pow(2, Math.Min(attempts - 1, 30))));
}

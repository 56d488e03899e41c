using System.Net;
using System.Net.Sockets;

namespace Hrss.LocalServers;

/// <summary>端口: finds TCP ports on 127.0.0.1.</summary>
public static class LoopbackPort
{
    // Below the range from which the kernel takes ports for outgoing connections (32768 and up):
    // a server that was killed finds its own port free when it comes back.
    private const int Lowest = 20000;
    private const int Highest = 32767;

    /// <summary>The preferred port if it is free, otherwise any free one that is not already spoken for.</summary>
    public static int Pick(int? preferred = null, IReadOnlySet<int>? taken = null)
    {
        if (preferred is { } wanted && taken?.Contains(wanted) != true && IsFree(wanted))
            return wanted;
        while (true)
        {
            var port = Random.Shared.Next(Lowest, Highest + 1);
            if (taken?.Contains(port) != true && IsFree(port))
                return port;
        }
    }

    /// <summary>Whether nobody listens there, on this address or on all.</summary>
    public static bool IsFree(int port)
    {
        // .NET sets SO_REUSEADDR on Linux, as servers do: a port in TIME_WAIT counts as free, one with a listener does not.
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}

using System.Net;
using System.Net.Sockets;

namespace Hrss.LocalServers;

/// <summary>端口: finds TCP ports on 127.0.0.1.</summary>
public static class LoopbackPort
{
    /// <summary>The preferred port if it is free, otherwise any free one.</summary>
    public static int Pick(int? preferred = null)
    {
        if (preferred is { } wanted && IsFree(wanted))
            return wanted;
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
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

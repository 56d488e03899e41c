using System.Net;
using System.Net.Sockets;
using Hrss.LocalServers;

namespace Hrss.LocalHost.Tests;

public sealed class PortTests
{
    [Fact]
    public void The_usual_port_is_taken_when_it_is_free_and_another_when_it_is_not()
    {
        var usual = LoopbackPort.Pick();
        LoopbackPort.Pick(usual).ShouldBe(usual);

        using var somebody = new TcpListener(IPAddress.Loopback, usual);
        somebody.Start();

        LoopbackPort.IsFree(usual).ShouldBeFalse();
        LoopbackPort.Pick(usual).ShouldNotBe(usual);
    }

    [Fact]
    public void A_listener_on_all_addresses_occupies_the_port_too()
    {
        using var somebody = new TcpListener(IPAddress.Any, 0);
        somebody.Start();
        LoopbackPort.IsFree(((IPEndPoint)somebody.LocalEndpoint).Port).ShouldBeFalse();
    }

    [Fact]
    public void No_port_is_given_twice()
    {
        HashSet<int> ports = [];
        for (var i = 0; i < 200; i++)
            ports.Add(LoopbackPort.Pick(LoopbackPort.Pick(), ports)).ShouldBeTrue();
        LoopbackPort.Pick(ports.First(), ports).ShouldNotBe(ports.First());
        // Outside the kernel's own range a killed server's port is not lent to somebody's outgoing connection.
        ports.ShouldAllBe(port => port < 32768);
    }
}

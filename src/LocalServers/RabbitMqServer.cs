using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Hrss.LocalServers;

/// <summary>
/// 本机 RabbitMQ: a private broker on 127.0.0.1, from Debian's packages, with its own queues, password and port mapper (epmd).
/// It can be stopped or killed and started again on the same port and data.
/// </summary>
public sealed class RabbitMqServer : IAsyncDisposable
{
    private readonly RabbitMqOptions options;
    private readonly InstalledPackages packages;
    private readonly RabbitMqNode node;
    private ChildProcess? epmd;
    private ChildProcess? broker;
    private bool wanted;

    private RabbitMqServer(RabbitMqOptions options, InstalledPackages packages)
    {
        this.options = options;
        this.packages = packages;
        node = new RabbitMqNode(options);
    }

    /// <summary>The AMQP port on 127.0.0.1.</summary>
    public int Port { get; private set; }

    /// <summary>How clients connect, user and password included.</summary>
    public Uri AmqpUri => new($"amqp://{RabbitMqNode.User}:{node.Password}@127.0.0.1:{Port.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The broker; null while stopped.</summary>
    public ProcessIdentity? Process => broker is { HasEnded: false } ? broker.Identity : null;

    /// <summary>The broker's port mapper; null while stopped.</summary>
    public ProcessIdentity? PortMapper => epmd is { HasEnded: false } ? epmd.Identity : null;

    /// <summary>The broker's id; 0 while stopped.</summary>
    public int ProcessId => Process?.Id ?? 0;

    /// <summary>Whether it ended without having been told to.</summary>
    public bool HasFailed => wanted && broker is { HasEnded: true };

    /// <summary>The broker's log.</summary>
    public string LogFile => node.LogFile;

    /// <summary>Starts a broker and waits until it speaks AMQP.</summary>
    /// <exception cref="PackagesMissingException">RabbitMQ is not installed.</exception>
    /// <exception cref="ServerFailedException">It did not come up; the message holds the end of its log.</exception>
    public static async Task<RabbitMqServer> StartAsync(RabbitMqOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var packages = InstalledPackages.Find();
        if (packages.RabbitMqServer is null || packages.Epmd is null)
            throw new PackagesMissingException(["rabbitmq-server"]);
        var server = new RabbitMqServer(options with { Folder = Path.GetFullPath(options.Folder) }, packages) { Port = LoopbackPort.Pick(options.PreferredPort) };
        await server.StartAsync(cancellationToken);
        return server;
    }

    /// <summary>Starts it again after a stop or a kill, on the same port if it is still free, and on the same queues.</summary>
    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        if (Process is not null)
            return;
        // After a crash of the broker alone its port mapper is still there.
        await KillAsync();
        wanted = true;
        for (var attempt = 1; ; attempt++)
        {
            var epmdPort = LoopbackPort.Pick();
            var distributionPort = LoopbackPort.Pick();
            var variables = node.Prepare(Port, distributionPort, epmdPort);
            try
            {
                // Our own port mapper in our hands: the broker would start a shared one and leave it behind.
                epmd = Start([packages.Epmd!, "-address", "127.0.0.1", "-port", epmdPort.ToString(CultureInfo.InvariantCulture)], variables, "epmd.log");
                await Readiness.WaitAsync(epmd, options.StartLimit, "epmd", stop => ListensAsync(epmdPort, stop), cancellationToken);
                broker = Start([packages.RabbitMqServer!], variables, Path.GetFileName(LogFile));
                await Readiness.WaitAsync(broker, options.StartLimit, "RabbitMQ", SpeaksAmqpAsync, cancellationToken);
                return;
            }
            catch (Exception e)
            {
                await KillAsync();
                wanted = true;
                // Another try only if somebody took one of the three ports between our look and the server's.
                var free = new[] { Port, distributionPort, epmdPort }.All(LoopbackPort.IsFree);
                if (e is not ServerFailedException || attempt == 3 || free)
                    throw;
                Port = LoopbackPort.Pick(Port);
            }
        }
    }

    /// <summary>Ends broker and port mapper in order; queues and durable messages stay.</summary>
    public async Task StopAsync()
    {
        wanted = false;
        if (broker is not null)
            await broker.StopAsync(Signal.Terminate, TimeSpan.FromSeconds(30));
        if (epmd is not null)
            await epmd.StopAsync(Signal.Terminate, TimeSpan.FromSeconds(10));
    }

    /// <summary>SIGKILL to broker and port mapper, as a crash would.</summary>
    public async Task KillAsync()
    {
        wanted = false;
        if (broker is { HasEnded: false })
            await broker.KillAsync();
        if (epmd is { HasEnded: false })
            await epmd.KillAsync();
    }

    /// <summary>Stops it; the queues stay.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (broker is not null)
            await broker.DisposeAsync();
        if (epmd is not null)
            await epmd.DisposeAsync();
    }

    private ChildProcess Start(string[] command, Dictionary<string, string?> variables, string log) =>
        ChildProcess.Start(new ChildProcessOptions(command, Path.Combine(options.Folder, log))
        {
            Environment = variables,
            WithoutPrefixes = ["RABBITMQ_", "ERL_", "NOTIFY_SOCKET"],
            WorkingDirectory = options.Folder,
        });

    private static async Task<bool> ListensAsync(int port, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>Greets as AMQP 0-9-1 and expects a method frame (Connection.Start): a listener alone may be the kernel's, or another server's.</summary>
    private async Task<bool> SpeaksAmqpAsync(CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(5));
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, Port, patience.Token);
            await client.GetStream().WriteAsync("AMQP\0\0\t\u0001"u8.ToArray(), patience.Token);
            var first = new byte[1];
            return await client.GetStream().ReadAsync(first, patience.Token) == 1 && first[0] == 1;
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}

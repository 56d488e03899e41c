using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using RabbitMQ.Client;

namespace Hrss.LocalServers.Tests;

public sealed class RabbitMqServerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private RabbitMqOptions Options => new(folder.In("rabbitmq"));

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("classic")]
    [InlineData("quorum")]
    public async Task A_persistent_message_in_a_durable_queue_outlives_a_kill_and_a_restart(string kind)
    {
        await using var server = await RabbitMqServer.StartAsync(Options, Stop);
        var (uri, port) = (server.AmqpUri, server.Port);
        await SendAsync(uri, kind, "群众来访");
        if (kind == "quorum")
            await UntilRegisteredAsync(kind);

        await server.KillAsync();
        await server.StartAsync(Stop);

        server.Port.ShouldBe(port);
        server.AmqpUri.ShouldBe(uri);
        (await ReceiveAsync(server.AmqpUri, kind)).ShouldBe("群众来访");
    }

    [Fact]
    public async Task A_second_start_on_the_same_folder_finds_the_messages_of_the_first()
    {
        await using (var first = await RabbitMqServer.StartAsync(Options, Stop))
            await SendAsync(first.AmqpUri, "classic", "市长热线");

        await using var second = await RabbitMqServer.StartAsync(Options, Stop);

        (await ReceiveAsync(second.AmqpUri, "classic")).ShouldBe("市长热线");
    }

    [Fact]
    public async Task After_a_stop_neither_broker_nor_port_mapper_is_left()
    {
        await using var server = await RabbitMqServer.StartAsync(Options, Stop);
        ProcessIdentity[] family = [.. server.Process!.WithDescendants(), .. server.PortMapper!.WithDescendants()];

        await server.StopAsync();

        foreach (var member in family)
            (await member.WaitForEndAsync(TimeSpan.FromSeconds(10), Stop)).ShouldBeTrue();
        server.ProcessId.ShouldBe(0);
    }

    [Fact]
    public async Task Two_brokers_run_side_by_side_when_they_want_the_same_port()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;

        await using var one = await RabbitMqServer.StartAsync(Options with { PreferredPort = taken }, Stop);
        await using var two = await RabbitMqServer.StartAsync(new RabbitMqOptions(folder.In("second")) { PreferredPort = one.Port }, Stop);

        one.Port.ShouldNotBe(taken);
        two.Port.ShouldNotBe(one.Port);
        await SendAsync(one.AmqpUri, "classic", "一");
        await SendAsync(two.AmqpUri, "classic", "二");
        (await ReceiveAsync(one.AmqpUri, "classic")).ShouldBe("一");
        (await ReceiveAsync(two.AmqpUri, "classic")).ShouldBe("二");
    }

    /// <summary>
    /// RabbitMQ confirms a message before it has written down that its quorum queue exists: a queue killed within half a second
    /// of its birth is lost. That is the broker's own gap, not what is tested here.
    /// </summary>
    private async Task UntilRegisteredAsync(string queue)
    {
        var watch = Stopwatch.StartNew();
        var file = Directory.EnumerateFiles(folder.In("rabbitmq", "mnesia"), "names.dets", SearchOption.AllDirectories).Single(path => path.Contains("quorum", StringComparison.Ordinal));
        while (!Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, Stop)).Contains($"%2F_{queue}", StringComparison.Ordinal))
        {
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
            await Task.Delay(50, Stop);
        }
    }

    private static async Task SendAsync(Uri uri, string kind, string text)
    {
        await using var connection = await new ConnectionFactory { Uri = uri }.CreateConnectionAsync(Stop);
        await using var channel = await connection.CreateChannelAsync(new CreateChannelOptions(true, true), Stop);
        await DeclareAsync(channel, kind);
        await channel.BasicPublishAsync("", kind, true, new BasicProperties { Persistent = true }, Encoding.UTF8.GetBytes(text), Stop);
    }

    private static async Task<string?> ReceiveAsync(Uri uri, string kind)
    {
        await using var connection = await new ConnectionFactory { Uri = uri }.CreateConnectionAsync(Stop);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: Stop);
        await DeclareAsync(channel, kind);
        var message = await channel.BasicGetAsync(kind, autoAck: true, Stop);
        return message is null ? null : Encoding.UTF8.GetString(message.Body.Span);
    }

    private static Task<QueueDeclareOk> DeclareAsync(IChannel channel, string kind) => channel.QueueDeclareAsync(
        kind, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?> { ["x-queue-type"] = kind }, cancellationToken: Stop);
}

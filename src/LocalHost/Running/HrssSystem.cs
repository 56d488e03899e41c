using Hrss.LocalServers;

namespace Hrss.LocalHost.Running;

/// <summary>How much memory a process and everything it started use.</summary>
/// <param name="Name">The process's name.</param>
/// <param name="ProcessId">Its id.</param>
/// <param name="Bytes">Proportional set size.</param>
public sealed record MemoryUse(string Name, int ProcessId, long Bytes);

/// <summary>
/// 整套系统: PostgreSQL, RabbitMQ and the six web processes on one machine, on loopback, with their state in one folder. The
/// launcher runs it for people; end-to-end tests and drills run it to stop, kill and start its parts.
/// </summary>
public sealed partial class HrssSystem : IAsyncDisposable
{
    private readonly List<ServiceInstance> instances = [];
    private readonly HashSet<int> ports = [];
    private readonly HttpClient http = new();
    private readonly Lock recording = new();
    private readonly DateTimeOffset started = DateTimeOffset.UtcNow;
    private Guard? guard;
    private PostgresServer? postgres;
    private RabbitMqServer? rabbitMq;

    private HrssSystem(HrssSystemOptions options)
    {
        Options = options with { StateFolder = Path.GetFullPath(options.StateFolder) };
        Definitions = options.Services ?? ServiceDefinition.All(options.Root, options.Configuration);
        Secrets = LocalSecrets.In(Options.StateFolder);
    }

    /// <summary>How it was started.</summary>
    public HrssSystemOptions Options { get; }

    /// <summary>The services, in the order of their start.</summary>
    public IEnumerable<string> Names => Definitions.Select(definition => definition.Name);

    /// <summary>The database server; it can be stopped, killed and started again.</summary>
    public PostgresServer Postgres => postgres ?? throw new InvalidOperationException("PostgreSQL has not been started yet.");

    /// <summary>The broker; it can be stopped, killed and started again.</summary>
    public RabbitMqServer RabbitMq => rabbitMq ?? throw new InvalidOperationException("RabbitMQ has not been started yet.");

    /// <summary>The generated secrets.</summary>
    public LocalSecrets Secrets { get; }

    /// <summary>The Aspire dashboard; null when it was not wanted or cannot run here.</summary>
    public AspireDashboard? Dashboard { get; private set; }

    private IReadOnlyList<ServiceDefinition> Definitions { get; }

    /// <summary>Starts everything and returns when every process is healthy. The services must have been built.</summary>
    /// <exception cref="PackagesMissingException">A server is not installed.</exception>
    /// <exception cref="ServerFailedException">A process did not come up; the message holds the end of its log. Nothing is left running.</exception>
    public static async Task<HrssSystem> StartAsync(HrssSystemOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var system = new HrssSystem(options);
        system.RequireBuilt();
        system.Record();
        system.guard = Guard.Start(system.Options.StateFolder);
        try
        {
            await system.StartServersAsync(cancellationToken);
            await system.StartServicesAsync(cancellationToken);
            return system;
        }
        catch
        {
            await system.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops everything, last started first, and forgets the run.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var instance in instances.AsEnumerable().Reverse())
        {
            await instance.DisposeAsync();
            Record();
        }

        if (rabbitMq is not null)
            await rabbitMq.DisposeAsync();
        if (postgres is not null)
            await postgres.DisposeAsync();
        if (Dashboard is not null)
            await Dashboard.DisposeAsync();
        http.Dispose();
        RunFile.DeleteIn(Options.StateFolder);
        if (guard is not null)
            await guard.DisposeAsync();
    }

    /// <summary>A missing build is named here; the runtime would only say that it cannot execute a file.</summary>
    private void RequireBuilt()
    {
        foreach (var definition in Definitions)
        {
            if (definition.Command is ["dotnet", var program, ..] && !File.Exists(program))
            {
                throw new ServerFailedException(Bilingual.Text(
                    $"{definition.Name} 尚未构建，缺少 {program}。请运行 dotnet build HRSS.Aspire.sln -c {Options.Configuration} 后重试。",
                    $"{definition.Name} is not built: there is no {program}. Run dotnet build HRSS.Aspire.sln -c {Options.Configuration}, then try again."));
            }
        }
    }

    private async Task StartServersAsync(CancellationToken cancellationToken)
    {
        // The dashboard and the two servers know nothing of each other; together they take as long as the slowest.
        var startingPostgres = PostgresServer.StartAsync(
            new PostgresOptions(In("postgres")) { PreferredPort = Port(15432), Password = Secrets.Postgres, Durability = Options.Durability }, cancellationToken);
        var startingRabbitMq = RabbitMqServer.StartAsync(
            new RabbitMqOptions(In("rabbitmq")) { PreferredPort = Port(15671), Password = Secrets.RabbitMq }, cancellationToken);
        var startingDashboard = Options.Dashboard
            ? AspireDashboard.StartAsync(Options, Port(18888), Port(4317), cancellationToken)
            : Task.FromResult<AspireDashboard?>(null);
        try
        {
            await Task.WhenAll(startingPostgres, startingRabbitMq, startingDashboard);
        }
        finally
        {
            // Kept even when another failed, so that disposing stops it.
            postgres = startingPostgres.IsCompletedSuccessfully ? await startingPostgres : null;
            rabbitMq = startingRabbitMq.IsCompletedSuccessfully ? await startingRabbitMq : null;
            Dashboard = startingDashboard.IsCompletedSuccessfully ? await startingDashboard : null;
            Record();
        }

        Options.Say?.Invoke($"PostgreSQL 已就绪：127.0.0.1:{Postgres.Port}", $"PostgreSQL is ready: 127.0.0.1:{Postgres.Port}");
        Options.Say?.Invoke($"RabbitMQ 已就绪：127.0.0.1:{RabbitMq.Port}", $"RabbitMQ is ready: 127.0.0.1:{RabbitMq.Port}");
        foreach (var definition in Definitions.Where(definition => definition.HasDatabase))
            await Postgres.CreateDatabaseAsync(definition.Name, cancellationToken);
    }

    private async Task StartServicesAsync(CancellationToken cancellationToken)
    {
        // Every address is known before the first service starts, because each is told all of them.
        foreach (var definition in Definitions)
        {
            for (var number = 1; number <= Options.Instances.GetValueOrDefault(definition.Name, 1); number++)
                instances.Add(NewInstance(definition, number));
        }

        foreach (var instance in instances)
            instance.Start();
        Record();
        foreach (var instance in instances)
        {
            await instance.WaitUntilHealthyAsync(http, Options.StartLimit, cancellationToken);
            Options.Say?.Invoke($"{instance.Name} 已就绪：{instance.Address}", $"{instance.Name} is ready: {instance.Address}");
        }
    }

    private ServiceInstance NewInstance(ServiceDefinition definition, int number) => new(
        definition, number, new Uri($"http://127.0.0.1:{Port(number == 1 ? definition.PreferredPort : null)}"), In("logs"),
        instance => ServiceEnvironment.Of(this, instance));

    private int Port(int? preferred)
    {
        var port = LoopbackPort.Pick(Options.UsualPorts ? preferred : null, ports);
        ports.Add(port);
        return port;
    }

    private string In(string name) => Path.Combine(Options.StateFolder, name);
}

using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Hrss.LocalServers;

namespace Hrss.LocalHost.Running;

/// <content>The parts of a running system: where they are, and how to stop, kill and start each.</content>
public sealed partial class HrssSystem
{
    /// <summary>Where an instance listens, whether it runs or not: it keeps its address over stops and kills.</summary>
    public Uri Address(string name, int instance = 1) => Instance(name, instance).Address;

    /// <summary>The process of an instance; null while it is stopped.</summary>
    public ProcessIdentity? Process(string name, int instance = 1) => Instance(name, instance).Identity;

    /// <summary>What an instance writes to standard output and error.</summary>
    public string LogFile(string name, int instance = 1) => Instance(name, instance).LogFile;

    /// <summary>How many instances of a service there are, running or not.</summary>
    public int InstancesOf(string name) => instances.Count(one => one.Definition.Name == name);

    /// <summary>SIGKILL: the instance ends at once, in the middle of whatever it does.</summary>
    public async Task KillAsync(string name, int instance = 1)
    {
        await Instance(name, instance).KillAsync();
        Record();
    }

    /// <summary>Asks the instance to end in good order and waits for it.</summary>
    public async Task StopAsync(string name, int instance = 1)
    {
        await Instance(name, instance).StopAsync();
        Record();
    }

    /// <summary>Starts a stopped or killed instance again at its address and waits until it is healthy.</summary>
    public async Task StartAsync(string name, int instance = 1, CancellationToken cancellationToken = default)
    {
        var one = Instance(name, instance);
        one.Start();
        Record();
        await one.WaitUntilHealthyAsync(http, Options.StartLimit, cancellationToken);
    }

    /// <summary>Starts one more instance on the same database and broker; the others are not told its address. Returns its number (2, 3, …).</summary>
    public async Task<int> StartSecondInstanceAsync(string name, CancellationToken cancellationToken = default)
    {
        var one = NewInstance(Instance(name, 1).Definition, InstancesOf(name) + 1);
        instances.Add(one);
        one.Start();
        Record();
        await one.WaitUntilHealthyAsync(http, Options.StartLimit, cancellationToken);
        return one.Number;
    }

    /// <summary>Whether an instance says that it is ready.</summary>
    public Task<bool> IsHealthyAsync(string name, int instance = 1, CancellationToken cancellationToken = default) =>
        Instance(name, instance).IsHealthyAsync(http, cancellationToken);

    /// <summary>Starts again whatever ended without being told to; returns the names.</summary>
    public async Task<IReadOnlyList<string>> RestartFailedAsync(CancellationToken cancellationToken = default)
    {
        List<string> failed = [];
        if (Postgres.HasFailed)
        {
            failed.Add("postgres");
            await Postgres.StartAsync(cancellationToken);
        }

        if (RabbitMq.HasFailed)
        {
            failed.Add("rabbitmq");
            await RabbitMq.StartAsync(cancellationToken);
        }

        foreach (var instance in instances.Where(instance => instance.HasFailed).ToList())
        {
            failed.Add(instance.Name);
            instance.Start();
        }

        if (failed.Count > 0)
            Record();
        return failed;
    }

    /// <summary>内存: what each part uses now, with everything it started.</summary>
    public IReadOnlyList<MemoryUse> Memory() =>
        [.. Running().Select(process => new MemoryUse(process.Name, process.Identity.Id, process.Identity.WithDescendants().Sum(member => member.MemoryBytes())))];

    /// <summary>A client for an instance; dispose it after use.</summary>
    public HttpClient CreateClient(string name, int instance = 1) => new() { BaseAddress = Address(name, instance) };

    /// <summary>An access token for a machine client: importer, reporting or municipal.</summary>
    public async Task<string> TokenAsync(string client, CancellationToken cancellationToken = default)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = client,
            ["client_secret"] = Secrets.OfClient(client),
        });
        using var answer = await http.PostAsync(new Uri(Address("identity"), "/connect/token"), form, cancellationToken);
        var json = await answer.Content.ReadFromJsonAsync<JsonObject>(cancellationToken);
        return json?["access_token"]?.GetValue<string>() ?? throw new ServerFailedException(Bilingual.Text(
            $"身份服务没有为 {client} 签发令牌：{json}。请查看 {LogFile("identity")}，排除原因后重试。",
            $"Identity issued no token for {client}: {json}. See {LogFile("identity")}, mend the cause and try again."));
    }

    /// <summary>The environment of a program that works with the system as a machine client.</summary>
    public IReadOnlyDictionary<string, string?> ClientEnvironment(string client) => ServiceEnvironment.OfClient(this, client);

    private ServiceInstance Instance(string name, int number) =>
        instances.FirstOrDefault(one => one.Definition.Name == name && one.Number == number)
        ?? throw new ArgumentException($"There is no instance {number} of {name}.", nameof(name));

    private IEnumerable<RunningProcess> Running()
    {
        if (Dashboard is { Identity: { } dashboard })
            yield return new("dashboard", dashboard, Dashboard.Address, Signal.Terminate);
        if (postgres?.Process is { } database)
            yield return new("postgres", database, null, Signal.Interrupt);
        if (rabbitMq?.PortMapper is { } portMapper)
            yield return new("epmd", portMapper, null, Signal.Terminate);
        if (rabbitMq?.Process is { } broker)
            yield return new("rabbitmq", broker, null, Signal.Terminate);
        foreach (var instance in instances)
        {
            if (instance.Identity is { } identity)
                yield return new(instance.Name, identity, instance.Address, Signal.Terminate);
        }
    }

    private void Record()
    {
        lock (recording)
            new RunFile(ProcessIdentity.Of(Environment.ProcessId)!, started, [.. Running()]).SaveIn(Options.StateFolder);
    }
}

using System.Net.Http.Json;
using Hrss.LocalHost.Running;
using Hrss.LocalServers;
using Npgsql;

namespace Hrss.LocalHost.Tests;

public sealed class HrssSystemTests : IDisposable
{
    private static readonly string[] Names = ["identity", "petition", "reporting"];

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private HrssSystemOptions Options => new(folder.Path)
    {
        Durability = Durability.Relaxed,
        Services = [Sample("identity") with { UsesBroker = false }, Sample("petition"), Sample("reporting")],
        ExtraEnvironment = Names.ToDictionary(
            name => name, _ => (IReadOnlyDictionary<string, string?>)new Dictionary<string, string?> { ["SAMPLE_DIARY"] = folder.In("diary") }),
    };

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_service_is_told_its_own_database_the_broker_the_issuer_and_every_address()
    {
        await using var system = await HrssSystem.StartAsync(Options, Stop);

        var identity = await EnvironmentAsync(system, "identity");
        var petition = await EnvironmentAsync(system, "petition");
        var reporting = await EnvironmentAsync(system, "reporting");

        petition["ConnectionStrings__rabbitmq"].ShouldBe(system.RabbitMq.AmqpUri.AbsoluteUri.TrimEnd('/'));
        petition["services__reporting__http__0"].ShouldBe(Text(system.Address("reporting")));
        petition["Authentication__Authority"].ShouldBe(Text(system.Address("identity")));
        petition.ShouldNotContainKey("ConnectionStrings__reporting");
        petition.Keys.ShouldNotContain(key => key.StartsWith("Clients__", StringComparison.Ordinal));
        reporting["Authentication__ClientId"].ShouldBe("reporting");
        reporting["Authentication__ClientSecret"].ShouldBe(identity["Clients__reporting__Secret"]);
        identity["Clients__municipal__Agency"].ShouldBe("430200");
        identity["Administrator__OneTimePassword"].ShouldBe(system.Secrets.Administrator);
        identity.ShouldNotContainKey("ConnectionStrings__rabbitmq");
        await using var database = new NpgsqlConnection(petition["ConnectionStrings__petition"]);
        await database.OpenAsync(Stop);
        database.Database.ShouldBe("petition");
    }

    [Fact]
    public async Task A_service_killed_stopped_and_started_again_keeps_its_address_and_a_second_instance_gets_its_own()
    {
        await using var system = await HrssSystem.StartAsync(Options, Stop);
        var address = system.Address("petition");
        var first = system.Process("petition")!;

        await system.KillAsync("petition");
        first.IsRunning.ShouldBeFalse();
        (await system.IsHealthyAsync("petition", cancellationToken: Stop)).ShouldBeFalse();
        (await system.RestartFailedAsync(Stop)).ShouldBeEmpty("what was killed on purpose stays down");

        await system.StartAsync("petition", cancellationToken: Stop);
        await system.StopAsync("petition");
        await system.StartAsync("petition", cancellationToken: Stop);
        system.Address("petition").ShouldBe(address);

        var second = await system.StartSecondInstanceAsync("petition", Stop);
        system.Address("petition", second).ShouldNotBe(address);
        (await EnvironmentAsync(system, "petition", second))["ConnectionStrings__petition"].ShouldBe(system.Postgres.ConnectionString("petition"));
        RunFile.In(folder.Path)!.Processes.Select(process => process.Name)
            .ShouldBe(["postgres", "epmd", "rabbitmq", "identity", "petition", "reporting", "petition-2"]);
        system.Memory().ShouldAllBe(use => use.Bytes > 1_000_000 || use.Name == "epmd");
    }

    [Fact]
    public async Task What_ends_by_itself_is_started_again()
    {
        await using var system = await HrssSystem.StartAsync(Options, Stop);
        using (var client = system.CreateClient("reporting"))
            await Should.ThrowAsync<HttpRequestException>(() => client.GetAsync(new Uri("/crash", UriKind.Relative), Stop));
        await system.RabbitMq.Process!.KillAndWaitAsync(Stop);
        await Until.TrueAsync(() => system.Process("reporting") is null && system.RabbitMq.Process is null, Stop);

        (await system.RestartFailedAsync(Stop)).ShouldBe(["rabbitmq", "reporting"]);

        await Until.TrueAsync(() => system.IsHealthyAsync("reporting", cancellationToken: Stop), Stop);
        system.RabbitMq.Process.ShouldNotBeNull();
    }

    [Fact]
    public async Task Disposing_stops_in_reverse_order_and_leaves_nothing()
    {
        var system = await HrssSystem.StartAsync(Options, Stop);
        var everything = RunFile.In(folder.Path)!.Processes.SelectMany(process => process.Identity.WithDescendants()).ToList();
        everything.Count.ShouldBeGreaterThan(6);
        File.Delete(folder.In("diary"));

        await system.DisposeAsync();

        File.ReadAllLines(folder.In("diary")).ShouldBe(["reporting stopped", "petition stopped", "identity stopped"]);
        everything.ShouldAllBe(process => !process.IsRunning);
        RunFile.In(folder.Path).ShouldBeNull();
    }

    [Fact]
    public async Task A_service_that_does_not_start_is_named_with_its_log_and_nothing_is_left_running()
    {
        var options = Options with
        {
            Services = [Sample("identity"), Sample("petition")],
            ExtraEnvironment = new Dictionary<string, IReadOnlyDictionary<string, string?>> { ["petition"] = new Dictionary<string, string?> { ["SAMPLE_FAILS"] = "缺少配置" } },
        };
        List<int> seen = [];
        options = options with { Say = (_, _) => seen.AddRange(RunFile.In(folder.Path)?.Processes.Select(process => process.Identity.Id) ?? []) };

        var failure = await Should.ThrowAsync<ServerFailedException>(() => HrssSystem.StartAsync(options, Stop));

        failure.Message.ShouldContain("petition 启动后随即退出");
        failure.Message.ShouldContain("缺少配置");
        seen.ShouldNotBeEmpty();
        seen.ShouldAllBe(id => ProcessIdentity.Of(id) == null);
    }

    [Fact]
    public async Task A_service_that_is_not_built_is_named_with_the_command_that_builds_it_before_anything_starts()
    {
        var options = Options with { Services = [Sample("identity") with { Command = ["dotnet", folder.In("Hrss.Identity.dll")] }] };

        var failure = await Should.ThrowAsync<ServerFailedException>(() => HrssSystem.StartAsync(options, Stop));

        failure.Message.ShouldContain("identity 尚未构建");
        failure.Message.ShouldContain("dotnet build HRSS.Aspire.sln -c Release");
        Directory.Exists(folder.In("postgres")).ShouldBeFalse();
    }

    private static async Task<Dictionary<string, string>> EnvironmentAsync(HrssSystem system, string name, int instance = 1)
    {
        using var client = system.CreateClient(name, instance);
        return (await client.GetFromJsonAsync<Dictionary<string, string>>(new Uri("/environment", UriKind.Relative), Stop))!;
    }

    private static ServiceDefinition Sample(string name) => new(name, 0, SampleProcess.Command, AppContext.BaseDirectory);

    private static string Text(Uri address) => address.GetLeftPart(UriPartial.Authority);
}

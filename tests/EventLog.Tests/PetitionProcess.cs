using System.Globalization;
using Hrss.LocalServers;
using Hrss.Petition.Petitions.Commands;
using Hrss.Testing;

namespace Hrss.EventLog.Tests;

/// <summary>An instance of Petition as a process of its own, which can be killed as the kernel or a power cut would.</summary>
internal sealed class PetitionProcess : IAsyncDisposable
{
    private static readonly string Program = typeof(RegisterPetition).Assembly.Location;

    private readonly string folder = Directory.CreateTempSubdirectory("hrss-petition-").FullName;
    private readonly ChildProcess process;

    private PetitionProcess(string connectionString, string broker)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{LoopbackPort.Pick()}");
        process = ChildProcess.Start(new ChildProcessOptions(["dotnet", Program], Path.Combine(folder, "log"))
        {
            Environment = new Dictionary<string, string?>
            {
                ["ASPNETCORE_URLS"] = address,
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["ConnectionStrings__petition"] = connectionString,
                ["ConnectionStrings__rabbitmq"] = broker,
                // A visitor of this test submits more than a citizen would.
                ["Submissions__PerMinute"] = "100000",
            },
            WorkingDirectory = folder,
        });
        Visitor = new HttpClient { BaseAddress = new Uri(address) };
    }

    public HttpClient Visitor { get; }

    public bool Leads => File.ReadAllText(process.LogFile).Contains("Leading the relay of petition", StringComparison.Ordinal);

    public static async Task<PetitionProcess> StartAsync(PetitionLog log, string broker)
    {
        var instance = new PetitionProcess(log.ConnectionString, broker);
        await Eventually.BecomesAsync(instance.AnswersAsync, true, "whether the instance answers");
        return instance;
    }

    /// <summary>SIGKILL.</summary>
    public Task KillAsync() => process.KillAsync();

    /// <summary>Submits an online petition under a key.</summary>
    public async Task SubmitAsync(string key)
    {
        using var answer = await Visitor.CommandAsync(
            "/api/v1/petitions",
            new { channel = "online", subject = "反映拖欠工资", content = "工资至今未发。", petitioner = new { name = "张三" } },
            key: key);
        answer.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        Visitor.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<bool> AnswersAsync()
    {
        process.HasEnded.ShouldBeFalse(process.HasEnded ? File.ReadAllText(process.LogFile) : null);
        try
        {
            using var answer = await Visitor.GetAsync("/health");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}

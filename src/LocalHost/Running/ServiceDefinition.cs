namespace Hrss.LocalHost.Running;

/// <summary>服务: one web process of the system, and how it is started.</summary>
/// <param name="Name">Its name in addresses, logs and telemetry.</param>
/// <param name="PreferredPort">The port it takes when that is free.</param>
/// <param name="Command">The program and its arguments.</param>
/// <param name="WorkingDirectory">Where its settings and static files lie.</param>
public sealed record ServiceDefinition(string Name, int PreferredPort, IReadOnlyList<string> Command, string WorkingDirectory)
{
    /// <summary>Whether it keeps records in a database of its own, named like itself.</summary>
    public bool HasDatabase { get; init; } = true;

    /// <summary>Whether it keeps files, in a folder that all its instances share.</summary>
    public bool KeepsFiles { get; init; }

    /// <summary>Whether its facts leave and arrive through RabbitMQ.</summary>
    public bool UsesBroker { get; init; } = true;

    /// <summary>The six web processes in the order in which they start: those that others ask come first.</summary>
    public static IReadOnlyList<ServiceDefinition> All(string root, string configuration = "Release")
    {
        return
        [
            Of("Identity", 5081) with { UsesBroker = false },
            Of("Disclosure", 5082) with { KeepsFiles = true },
            Of("Petition", 5083) with { KeepsFiles = true },
            Of("Consultation", 5084),
            Of("Reporting", 5085),
            Of("Portal", 5080) with { UsesBroker = false, HasDatabase = false },
        ];

        ServiceDefinition Of(string project, int port)
        {
            var folder = Path.Combine(root, "src", project);
            return new ServiceDefinition(project.ToLowerInvariant(), port, ["dotnet", Built(root, $"src/{project}", configuration)], folder);
        }
    }

    /// <summary>What the build of a project makes.</summary>
    public static string Built(string root, string project, string configuration = "Release") =>
        Path.Combine(root, project, "bin", configuration, "net10.0", $"Hrss.{Path.GetFileName(project)}.dll");
}

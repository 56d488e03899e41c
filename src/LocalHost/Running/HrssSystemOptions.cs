using Hrss.LocalServers;

namespace Hrss.LocalHost.Running;

/// <summary>How to run the whole system on one machine.</summary>
/// <param name="StateFolder">Data, secrets and logs; the same folder brings back the same system.</param>
public sealed record HrssSystemOptions(string StateFolder)
{
    /// <summary>The repository's root.</summary>
    public string Root { get; init; } = RepositoryRoot.Find();

    /// <summary>Which build of the services to run; it must exist (see <see cref="Builds"/>).</summary>
    public string Configuration { get; init; } = "Release";

    /// <summary>Whether the well-known ports are taken where they are free. Without: free ones at once, for tests beside a running system.</summary>
    public bool UsualPorts { get; init; }

    /// <summary>Whether to start the Aspire dashboard.</summary>
    public bool Dashboard { get; init; }

    /// <summary>How many instances of a service to start; one where not named.</summary>
    public IReadOnlyDictionary<string, int> Instances { get; init; } = new Dictionary<string, int>();

    /// <summary>Further environment per service name, which wins over ours; null takes a variable away.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string?>> ExtraEnvironment { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string?>>();

    /// <summary>The processes to run, in order; null means all six. A test may run fewer.</summary>
    public IReadOnlyList<ServiceDefinition>? Services { get; init; }

    /// <summary>Whether the databases survive a power cut; tests need not wait for the disk.</summary>
    public Durability Durability { get; init; } = Durability.Full;

    /// <summary>How long each process may take until it is healthy.</summary>
    public TimeSpan StartLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Told what is being done, in Chinese and English, one line each.</summary>
    public Action<string, string>? Say { get; init; }
}

using System.Text.Json;
using Hrss.LocalServers;

namespace Hrss.LocalHost.Running;

/// <summary>密钥: what one installation generates once and keeps in <c>secrets.json</c> (0600).</summary>
/// <param name="Postgres">PostgreSQL's password.</param>
/// <param name="RabbitMq">RabbitMQ's password.</param>
/// <param name="Importer">The secret of the machine client <c>importer</c> (历史台账补录).</param>
/// <param name="Reporting">The secret of the machine client <c>reporting</c>.</param>
/// <param name="Municipal">The secret of the machine client <c>municipal</c> (市级转办系统).</param>
/// <param name="Administrator">The one-time password of <c>admin</c> on the first run.</param>
/// <param name="Disclosure">The secret of the machine client <c>disclosure</c>; made on the first run that knows it, as are the next two.</param>
/// <param name="Petition">The secret of the machine client <c>petition</c>.</param>
/// <param name="Consultation">The secret of the machine client <c>consultation</c>.</param>
public sealed record LocalSecrets(
    string Postgres, string RabbitMq, string Importer, string Reporting, string Municipal, string Administrator,
    string? Disclosure = null, string? Petition = null, string? Consultation = null)
{
    /// <summary>The services that sign in to call others.</summary>
    public static readonly IReadOnlyList<string> Services = ["reporting", "disclosure", "petition", "consultation"];

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Reads the secrets of a state folder; makes them the first time.</summary>
    public static LocalSecrets In(string stateFolder)
    {
        var file = Path.Combine(stateFolder, "secrets.json");
        if (File.Exists(file))
        {
            try
            {
                if (JsonSerializer.Deserialize<LocalSecrets>(File.ReadAllText(file)) is { Postgres: not null, Administrator: not null } kept)
                    return kept.Complete(file);
            }
            catch (JsonException)
            {
                // Reported below, as is a file without the secrets.
            }

            throw new ServerFailedException(Bilingual.Text(
                $"{file} 已损坏。请从备份恢复该文件；如不需要原有数据，可运行 ./hrss reset 重新开始。",
                $"{file} is damaged. Restore it from a backup, or run ./hrss reset to begin again without the old data."));
        }

        var made = new LocalSecrets(
            PrivateFile.NewSecret(), PrivateFile.NewSecret(), PrivateFile.NewSecret(), PrivateFile.NewSecret(), PrivateFile.NewSecret(),
            // Typed by a person once: groups of four are easier on the eyes.
            string.Join('-', PrivateFile.NewSecret()[..16].Chunk(4).Select(group => new string(group))));
        return made.Complete(file);
    }

    /// <summary>The secret of a machine client.</summary>
    public string OfClient(string client) => client switch
    {
        "importer" => Importer,
        "reporting" => Reporting,
        "municipal" => Municipal,
        "disclosure" => Disclosure!,
        "petition" => Petition!,
        "consultation" => Consultation!,
        _ => throw new ArgumentOutOfRangeException(nameof(client), client, "No such machine client."),
    };

    // A folder of an earlier version lacks the secrets of clients that came later.
    private LocalSecrets Complete(string file)
    {
        var complete = this with
        {
            Disclosure = Disclosure ?? PrivateFile.NewSecret(),
            Petition = Petition ?? PrivateFile.NewSecret(),
            Consultation = Consultation ?? PrivateFile.NewSecret(),
        };
        if (complete != this)
            PrivateFile.Write(file, JsonSerializer.Serialize(complete, Indented));
        return complete;
    }
}

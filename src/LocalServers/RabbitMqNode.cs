using System.Globalization;

namespace Hrss.LocalServers;

/// <summary>节点配置: the files and variables that keep one broker apart from every other on the machine.</summary>
internal sealed class RabbitMqNode
{
    public const string User = "hrss";

    private readonly string folder;

    public RabbitMqNode(RabbitMqOptions options)
    {
        folder = options.Folder;
        var passwordFile = In("password");
        Password = PrivateFile.SecretIn(passwordFile, File.Exists(passwordFile) ? null : options.Password);
        // The queues lie in a folder named after the node: kept, not derived from the path, so that the folder may be moved.
        Name = $"hrss-{PrivateFile.SecretIn(In("node"))[..12]}@localhost";
    }

    public string Password { get; }

    public string Name { get; }

    public string LogFile => In("rabbitmq.log");

    /// <summary>Writes the configuration for this start and returns the variables for the server's script.</summary>
    public Dictionary<string, string?> Prepare(int port, int distributionPort, int epmdPort)
    {
        Directory.CreateDirectory(In("home"));
        PrivateFile.Write(In("rabbitmq.conf"), $"""
            listeners.tcp.1 = 127.0.0.1:{port}
            default_user = {User}
            default_pass = {Password}
            log.file = false
            log.console = true
            log.console.level = warning
            # Small machines: a smaller write-ahead log of quorum queues keeps less in memory.
            raft.wal_max_size_bytes = 67108864
            disk_free_limit.absolute = 200MB
            """ + "\n");
        File.WriteAllText(In("enabled_plugins"), "[].\n");
        // Empty, so that /etc/rabbitmq/rabbitmq-env.conf is not read.
        File.WriteAllText(In("rabbitmq-env.conf"), "");
        return new Dictionary<string, string?>
        {
            ["HOME"] = In("home"),
            ["RABBITMQ_NODENAME"] = Name,
            ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
            ["RABBITMQ_NODE_PORT"] = Text(port),
            ["RABBITMQ_DIST_PORT"] = Text(distributionPort),
            ["RABBITMQ_MNESIA_BASE"] = In("mnesia"),
            ["RABBITMQ_LOG_BASE"] = In("log"),
            ["RABBITMQ_CONFIG_FILE"] = In("rabbitmq.conf"),
            ["RABBITMQ_ADVANCED_CONFIG_FILE"] = In("advanced.config"),
            ["RABBITMQ_CONF_ENV_FILE"] = In("rabbitmq-env.conf"),
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = In("enabled_plugins"),
            ["RABBITMQ_PID_FILE"] = In("pid"),
            // Several brokers bound to the same cores would stand in each other's way.
            ["RABBITMQ_SCHEDULER_BIND_TYPE"] = "u",
            ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "+sbwt none +sbwtdcpu none +sbwtdio none -kernel inet_dist_use_interface {127,0,0,1}",
            ["ERL_EPMD_PORT"] = Text(epmdPort),
            ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
            // The script then becomes the broker instead of waiting beside it: one process less, and signals arrive directly.
            ["RUNNING_UNDER_SYSTEMD"] = "true",
        };
    }

    private string In(string name) => Path.Combine(folder, name);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

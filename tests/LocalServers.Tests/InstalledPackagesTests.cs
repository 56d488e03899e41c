namespace Hrss.LocalServers.Tests;

public sealed class InstalledPackagesTests : IDisposable
{
    private readonly TemporaryFolder root = new();

    public void Dispose() => root.Dispose();

    [Fact]
    public void On_an_empty_machine_both_packages_are_missing_and_the_message_has_the_command()
    {
        var found = InstalledPackages.Find(root.Path, path: root.In("bin"));

        found.Missing.ShouldBe(["postgresql", "rabbitmq-server"]);
        var message = new PackagesMissingException(found.Missing).Message;
        message.ShouldContain("sudo apt-get update && sudo apt-get install -y postgresql rabbitmq-server");
        message.ShouldContain("缺少软件包");
        message.ShouldContain("are missing");
    }

    [Fact]
    public void Of_several_versions_of_PostgreSQL_the_highest_is_taken()
    {
        foreach (var version in (string[])["9.6", "15", "17"])
            Touch("usr/lib/postgresql", version, "bin", "initdb", "postgres");

        InstalledPackages.Find(root.Path, path: "").PostgresFolder.ShouldBe(root.In("usr/lib/postgresql/17/bin"));
    }

    [Fact]
    public void The_wrapper_in_sbin_is_not_taken_for_the_broker()
    {
        Touch("usr", "sbin", "", "rabbitmq-server");
        InstalledPackages.Find(root.Path, path: root.In("usr/sbin")).RabbitMqServer.ShouldBeNull();

        Touch("usr/lib", "rabbitmq", "bin", "rabbitmq-server");
        InstalledPackages.Find(root.Path, path: root.In("usr/sbin")).RabbitMqServer.ShouldBe(root.In("usr/lib/rabbitmq/bin/rabbitmq-server"));
    }

    private void Touch(string parent, string name, string below, params string[] files)
    {
        var folder = Directory.CreateDirectory(root.In(parent, name, below)).FullName;
        foreach (var file in files)
            File.WriteAllText(Path.Combine(folder, file), "");
    }
}

using Hrss.LocalHost.Running;
using Hrss.LocalServers;

namespace Hrss.LocalHost.Tests;

public sealed class LocalSecretsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void They_are_generated_once_all_different_and_only_their_owner_reads_them()
    {
        var first = LocalSecrets.In(folder.Path);

        LocalSecrets.In(folder.Path).ShouldBe(first);
        string[] all = [first.Postgres, first.RabbitMq, first.Importer, first.Reporting, first.Municipal, first.Administrator];
        all.Distinct().Count().ShouldBe(6);
        all.ShouldAllBe(secret => secret.Length >= 16);
        File.GetUnixFileMode(folder.In("secrets.json")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("null")]
    public void A_damaged_file_is_reported_and_never_replaced(string content)
    {
        var file = folder.Write("secrets.json", content);

        Should.Throw<ServerFailedException>(() => LocalSecrets.In(folder.Path)).Message.ShouldContain("./hrss reset");

        File.ReadAllText(file).ShouldBe(content);
    }
}

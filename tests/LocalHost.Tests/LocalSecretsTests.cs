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
        string[] all = [first.Postgres, first.RabbitMq, first.Importer, first.Reporting, first.Municipal, first.Administrator, first.Disclosure!, first.Petition!, first.Consultation!];
        all.Distinct().Count().ShouldBe(9);
        all.ShouldAllBe(secret => secret.Length >= 16);
        File.GetUnixFileMode(folder.In("secrets.json")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void A_folder_of_an_earlier_version_gets_the_secrets_it_lacks_and_keeps_those_it_has()
    {
        folder.Write("secrets.json", """{"Postgres":"p","RabbitMq":"r","Importer":"i","Reporting":"s","Municipal":"m","Administrator":"a"}""");

        var secrets = LocalSecrets.In(folder.Path);

        (secrets.Postgres, secrets.Administrator).ShouldBe(("p", "a"));
        secrets.OfClient("petition").Length.ShouldBeGreaterThanOrEqualTo(16);
        LocalSecrets.In(folder.Path).ShouldBe(secrets);
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

using Hrss.LocalServers;

namespace Hrss.LocalHost.Tests;

/// <summary>A folder of one test, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateDirectory(
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"hrss-test-{Guid.NewGuid():N}")).FullName;

    public string In(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public string Write(string name, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(In(name))!);
        File.WriteAllText(In(name), content);
        return In(name);
    }

    public void Dispose()
    {
        PostgresServer.DeleteData(In("postgres"));
        Directory.Delete(Path, recursive: true);
    }
}

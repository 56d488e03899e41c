namespace Hrss.LocalServers.Tests;

/// <summary>A folder of one test, gone after it; PostgreSQL's data with it, wherever that was placed.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    // Open to others, as a clone usually is: PostgreSQL's account has to reach its data.
    public string Path { get; } = Directory.CreateDirectory(
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"hrss-test-{Guid.NewGuid():N}")).FullName;

    public string In(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public void Dispose()
    {
        PostgresServer.DeleteData(In("postgres"));
        Directory.Delete(Path, recursive: true);
    }
}

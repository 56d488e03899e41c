using Hrss.Testing;

[assembly: AssemblyFixture(typeof(Hrss.Petition.Tests.PetitionService))]

namespace Hrss.Petition.Tests;

/// <summary>One Petition service for the assembly, on real servers.</summary>
public sealed class PetitionService : IAsyncLifetime
{
    /// <summary>The agency of the tests of imports.</summary>
    public const string OfImports = "430290";

    /// <summary>The agency of the large import.</summary>
    public const string OfLargeImports = "430291";

    private readonly RealServers servers = new();

    // Where the service keeps files.
    private readonly string files = Directory.CreateTempSubdirectory("hrss-files-").FullName;

    public ServiceUnderTest<Program> Service { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await servers.InitializeAsync();
        // Somebody counts, as Reporting would: a relay whose facts no queue takes waits.
        await QueueAtBroker.OfFactsAsync(servers.Broker);
        Service = new ServiceUnderTest<Program>(new Dictionary<string, string>(
        [
            new("ConnectionStrings:petition", await servers.CreateDatabaseAsync("petition")),
            new("ConnectionStrings:rabbitmq", servers.Broker),
            new("Files:Path", files),
            // Whoever counts what its agency has needs one at which no other test writes.
            .. Extra("90", OfImports),
            .. Extra("91", OfLargeImports),
        ]));
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await servers.DisposeAsync();
        Directory.Delete(files, recursive: true);
    }

    private static IEnumerable<KeyValuePair<string, string>> Extra(string index, string code) =>
    [
        new($"Agencies:Known:{index}:Code", code), new($"Agencies:Known:{index}:Name", "测试机构"),
        new($"Agencies:Known:{index}:EnglishName", "Agency of tests"), new($"Agencies:Known:{index}:Parent", "430200"),
    ];
}

using System.Reflection;

namespace Hrss.Architecture.Tests;

public sealed class DependencyTests
{
    // What each project may refer to. A new project fails the test until somebody has decided where it belongs.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Statutes"] = [],
        ["Contracts"] = [],
        ["ServiceDefaults"] = [],
        ["EventLog"] = ["Contracts", "Statutes", "ServiceDefaults"],
        ["Files"] = ["ServiceDefaults"],
        ["Ledgers"] = ["EventLog", "Files", "ServiceDefaults"],
        ["Disclosure"] = ["EventLog", "Files", "Ledgers", "Contracts", "Statutes", "ServiceDefaults"],
        ["Petition"] = ["EventLog", "Files", "Ledgers", "Contracts", "Statutes", "ServiceDefaults"],
        ["Consultation"] = ["EventLog", "Contracts", "Statutes", "ServiceDefaults"],
        ["Reporting"] = ["EventLog", "Contracts", "Statutes", "ServiceDefaults"],
        ["Identity"] = ["ServiceDefaults"],
        ["Portal"] = ["Contracts", "ServiceDefaults"],
        ["Replay"] = ["Contracts", "Statutes", "ServiceDefaults"],
        ["LocalServers"] = [],
        ["LocalHost"] = ["LocalServers"],
    };

    [Fact]
    public void Projects_refer_downwards_only_and_no_service_to_another() =>
        Repository.Projects()
            .SelectMany(project => project.References.Select(reference => (project.Name, reference)))
            .Where(edge => !Allowed.TryGetValue(edge.Name, out var allowed) || !allowed.Contains(edge.reference))
            .Select(edge => $"{edge.Name} -> {edge.reference}")
            .ShouldBeEmpty();

    [Fact]
    public void Every_project_has_its_place_in_the_rules() =>
        Repository.Projects().Select(project => project.Name).ShouldBe(Allowed.Keys, ignoreOrder: true);

    [Theory]
    [InlineData("Statutes")]
    [InlineData("Contracts")]
    public void The_law_and_the_contracts_refer_to_no_project_and_no_package(string name)
    {
        var project = Repository.Projects().Single(p => p.Name == name);
        project.References.ShouldBeEmpty();
        project.Packages.ShouldBeEmpty();
    }

    [Fact]
    public void The_law_and_the_contracts_use_the_base_library_alone()
    {
        // What was compiled, whatever the project files say: a package could come in through a build file.
        foreach (var assembly in (Assembly[])[typeof(Statutes.DisclosureOutcomes).Assembly, typeof(Contracts.Fact).Assembly])
        {
            assembly.GetReferencedAssemblies().Select(a => a.Name!)
                .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not "netstandard")
                .ShouldBeEmpty(assembly.GetName().Name);
        }
    }

    [Fact]
    public void No_compiled_service_uses_another()
    {
        foreach (var service in Assemblies.WebProcesses)
        {
            service.GetReferencedAssemblies().Select(a => a.Name!)
                .Where(name => Repository.WebProcesses.Contains(name.Replace("Hrss.", "", StringComparison.Ordinal)))
                .ShouldBeEmpty(service.GetName().Name);
        }
    }
}

using System.Reflection;
using Hrss.Contracts;
using Microsoft.AspNetCore.Components;

namespace Hrss.Architecture.Tests;

public sealed class LeavingTests
{
    [Fact]
    public void Only_the_publishing_rooms_of_a_service_make_facts_for_others()
    {
        var facts = typeof(Fact).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(Fact))).Select(type => type.Name).ToHashSet();
        foreach (var service in Repository.TellingServices)
        {
            Repository.Files(Repository.Source(service))
                .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}Publishing{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                .Where(file => File.ReadLines(file).Any(line => facts.Any(fact => line.Contains($"Facts.{fact}", StringComparison.Ordinal)
                    || line.Contains($"Contracts.{fact}", StringComparison.Ordinal))))
                .ShouldBeEmpty();
        }
    }

    [Fact]
    public void No_fact_carries_a_type_of_a_service()
    {
        foreach (var fact in typeof(Fact).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(Fact))))
        {
            fact.GetProperties().Select(property => property.PropertyType)
                .Where(type => type.Namespace?.StartsWith("Hrss.", StringComparison.Ordinal) == true)
                .ShouldBeEmpty($"{fact.Name} should be flat");
        }
    }

    [Fact]
    public void Every_event_of_a_service_is_a_sealed_record_with_its_business_date()
    {
        var events = Assemblies.TellingServices.SelectMany(service => service.GetTypes())
            .Where(type => type.Name.EndsWith("Events", StringComparison.Ordinal) && type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => (Type[])type.GetField("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!)
            .ToList();
        events.Count.ShouldBeGreaterThan(20);
        events.Where(e => !e.IsSealed || e.GetMethod("<Clone>$") is null || e.GetProperty("On")?.PropertyType != typeof(DateOnly))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_class_is_sealed_or_made_to_be_derived_from() =>
        Assemblies.WebProcesses.Concat([typeof(EventLog.EventLog).Assembly, typeof(Fact).Assembly, typeof(Statutes.DisclosureOutcomes).Assembly])
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Namespace?.StartsWith("Hrss.", StringComparison.Ordinal) == true && type is { IsClass: true, IsSealed: false, IsAbstract: false }
                && !IsGenerated(type))
            .Select(type => type.FullName)
            .ShouldBeEmpty();

    // Pages and migrations are derived from by what the framework generates.
    private static bool IsGenerated(Type type) =>
        type.IsAssignableTo(typeof(IComponent))
        || type.Namespace!.Contains(".Migrations", StringComparison.Ordinal) || type.Namespace.Contains(".Pages", StringComparison.Ordinal)
        || type.Name == "_Imports" || type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute));
}

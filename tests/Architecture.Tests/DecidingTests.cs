using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;

namespace Hrss.Architecture.Tests;

public sealed class DecidingTests
{
    private static readonly ArchUnitNET.Domain.Architecture Services =
        new ArchLoader().LoadAssembliesIncludingDependencies(Assemblies.TellingServices.Append(typeof(Statutes.DisclosureOutcomes).Assembly), recursive: false).Build();

    // Whatever looks at the clock, the dice, the disk, the network or the database.
    private static readonly string[] Impure =
    [
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today",
        "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow", "System.TimeProvider::", "System.Diagnostics.Stopwatch::",
        "System.Guid::NewGuid", "System.Guid::CreateVersion7", "System.Random::", "System.Security.Cryptography.",
        "System.IO.", "System.Net.", "System.Environment::", "Npgsql.", "Marten.", "MassTransit.",
        "Hrss.ServiceDefaults.Requests.BusinessClock::", "Microsoft.AspNetCore.Http.HttpContext::",
    ];

    [Fact]
    public void Deciding_is_pure()
    {
        var deciding = Methods("Hrss.", "Decide");
        deciding.Count.ShouldBeGreaterThan(12);
        ImpureCalls(deciding).ShouldBeEmpty();
    }

    [Fact]
    public void Folding_a_fact_into_the_state_is_pure()
    {
        var folding = Methods("Hrss.", "Apply").Concat(Methods("Hrss.", "Create")).ToList();
        folding.Count.ShouldBeGreaterThan(12);
        ImpureCalls(folding).ShouldBeEmpty();
    }

    [Fact]
    public void A_call_of_the_clock_in_a_method_would_be_seen()
    {
        // What looks petitions up says which of them are overdue, by the clock.
        ImpureCalls(Methods("Hrss.Petition.Petitions.Queries", "HandleAsync")).ShouldContain(call => call.Contains("BusinessClock::", StringComparison.Ordinal));
    }

    private static List<MethodMember> Methods(string space, string name) =>
    [
        .. Services.MethodMembers.Where(m =>
            m.DeclaringType.FullName.StartsWith(space, StringComparison.Ordinal) && m.Name.StartsWith(name + "(", StringComparison.Ordinal)),
    ];

    private static List<string> ImpureCalls(IEnumerable<MethodMember> methods) =>
    [
        .. methods.SelectMany(method => method.GetCalledMethods().Select(called => (Method: method, Called: called.FullName)))
            .Select(call => (call.Method.FullName, Called: call.Called[(call.Called.IndexOf(' ') + 1)..]))
            .Where(call => Impure.Any(impure => call.Called.StartsWith(impure, StringComparison.Ordinal)))
            .Select(call => $"{call.FullName} calls {call.Called}"),
    ];
}

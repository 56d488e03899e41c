using Hrss.Contracts;
using Hrss.Reporting.Ledger;
using Marten;

namespace Hrss.Reporting;

/// <summary>Everything the service registers with Marten: the facts of all services as its own log, and the ledger.</summary>
internal static class Storage
{
    public static void Configure(StoreOptions options)
    {
        options.Events.EnableUniqueIndexOnEventId = true;
        options.Events.AddEventTypes(FactTypes);
        options.Storage.ExtendedSchemaObjects.AddRange(LedgerTable.Define(options.DatabaseSchemaName));
    }

    /// <summary>Every fact of the contracts.</summary>
    public static readonly Type[] FactTypes =
        [.. typeof(Fact).GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonDerivedTypeAttribute), false)
            .Cast<System.Text.Json.Serialization.JsonDerivedTypeAttribute>().Select(a => a.DerivedType)];
}

using Hrss.Contracts;
using JasperFx.Events;

namespace Hrss.Disclosure.Imports.Publishing;

/// <summary>That a ledger was brought in is the service's own affair; the items it brought in tell of themselves.</summary>
internal static class ImportFacts
{
    public static Fact? Of(IEvent told, IImportEvent data) => data switch
    {
        ImportBegun or ImportFinished => null,
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };
}

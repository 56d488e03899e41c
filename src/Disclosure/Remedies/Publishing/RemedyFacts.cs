using Hrss.EventLog.Relaying;
using JasperFx.Events;
using Facts = Hrss.Contracts;

namespace Hrss.Disclosure.Remedies.Publishing;

/// <summary>What others may know of a remedy: which one was sought, not by whom.</summary>
internal static class RemedyFacts
{
    public static Facts.Fact Of(IEvent told, IRemedyEvent data) => data switch
    {
        RemedySought e => told.Tell(e.On, new Facts.DisclosureRemedySought { Number = e.Number, Remedy = Word(e.Kind) }),
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };

    private static string Word(RemedyKind kind) => kind switch
    {
        RemedyKind.Review => Facts.Remedies.Review,
        RemedyKind.Lawsuit => Facts.Remedies.Lawsuit,
        RemedyKind.Complaint => Facts.Remedies.Complaint,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

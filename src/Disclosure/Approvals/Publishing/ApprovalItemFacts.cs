using Hrss.EventLog.Relaying;
using JasperFx.Events;
using Facts = Hrss.Contracts;

namespace Hrss.Disclosure.Approvals.Publishing;

/// <summary>What others may know of an approval item: that there is one, of which department, and whether it is handled at the service centre.</summary>
internal static class ApprovalItemFacts
{
    public static Facts.Fact? Of(IEvent told, IApprovalItemEvent data) => data switch
    {
        ApprovalItemListed e => told.Tell(
            e.On, new Facts.ApprovalItemListed { Number = e.Number, Department = e.Department, AtServiceCentre = e.AtServiceCentre }),
        ApprovalItemAmended => null,
        ApprovalItemMoved e => told.Tell(e.On, new Facts.ApprovalItemMoved { Department = e.Department, AtServiceCentre = e.AtServiceCentre }),
        ApprovalItemEnded e => told.Tell(e.On, new Facts.ApprovalItemEnded { Department = e.Department, AtServiceCentre = e.AtServiceCentre }),
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };
}

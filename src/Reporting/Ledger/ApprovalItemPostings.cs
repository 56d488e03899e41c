using Hrss.Contracts;

namespace Hrss.Reporting.Ledger;

/// <summary>行政审批事项的记账: how many more are in force, and how many more of them are at the service centre.</summary>
internal static class ApprovalItemPostings
{
    public static Posting[] Of(DateOnly on, string department, int inForce, int atServiceCentre) =>
    [
        .. inForce != 0 ? [new Posting(Measures.ApprovalItems, on, inForce, Department: department)] : Array.Empty<Posting>(),
        .. atServiceCentre != 0
            ? [new Posting(Measures.ApprovalItemsAtServiceCentre, on, atServiceCentre, PublicationChannels.ServiceCentre, department)]
            : Array.Empty<Posting>(),
    ];
}

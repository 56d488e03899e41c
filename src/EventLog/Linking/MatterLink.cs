using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Hrss.EventLog.Linking;

/// <summary>关联: a matter that repeats an earlier one, as long as it does.</summary>
/// <param name="Id">The matter.</param>
/// <param name="FirstService">The service that has the first.</param>
/// <param name="First">初件.</param>
public sealed record MatterLink(Guid Id, string FirstService, Guid First);

/// <summary>Keeps the links in the transaction of their facts; no other event touches it.</summary>
internal sealed class MatterLinkProjection : SingleStreamProjection<MatterLink, Guid>
{
    public MatterLinkProjection()
    {
        IncludeType<MatterLinked>();
        IncludeType<MatterUnlinked>();
    }

    /// <inheritdoc/>
    public override MatterLink? Evolve(MatterLink? snapshot, Guid id, IEvent e) => e.Data switch
    {
        MatterLinked linked => new MatterLink(id, linked.FirstService, linked.First),
        MatterUnlinked => null,
        _ => snapshot,
    };
}

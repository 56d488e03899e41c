using Hrss.EventLog.Reading;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Hrss.EventLog.Deadlines;

/// <summary>
/// 未办结事项: a matter with its term from registration to closing, so that those whose date changes or comes can be found without reading the log.
/// Behind the log by milliseconds: whoever acts on it decides by the matter itself.
/// </summary>
/// <typeparam name="TMatter">The matter's state.</typeparam>
/// <param name="Id">The matter.</param>
/// <param name="Agency">机构代码.</param>
/// <param name="Matter">The state.</param>
/// <param name="Department">承办部门, or null.</param>
/// <param name="NominalDue">名义到期日, or null while no term runs.</param>
/// <param name="DueOn">法定到期日, or null.</param>
/// <param name="Paused">扣除期间: whether the clock stands still; nobody is late then.</param>
/// <param name="KnownSince">录入日期: the day in Shanghai on which it was recorded; later than its receipt where an older ledger was brought in.</param>
/// <param name="TouchedAt">When it was last acted on, UTC.</param>
public sealed record OpenMatter<TMatter>(
    Guid Id, string Agency, TMatter Matter, string? Department, DateOnly? NominalDue, DateOnly? DueOn, bool Paused, DateOnly KnownSince, DateTimeOffset TouchedAt)
    where TMatter : class, ITimed;

/// <summary>Keeps the open matters from their events.</summary>
internal sealed class OpenMatters<TMatter> : SingleStreamProjection<OpenMatter<TMatter>, Guid> where TMatter : class, ITimed
{
    public OpenMatters()
    {
        Name = $"Open{typeof(TMatter).Name}";
        foreach (var known in Folding<TMatter>.Events)
            IncludeType(known);
    }

    /// <summary>The table that holds them.</summary>
    public static string Table(Marten.IDocumentStore store) => store.Options.FindOrResolveDocumentType(typeof(OpenMatter<TMatter>)).TableName.QualifiedName;

    /// <inheritdoc/>
    public override OpenMatter<TMatter>? Evolve(OpenMatter<TMatter>? snapshot, Guid id, IEvent e)
    {
        // What is not open yet, like a request whose receipt is still to be confirmed, is kept; what was open is closed for good.
        if (Folding<TMatter>.Fold(snapshot?.Matter, e) is not { } matter || (snapshot is { Matter.IsOpen: true } && !matter.IsOpen))
            return null;
        var due = matter.IsOpen ? matter.Running?.Due : null;
        return new OpenMatter<TMatter>(
            id, e.TenantId, matter, matter.Department, due?.NominalDue, due?.LegalDue, due?.Doubt.HasFlag(DateDoubt.PauseStillRunning) == true,
            snapshot?.KnownSince ?? BusinessClock.DateIn(e.Timestamp), e.Timestamp);
    }
}

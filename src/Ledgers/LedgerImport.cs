using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Marten;

namespace Hrss.Ledgers;

/// <summary>台账补录, as its facts leave it.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Begun">The ledger.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
/// <param name="Finished">What came of it; null while it runs, or where it was interrupted.</param>
public sealed record LedgerImport(Guid Id, ImportBegun Begun, DateOnly LastActOn, ImportFinished? Finished = null) : IMatter
{
    /// <summary>补录开始.</summary>
    public static LedgerImport Create(ImportBegun e) => new(Guid.Empty, e, e.On);

    /// <summary>补录完成.</summary>
    public LedgerImport Apply(ImportFinished e) => this with { Finished = e, LastActOn = e.On };
}

/// <summary>Looks imports up.</summary>
internal static class FinishedImports
{
    /// <summary>An import that has finished, or why its rows are not given out.</summary>
    public static async Task<(ImportBegun? Begun, ImportFinished? Finished, Refusal? Refusal)> FinishedAsync<TColumn>(
        this IQuerySession session, Guid id, LedgerKind<TColumn> kind, Caller caller, CancellationToken cancellation) where TColumn : struct, Enum =>
        await session.Events.AggregateStreamAsync<LedgerImport>(id, token: cancellation) switch
        {
            null => (null, null, ImportRefusals.NotFound),
            { Begun.By: var by } when kind.ToSenderOnly && by != caller.Id => (null, null, ImportRefusals.SentByAnother),
            { Finished: null } => (null, null, ImportRefusals.NotFinished),
            var import => (import.Begun, import.Finished, null),
        };
}

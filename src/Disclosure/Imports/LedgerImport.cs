using Hrss.EventLog.Deciding;

namespace Hrss.Disclosure.Imports;

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

using Hrss.Files;

namespace Hrss.Ledgers;

/// <summary>An event of the import of a ledger.</summary>
public interface IImportEvent
{
    /// <summary>业务日期, Asia/Shanghai.</summary>
    DateOnly On { get; }
}

/// <summary>台账补录开始: a ledger was sent in; its rows are registered group by group.</summary>
/// <param name="Number">补录编号.</param>
/// <param name="On">补录日期.</param>
/// <param name="File">台账文件.</param>
/// <param name="Source">台账名称: within it a number, or the same content, is registered once.</param>
/// <param name="By">补录人: an account or a client.</param>
public sealed record ImportBegun(string Number, DateOnly On, KeptFile File, string Source, string By) : IImportEvent;

/// <summary>台账补录完成. An import without this fact was interrupted; sent again, the same ledger goes on where it stopped.</summary>
/// <param name="On">完成日期.</param>
/// <param name="Rows">行数, without the headings and empty rows.</param>
/// <param name="Registered">新登记.</param>
/// <param name="Repeated">此前已登记.</param>
/// <param name="Rejected">退回.</param>
public sealed record ImportFinished(DateOnly On, int Rows, int Registered, int Repeated, int Rejected) : IImportEvent;

/// <summary>Every event of imports.</summary>
public static class ImportEvents
{
    /// <summary>Their types.</summary>
    public static readonly Type[] All = [typeof(ImportBegun), typeof(ImportFinished)];
}

using Hrss.EventLog.Registering;

namespace Hrss.Ledgers;

/// <summary>台账种类: a kind of ledger that a service takes in.</summary>
/// <typeparam name="TColumn">Its columns.</typeparam>
/// <param name="Area">The matters among which its endpoints stand, for example <c>petitions</c>.</param>
/// <param name="Layout">Its columns, as bureaus head them.</param>
/// <param name="ImportPolicy">Who brings one in, and gets the rejected rows back.</param>
/// <param name="ReadPolicy">Who sees what came of it.</param>
/// <param name="ToSenderOnly">Whether the rows, which may tell of people, go back to nobody but whoever sent them in.</param>
public sealed record LedgerKind<TColumn>(string Area, LedgerLayout<TColumn> Layout, string ImportPolicy, string ReadPolicy, bool ToSenderOnly)
    where TColumn : struct, Enum
{
    internal string Address(Guid id) => $"/api/v1/{Area}/imports/{id}";
}

/// <summary>逐行判断: a row is judged by the decisions of the commands for which it stands.</summary>
/// <typeparam name="TColumn">The columns of the ledger.</typeparam>
public interface IRowJudge<TColumn> where TColumn : struct, Enum
{
    /// <summary>Looks up, once for a ledger, what its rows are judged by; gives the judgement of a row.</summary>
    /// <param name="agency">机构代码.</param>
    /// <param name="cancellation">Ends the look-up.</param>
    Task<Func<LedgerRow<TColumn>, JudgedRow>> PrepareAsync(string agency, CancellationToken cancellation);
}

/// <summary>What a row comes to: the facts of a matter, or what is wrong with it.</summary>
/// <param name="Series">The series of the matter's number.</param>
/// <param name="Facts">The facts, given the number; null for a row that is rejected.</param>
/// <param name="Faults">退回原因.</param>
public sealed record JudgedRow(NumberSeries Series, Func<string, IReadOnlyList<object>>? Facts, IReadOnlyList<RowFault> Faults)
{
    /// <summary>A row that is rejected.</summary>
    public static JudgedRow Rejected(IReadOnlyList<RowFault> faults) => new(default, null, faults);
}

using Hrss.Contracts;

namespace Hrss.Reporting.Ledger;

/// <summary>科目: what postings have in common that differ only in day, amount and matter. A year of a city has some hundreds.</summary>
/// <param name="Agency">机构代码.</param>
/// <param name="Measure">指标, one of <see cref="Measures"/>.</param>
/// <param name="Channel">渠道; empty where the measure has none.</param>
/// <param name="Department">部门; empty where the measure has none.</param>
/// <param name="Category">类别: what else the measure is divided by, such as 领域 or 申请人类别; empty where the measure has none.</param>
internal readonly record struct Account(string Agency, string Measure, string Channel, string Department, string Category)
{
    /// <summary>The account to which a fact's posting goes.</summary>
    public static Account Of(Fact fact, in Posting posting) =>
        new(fact.Agency, posting.Measure, posting.Channel ?? "", posting.Department ?? "", posting.Category ?? "");

    /// <summary>Each word of several accounts as an array, in the order in which <see cref="LedgerTable.OpenAccounts"/> takes them.</summary>
    public static string[][] Columns(IReadOnlyList<Account> accounts) =>
    [
        [.. accounts.Select(a => a.Agency)],
        [.. accounts.Select(a => a.Measure)],
        [.. accounts.Select(a => a.Channel)],
        [.. accounts.Select(a => a.Department)],
        [.. accounts.Select(a => a.Category)],
    ];
}

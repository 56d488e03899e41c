using Hrss.Contracts;

namespace Hrss.Reporting.Ledger;

/// <summary>表二的记账: a figure counts at the end of the year that it is of, whenever it was entered; a correction adds the difference.</summary>
internal static class TableTwoPostings
{
    public static Posting[] Of(int year, string figure, long amount) =>
        amount == 0 ? [] : [new Posting(TableTwoFigures.Measure(figure), new DateOnly(year, 12, 31), amount)];
}

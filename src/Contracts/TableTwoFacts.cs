namespace Hrss.Contracts;

/// <summary>表二 (主动公开政府信息情况): under which measures its figures are counted.</summary>
public static class TableTwoFigures
{
    /// <summary>What the measures of table two begin with; the code of the figure follows.</summary>
    public const string Prefix = "disclosure.table-two.";

    /// <summary>Amounts are written in 万元 and counted in fen.</summary>
    public const long FenInTenThousandYuan = 1_000_000;

    /// <summary>The measure of a figure.</summary>
    public static string Measure(string figure) => Prefix + figure;

    /// <summary>Whether a figure is an amount of money.</summary>
    public static bool IsMoney(string figure) => figure.EndsWith(".amount", StringComparison.Ordinal);
}

/// <summary>填报表二: a figure of table two was entered for a year.</summary>
public sealed record YearlyFigureEntered : Fact
{
    /// <summary>编号.</summary>
    public required string Number { get; init; }

    /// <summary>年度: the year reported on, in which it counts whenever it was entered.</summary>
    public required int Year { get; init; }

    /// <summary>指标: the code of the figure.</summary>
    public required string Figure { get; init; }

    /// <summary>数值: 件, or fen (分).</summary>
    public required long Amount { get; init; }
}

/// <summary>更正表二: a figure had been entered wrongly.</summary>
public sealed record YearlyFigureCorrected : Fact
{
    /// <summary>年度: the year reported on.</summary>
    public required int Year { get; init; }

    /// <summary>指标.</summary>
    public required string Figure { get; init; }

    /// <summary>How much more (or, negative, less) than before: 件, or fen (分).</summary>
    public required long AmountAdded { get; init; }
}

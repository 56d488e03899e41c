using Hrss.Contracts;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults.Problems;

namespace Hrss.Disclosure.TableTwo;

/// <summary>表二的一项数字, as its facts leave it.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Year">年度.</param>
/// <param name="Figure">指标.</param>
/// <param name="Value">数值.</param>
/// <param name="Source">数据来源.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
public sealed record YearlyFigure(Guid Id, int Year, string Figure, decimal Value, string Source, DateOnly LastActOn) : IMatter
{
    /// <summary>填报.</summary>
    public static YearlyFigure Create(YearlyFigureEntered e) => new(Guid.Empty, e.Year, e.Figure, e.Value, e.Source, e.On);

    /// <summary>更正.</summary>
    public YearlyFigure Apply(YearlyFigureCorrected e) => this with { Value = e.Value, Source = e.Source, LastActOn = e.On };

    /// <summary>Why a value cannot be one of a figure: documents and decisions are counted whole, money in fen, and only a change may be negative.</summary>
    internal static Refusal? Refuse(string figure, decimal value)
    {
        if (value < 0 && !figure.EndsWith(".change", StringComparison.Ordinal))
            return YearlyFigureRefusals.Negative;
        var smallest = TableTwoFigures.IsMoney(figure) ? value * TableTwoFigures.FenInTenThousandYuan : value;
        return decimal.IsInteger(smallest) ? null : YearlyFigureRefusals.Broken;
    }
}

namespace Hrss.Disclosure.TableTwo;

/// <summary>An event of a figure of table two.</summary>
public interface IYearlyFigureEvent
{
    /// <summary>业务日期, Asia/Shanghai: the day of entering, not of the year reported on.</summary>
    DateOnly On { get; }
}

/// <summary>填报: a figure of table two (表二) for a year was entered.</summary>
/// <param name="Number">编号.</param>
/// <param name="On">填报日期.</param>
/// <param name="Year">年度.</param>
/// <param name="Figure">指标, the code of a figure that the year's form asks for.</param>
/// <param name="Value">数值, in the unit of the form: 件, or 万元 for amounts.</param>
/// <param name="Source">数据来源.</param>
public sealed record YearlyFigureEntered(string Number, DateOnly On, int Year, string Figure, decimal Value, string Source) : IYearlyFigureEvent;

/// <summary>更正: the figure had been entered wrongly; the value before it stays in its history.</summary>
/// <param name="On">更正日期.</param>
/// <param name="Year">年度.</param>
/// <param name="Figure">指标.</param>
/// <param name="Value">数值 from now on.</param>
/// <param name="Former">The value before it.</param>
/// <param name="Source">数据来源.</param>
/// <param name="Reason">更正理由.</param>
public sealed record YearlyFigureCorrected(DateOnly On, int Year, string Figure, decimal Value, decimal Former, string Source, string Reason) : IYearlyFigureEvent;

/// <summary>Every event of table two.</summary>
internal static class YearlyFigureEvents
{
    public static readonly Type[] All = [typeof(YearlyFigureEntered), typeof(YearlyFigureCorrected)];
}

using Hrss.EventLog.Relaying;
using JasperFx.Events;
using Facts = Hrss.Contracts;

namespace Hrss.Disclosure.TableTwo.Publishing;

/// <summary>What others may know of a figure of table two: its value, and by how much a correction changed it.</summary>
internal static class YearlyFigureFacts
{
    public static Facts.Fact Of(IEvent told, IYearlyFigureEvent data) => data switch
    {
        YearlyFigureEntered e => told.Tell(
            e.On, new Facts.YearlyFigureEntered { Number = e.Number, Year = e.Year, Figure = e.Figure, Amount = Amount(e.Figure, e.Value) }),
        YearlyFigureCorrected e => told.Tell(
            e.On, new Facts.YearlyFigureCorrected { Year = e.Year, Figure = e.Figure, AmountAdded = Amount(e.Figure, e.Value - e.Former) }),
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };

    private static long Amount(string figure, decimal value) =>
        (long)(Facts.TableTwoFigures.IsMoney(figure) ? value * Facts.TableTwoFigures.FenInTenThousandYuan : value);
}

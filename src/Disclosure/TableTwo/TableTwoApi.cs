using Hrss.Disclosure.TableTwo.Commands;
using Hrss.Disclosure.TableTwo.Queries;
using Hrss.ServiceDefaults;

namespace Hrss.Disclosure.TableTwo;

/// <summary>表二 主动公开政府信息情况: what can be done with the figures that are entered by the year.</summary>
internal static class TableTwoApi
{
    public static void MapTableTwo(this IEndpointRouteBuilder app)
    {
        var figures = app.MapApi("table-two");
        EnterFigure.Map(figures);
        CorrectFigure.Map(figures);
        EnteredFigures.Map(figures);
        ReadTableTwo.Map(figures);
    }
}

using Hrss.ServiceDefaults;

namespace Hrss.Disclosure.Queries;

/// <summary>期限计算: the law's terms and their due dates, for anybody; nothing is stored.</summary>
internal static class CalculatorApi
{
    public static void MapCalculator(this IEndpointRouteBuilder app)
    {
        var statutes = app.MapApi("statutes");
        ListTerms.Map(statutes);
        CalculateDue.Map(statutes);
        ListAssumptions.Map(statutes);
    }
}

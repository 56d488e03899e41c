using Hrss.Petition.Stability.Commands;
using Hrss.Petition.Stability.Queries;
using Hrss.ServiceDefaults;

namespace Hrss.Petition.Stability;

/// <summary>不稳定因素: what can be done with instability factors.</summary>
internal static class FactorsApi
{
    public static void MapFactors(this IEndpointRouteBuilder app)
    {
        var factors = app.MapApi("factors");
        RegisterFactor.Map(factors);
        TakeMeasures.Map(factors);
        ReviewFactor.Map(factors);
        ChangeLevel.Map(factors);
        ReassignFactor.Map(factors);
        LinkMatters.Map(factors);
        PutUnderWatch.Map(factors);
        TakeOffWatch.Map(factors);
        CloseFactor.Map(factors);
        ReopenFactor.Map(factors);
        FactorList.Map(factors);
    }
}

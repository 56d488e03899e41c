using Hrss.Petition.Warnings.Commands;
using Hrss.Petition.Warnings.Queries;
using Hrss.ServiceDefaults;

namespace Hrss.Petition.Warnings;

/// <summary>预警: what can be done with warnings and their thresholds.</summary>
internal static class WarningsApi
{
    public static void MapWarnings(this IEndpointRouteBuilder app)
    {
        var warnings = app.MapApi("warnings");
        SetThresholds.Map(warnings);
        AcknowledgeWarning.Map(warnings);
        TurnIntoFactor.Map(warnings);
        DismissWarning.Map(warnings);
        ReplayWarnings.Map(warnings);
        WarningList.Map(warnings);
    }
}

using Hrss.Disclosure.Outreach.Commands;
using Hrss.Disclosure.Outreach.Queries;
using Hrss.ServiceDefaults;

namespace Hrss.Disclosure.Outreach;

/// <summary>宣传培训: what can be done with activities.</summary>
internal static class OutreachApi
{
    public static void MapOutreach(this IEndpointRouteBuilder app)
    {
        var outreach = app.MapApi("outreach");
        PlanActivity.Map(outreach);
        RecordBatch.Map(outreach);
        CorrectBatch.Map(outreach);
        HoldActivity.Map(outreach);
        CancelActivity.Map(outreach);
        ListedActivities.Map(outreach);
    }
}

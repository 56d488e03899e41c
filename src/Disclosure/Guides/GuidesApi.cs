using Hrss.Disclosure.Guides.Commands;
using Hrss.Disclosure.Guides.Queries;
using Hrss.ServiceDefaults;

namespace Hrss.Disclosure.Guides;

/// <summary>公开指南: what can be done with the guide.</summary>
internal static class GuidesApi
{
    public static void MapGuide(this IEndpointRouteBuilder app)
    {
        var guide = app.MapApi("guide");
        PublishGuide.Map(guide);
        UpdateGuide.Map(guide);
        ReadGuide.Map(guide);
    }
}

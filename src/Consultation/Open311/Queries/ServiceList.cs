using System.Text.Json.Nodes;
using Hrss.ServiceDefaults;

namespace Hrss.Consultation.Open311.Queries;

/// <summary>GET Service List: the classes of consultation, for anybody.</summary>
internal static class ServiceList
{
    internal static void Map(RouteGroupBuilder door) => door
        .MapGet("/services" + Open311Api.Format, () => new Open311Document("services", new JsonArray([.. Open311Service.All.Select(service => service.Listed())])))
        .RequireAuthorization(Policies.Public)
        .WithSummary("服务清单 / Service list");
}

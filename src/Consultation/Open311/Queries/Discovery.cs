using System.Text.Json.Nodes;
using Hrss.ServiceDefaults;

namespace Hrss.Consultation.Open311.Queries;

/// <summary>服务发现 (http://wiki.open311.org/Service_Discovery): where the standard is spoken here, in which formats, and whom to ask for a key.</summary>
internal static class Discovery
{
    // When services or their definitions were last changed: clients then read them again.
    private const string Changed = "2026-11-25T00:00:00+08:00";

    internal static void Map(RouteGroupBuilder door) => door
        .MapGet("/discovery" + Open311Api.Format, Handle)
        .RequireAuthorization(Policies.Public)
        .WithSummary("服务发现 / Service discovery");

    private static Open311Document Handle(HttpRequest request, IConfiguration configuration)
    {
        var settings = configuration.GetSection("Open311");
        return new Open311Document("discovery", new JsonObject
        {
            ["changeset"] = Changed,
            ["contact"] = settings["Contact"] ?? "请联系本机构的系统管理员。 / Ask the administrator of the agency.",
            ["key_service"] = settings["KeyService"] ?? "接口密钥由系统管理员在登记转办系统时发放。 / Keys are issued by the administrator who registers a source system.",
            ["endpoints"] = new JsonArray(new JsonObject
            {
                ["specification"] = "http://wiki.open311.org/GeoReport_v2",
                ["url"] = settings["Address"] ?? $"{request.Scheme}://{request.Host}{Open311Api.Root}/v2",
                ["changeset"] = Changed,
                ["type"] = settings["Type"] ?? "production",
                ["formats"] = new JsonArray("text/xml", "application/json"),
            }),
        });
    }
}

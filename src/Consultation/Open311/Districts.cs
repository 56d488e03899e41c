using Hrss.ServiceDefaults.Requests;

namespace Hrss.Consultation.Open311;

/// <summary>地址中的区、县: which of the districts that an agency serves an address names. The address itself never becomes a place: that is told to others.</summary>
internal static class Districts
{
    private const string Bureau = "人力资源和社会保障局";

    /// <summary>The names of districts and counties, as those of the agencies below another say them.</summary>
    public static IReadOnlyList<string> Of(AgencyRegister agencies) =>
    [
        .. agencies.Known.Where(agency => agency.Parent is not null && agency.Name.EndsWith(Bureau, StringComparison.Ordinal)).Select(agency => agency.Name[..^Bureau.Length]),
    ];

    /// <summary>The district that an address names, the last where it names several: an address in Chinese goes from the larger to the smaller; or null.</summary>
    public static string? Find(string? address, IReadOnlyList<string> districts) => address is null
        ? null
        : districts.Select(name => (name, at: address.LastIndexOf(name, StringComparison.Ordinal))).Where(found => found.at >= 0)
            .OrderByDescending(found => found.at).Select(found => found.name).FirstOrDefault();
}

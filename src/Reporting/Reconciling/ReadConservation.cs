using Hrss.Contracts;
using Hrss.Reporting.Figures;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Hrss.Reporting.Reconciling;

/// <summary>收支平衡: whether everything that came in is somewhere, by service and channel, up to a year's end.</summary>
/// <param name="Year">年度.</param>
/// <param name="Agency">机构代码; those below it are included.</param>
/// <param name="Balanced">是否全部平衡.</param>
/// <param name="Channels">各渠道.</param>
public sealed record Conservation(int Year, string Agency, bool Balanced, IReadOnlyList<ChannelBalance> Channels);

/// <summary>一个渠道的收支: what came in since the beginning, and where it is at the year's end.</summary>
/// <param name="Service">服务.</param>
/// <param name="Channel">渠道.</param>
/// <param name="Received">收到件次.</param>
/// <param name="Answered">答复件次.</param>
/// <param name="Refused">不予受理、退回、撤回件次.</param>
/// <param name="Transferred">转送其他业务件次.</param>
/// <param name="Open">未办结件次.</param>
/// <param name="Balanced">收到 = 答复 + 不予受理 + 转送 + 未办结.</param>
public sealed record ChannelBalance(
    string Service, string Channel, long Received, long Answered, long Refused, long Transferred, long Open, bool Balanced);

/// <summary>
/// Adds up, for the services whose matters can be refused or transferred, what came in and what became of it. Each of the five is a sum of postings of its
/// own: were one fact counted twice, or not at all, they would not balance.
/// </summary>
internal static class ReadConservation
{
    private static readonly (string Service, string Received, string Answered, string Refused, string Transferred, string Open)[] Services =
    [
        ("petition", Measures.PetitionsReceived, Measures.PetitionsAnswered, Measures.PetitionsRefused, Measures.PetitionsTransferred, Measures.PetitionsOpen),
        ("consultation", Measures.ConsultationsReceived, Measures.ConsultationsAnswered, Measures.ConsultationsRefused, Measures.ConsultationsTransferred,
            Measures.ConsultationsOpen),
    ];

    private static readonly string[] Counted = [.. Services.SelectMany(s => (string[])[s.Received, s.Answered, s.Refused, s.Transferred, s.Open])];

    public static void Map(IEndpointRouteBuilder app) => app.MapApi("conservation")
        .MapGet("/{year:int:range(1990,2199)}", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .WithSummary("收支平衡：各渠道收到 = 答复 + 不予受理 + 转送 + 未办结 / By channel, received = answered + refused + transferred + open");

    /// <summary>The balance of every channel through which anything came.</summary>
    internal static IReadOnlyList<ChannelBalance> Of(CellSums sums, IEnumerable<string> channels) =>
    [
        .. Services.SelectMany(service => channels.Select(channel =>
        {
            long Closing(string measure) => sums[measure, channel].Closing;
            var (received, answered, refused, transferred, open) =
                (Closing(service.Received), Closing(service.Answered), Closing(service.Refused), Closing(service.Transferred), Closing(service.Open));
            return new ChannelBalance(
                service.Service, channel, received, answered, refused, transferred, open, received == answered + refused + transferred + open && open >= 0);
        })).Where(balance => balance is not { Received: 0, Answered: 0, Refused: 0, Transferred: 0, Open: 0 }),
    ];

    private static async Task<Ok<Conservation>> HandleAsync(
        int year, HttpContext http, IOptions<AgencyRegister> register, CellReader reader, CancellationToken cancellation)
    {
        var agency = http.Agency();
        var sums = await reader.ReadAsync(register.Value.WithSubordinates(agency), year, Counted, cancellation);
        var channels = Of(sums, sums.Channels);
        return TypedResults.Ok(new Conservation(year, agency, channels.All(channel => channel.Balanced), channels));
    }
}

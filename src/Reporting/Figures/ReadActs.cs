using Hrss.Contracts;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Hrss.Reporting.Figures;

/// <summary>件次与件数: what came in by letter, visit, call, mailbox, hotline and online in a year, as acts and as distinct matters.</summary>
/// <param name="Year">年度.</param>
/// <param name="Agency">机构代码; those below it are included.</param>
/// <param name="Acts">件次: everything that came in, what one service passed on to the other once.</param>
/// <param name="Repeats">其中重复件: those linked to an earlier act, of whichever service.</param>
/// <param name="Matters">件数: the acts that repeat none.</param>
/// <param name="Channels">各渠道.</param>
public sealed record ActsAndMatters(int Year, string Agency, long Acts, long Repeats, long Matters, IReadOnlyList<ChannelActs> Channels);

/// <summary>一个渠道的件次与件数.</summary>
/// <param name="Service">服务.</param>
/// <param name="Channel">渠道.</param>
/// <param name="Acts">收到件次.</param>
/// <param name="PassedOn">其中转送另一业务: it is an act of that service's too, in channel <c>transferred</c>.</param>
/// <param name="Repeats">重复件.</param>
/// <param name="Matters">件数, not counting repeats.</param>
public sealed record ChannelActs(string Service, string Channel, long Acts, long PassedOn, long Repeats, long Matters);

/// <summary>
/// Adds up acts and matters over petitions and consultations. An act that goes on in the other service is received in both: it is taken off once. Of every
/// sum the reconciliation shows that the services count the same.
/// </summary>
internal static class ReadActs
{
    private static readonly (string Service, string Other, string Received, string Transferred, string Repeats, string Matters)[] Services =
    [
        ("petition", "consultation", Measures.PetitionsReceived, Measures.PetitionsTransferred, Measures.PetitionRepeats, Measures.PetitionMatters),
        ("consultation", "petition", Measures.ConsultationsReceived, Measures.ConsultationsTransferred, Measures.ConsultationRepeats,
            Measures.ConsultationMatters),
    ];

    private static readonly string[] Counted = [.. Services.SelectMany(s => (string[])[s.Received, s.Transferred, s.Repeats, s.Matters])];

    public static void Map(IEndpointRouteBuilder app) => app.MapApi("acts-and-matters")
        .MapGet("/{year:int:range(1990,2199)}", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .WithSummary("件次与件数：信访和咨询各渠道 / Acts and distinct matters of petitions and consultations, by channel");

    /// <summary>The acts and matters of a year.</summary>
    internal static ActsAndMatters Of(int year, string agency, CellSums sums)
    {
        var channels = Services.SelectMany(service => sums.Channels.Select(channel => new ChannelActs(
                service.Service,
                channel,
                sums[service.Received, channel].Flow,
                sums[service.Transferred, channel, category: service.Other].Flow,
                sums[service.Repeats, channel].Flow,
                sums[service.Matters, channel].Flow)))
            .Where(c => c is not { Acts: 0, PassedOn: 0, Repeats: 0, Matters: 0 })
            .ToList();
        var passedOn = channels.Sum(c => c.PassedOn);
        return new(year, agency, channels.Sum(c => c.Acts) - passedOn, channels.Sum(c => c.Repeats), channels.Sum(c => c.Matters) - passedOn, channels);
    }

    private static async Task<Ok<ActsAndMatters>> HandleAsync(
        int year, HttpContext http, IOptions<AgencyRegister> register, CellReader reader, CancellationToken cancellation)
    {
        var agency = http.Agency();
        return TypedResults.Ok(Of(year, agency, await reader.ReadAsync(register.Value.WithSubordinates(agency), year, Counted, cancellation)));
    }
}

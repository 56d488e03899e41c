using Hrss.EventLog.Searching;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Queries;

/// <summary>相似的信访事项.</summary>
/// <param name="Petition">信访事项.</param>
/// <param name="Why">相同之处.</param>
public sealed record AlikePetition(PetitionLine Petition, IReadOnlyList<Likeness> Why);

/// <summary>查重: earlier petitions that may be the same matter as one on record.</summary>
internal static class AlikePetitions
{
    public static void Map(RouteGroupBuilder petitions) => petitions
        .MapGet("/{id:guid}/earlier", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("查重：此前相似的信访事项 / Earlier petitions that may be the same matter");

    /// <summary>Of what the reader may see, the petitions that may be the same matter as one, received until a day.</summary>
    public static async Task<IReadOnlyList<AlikePetition>> FindAsync(
        IQuerySession session, Reader reader, PetitionOnRecord one, DateOnly until, DateOnly today, CancellationToken cancellation)
    {
        var register = await reader.RegisterAsync(session, cancellation);
        return [.. (await register.AlikeAsync(one, until, cancellation)).Select(a => new AlikePetition(PetitionLine.Of(a.Matter, today), a.Why))];
    }

    private static async Task<Results<Ok<IReadOnlyList<AlikePetition>>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpContext http, IQuerySession session, BusinessClock clock, CancellationToken cancellation)
    {
        if (await session.Events.AggregateStreamAsync<PetitionOnRecord>(id, token: cancellation) is not { } petition)
            return PetitionRefusals.NotFound.ToProblem();
        return TypedResults.Ok(await FindAsync(session, Reader.Of(http), petition, petition.ReceivedOn, clock.Today, cancellation));
    }
}

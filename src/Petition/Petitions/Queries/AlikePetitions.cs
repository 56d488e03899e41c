using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Queries;

/// <summary>相同之处: why an earlier petition may be the same matter.</summary>
public enum Likeness
{
    /// <summary>同一证件号码.</summary>
    SameIdentity,

    /// <summary>同一姓名和电话.</summary>
    SamePerson,

    /// <summary>同一用人单位.</summary>
    SameEmployer,

    /// <summary>同一地区、同一领域.</summary>
    SamePlaceAndTopic,
}

/// <summary>相似的信访事项.</summary>
/// <param name="Petition">信访事项.</param>
/// <param name="Why">相同之处.</param>
public sealed record AlikePetition(PetitionLine Petition, IReadOnlyList<Likeness> Why);

/// <summary>查重: earlier petitions of the same person, about the same employer, or from the same place about the same; those most alike first.</summary>
internal static class AlikePetitions
{
    private const int Most = 100;

    public static void Map(RouteGroupBuilder petitions) => petitions
        .MapGet("/{id:guid}/earlier", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("查重：此前相似的信访事项 / Earlier petitions that may be the same matter");

    /// <summary>Why two petitions may be the same matter.</summary>
    public static IReadOnlyList<Likeness> Compare(PetitionOnRecord one, PetitionOnRecord other) =>
    [
        .. Where(one.IdentityKey is not null && one.IdentityKey == other.IdentityKey, Likeness.SameIdentity),
        .. Where(one.PersonKey is not null && one.PersonKey == other.PersonKey, Likeness.SamePerson),
        .. Where(one.EmployerKey is not null && one.EmployerKey == other.EmployerKey, Likeness.SameEmployer),
        .. Where(one is { Place: not null, Topic: not null } && (one.Place, one.Topic) == (other.Place, other.Topic), Likeness.SamePlaceAndTopic),
    ];

    private static async Task<Results<Ok<IReadOnlyList<AlikePetition>>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpContext http, IQuerySession session, BusinessClock clock, CancellationToken cancellation)
    {
        if (await session.Events.AggregateStreamAsync<PetitionOnRecord>(id, token: cancellation) is not { } petition)
            return PetitionRefusals.NotFound.ToProblem();
        // What is not known is like nothing.
        var (identity, person, employer) = (petition.IdentityKey ?? "", petition.PersonKey ?? "", petition.EmployerKey ?? "");
        var (place, topic, received) = (petition.Topic is null ? "" : petition.Place ?? "", petition.Topic ?? PetitionTopic.Other, petition.ReceivedOn);
        var earlier = (await Reader.Of(http).RegisterAsync(session, cancellation)).Where(r => r.Id != id && r.ReceivedOn <= received);
        var found = await earlier
            .Where(r => r.IdentityKey == identity || r.PersonKey == person || r.EmployerKey == employer || (r.Place == place && r.Topic == topic))
            .OrderByDescending(r => r.ReceivedOn).Take(Most).ToListAsync(cancellation);
        return TypedResults.Ok<IReadOnlyList<AlikePetition>>(
        [
            .. found.Select(r => new AlikePetition(PetitionLine.Of(r, clock.Today), Compare(petition, r)))
                .OrderByDescending(a => a.Why.Count).ThenByDescending(a => a.Petition.ReceivedOn).ThenBy(a => a.Petition.Number),
        ]);
    }

    private static IEnumerable<Likeness> Where(bool holds, Likeness why) => holds ? [why] : [];
}

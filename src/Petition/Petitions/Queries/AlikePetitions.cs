using Hrss.EventLog.Searching;
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

    /// <summary>同一地区、事由相近.</summary>
    SamePlaceAndSubject,
}

/// <summary>相似的信访事项.</summary>
/// <param name="Petition">信访事项.</param>
/// <param name="Why">相同之处.</param>
public sealed record AlikePetition(PetitionLine Petition, IReadOnlyList<Likeness> Why);

/// <summary>查重: petitions of the same person, about the same employer, or from the same place about the same by topic or in words; those most alike first.</summary>
internal static class AlikePetitions
{
    private const int Most = 100;

    // How much of two subjects' pairs of characters must be common (Dice).
    private const double AlikeInWords = 0.6;

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
        .. Where(one.Place is not null && one.Place == other.Place && InWords(one.Subject, other.Subject) >= AlikeInWords, Likeness.SamePlaceAndSubject),
    ];

    /// <summary>Of what the reader may see, the petitions that may be the same matter as one, received until a day; those most alike first.</summary>
    public static async Task<IReadOnlyList<AlikePetition>> FindAsync(
        IQuerySession session, Reader reader, PetitionOnRecord one, DateOnly until, DateOnly today, CancellationToken cancellation)
    {
        // What is not known is like nothing.
        var (id, identity, person, employer) = (one.Id, one.IdentityKey ?? "", one.PersonKey ?? "", one.EmployerKey ?? "");
        var (place, placeOfTopic, topic) = (one.Place ?? "", one.Topic is null ? "" : one.Place ?? "", one.Topic ?? PetitionTopic.Other);
        var others = (await reader.RegisterAsync(session, cancellation)).Where(r => r.Id != id && r.ReceivedOn <= until);
        var found = await others
            .Where(r => r.IdentityKey == identity || r.PersonKey == person || r.EmployerKey == employer || (r.Place == placeOfTopic && r.Topic == topic))
            .OrderByDescending(r => r.ReceivedOn).Take(Most).ToListAsync(cancellation);
        // Words are compared with what came from the place in the year before.
        var yearBefore = until.AddYears(-1);
        var ofPlace = place.Length == 0 ? [] : await others.Where(r => r.Place == place && r.ReceivedOn >= yearBefore)
            .OrderByDescending(r => r.ReceivedOn).Take(Most).ToListAsync(cancellation);
        return
        [
            .. found.Concat(ofPlace).DistinctBy(r => r.Id).Select(r => new AlikePetition(PetitionLine.Of(r, today), Compare(one, r))).Where(a => a.Why.Count > 0)
                .OrderByDescending(a => a.Why.Count).ThenByDescending(a => a.Petition.ReceivedOn).ThenBy(a => a.Petition.Number),
        ];
    }

    private static async Task<Results<Ok<IReadOnlyList<AlikePetition>>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpContext http, IQuerySession session, BusinessClock clock, CancellationToken cancellation)
    {
        if (await session.Events.AggregateStreamAsync<PetitionOnRecord>(id, token: cancellation) is not { } petition)
            return PetitionRefusals.NotFound.ToProblem();
        return TypedResults.Ok(await FindAsync(session, Reader.Of(http), petition, petition.ReceivedOn, clock.Today, cancellation));
    }

    private static double InWords(string one, string other)
    {
        string[] pairs = SearchText.Pairs(SearchText.Normalise(one)), others = SearchText.Pairs(SearchText.Normalise(other));
        return pairs.Length + others.Length == 0 ? 0 : 2.0 * pairs.Intersect(others).Count() / (pairs.Length + others.Length);
    }

    private static IEnumerable<Likeness> Where(bool holds, Likeness why) => holds ? [why] : [];
}

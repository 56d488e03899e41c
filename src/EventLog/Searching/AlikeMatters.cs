using System.Linq.Expressions;
using Marten;

namespace Hrss.EventLog.Searching;

/// <summary>相同之处: why an earlier matter may be the same.</summary>
public enum Likeness
{
    /// <summary>同一证件号码.</summary>
    SameIdentity,

    /// <summary>同一姓名和电话, or whatever else tells a person there.</summary>
    SamePerson,

    /// <summary>同一用人单位.</summary>
    SameEmployer,

    /// <summary>同一地区、同一领域.</summary>
    SamePlaceAndTopic,

    /// <summary>同一地区、事由相近.</summary>
    SamePlaceAndSubject,
}

/// <summary>查重: matters of the same person, about the same employer, or from the same place about the same by topic or in words. What is not known is like nothing.</summary>
public static class AlikeMatters
{
    // Of each likeness, the latest.
    private const int Most = 100;

    // How much of two subjects' pairs of characters must be common.
    private const double AlikeInWords = 0.6;

    /// <summary>Why two matters may be the same.</summary>
    public static IReadOnlyList<Likeness> Compare(MatterOnRecord one, MatterOnRecord other) =>
    [
        .. Where(one.IdentityKey is not null && one.IdentityKey == other.IdentityKey, Likeness.SameIdentity),
        .. Where(one.PersonKey is not null && one.PersonKey == other.PersonKey, Likeness.SamePerson),
        .. Where(one.EmployerKey is not null && one.EmployerKey == other.EmployerKey, Likeness.SameEmployer),
        .. Where(one is { Place: not null, TopicWord: not null } && (one.Place, one.TopicWord) == (other.Place, other.TopicWord), Likeness.SamePlaceAndTopic),
        .. Where(one.Place is not null && one.Place == other.Place && InWords(one.Subject, other.Subject) >= AlikeInWords, Likeness.SamePlaceAndSubject),
    ];

    /// <summary>Of a register, the matters that may be the same as one, received until a day; those most alike first.</summary>
    /// <typeparam name="TMatter">What the register keeps of a matter.</typeparam>
    /// <param name="register">What the reader may see of it.</param>
    /// <param name="one">The matter that others are compared with.</param>
    /// <param name="until">The last day on which they were received.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static async Task<IReadOnlyList<(TMatter Matter, IReadOnlyList<Likeness> Why)>> AlikeAsync<TMatter>(
        this IQueryable<TMatter> register, TMatter one, DateOnly until, CancellationToken cancellation) where TMatter : MatterOnRecord
    {
        var id = one.Id;
        var others = register.Where(r => r.Id != id && r.ReceivedOn <= until);
        var found = new List<TMatter>();
        // Each likeness has its own room: however many came from the place since, they do not push out what the same person brought earlier.
        foreach (var alike in Searches<TMatter>(one, until))
            found.AddRange(await others.Where(alike).OrderByDescending(r => r.ReceivedOn).Take(Most).ToListAsync(cancellation));
        return
        [
            .. found.DistinctBy(r => r.Id).Select(r => (Matter: r, Why: Compare(one, r))).Where(a => a.Why.Count > 0)
                .OrderByDescending(a => a.Why.Count).ThenByDescending(a => a.Matter.ReceivedOn).ThenBy(a => a.Matter.Number),
        ];
    }

    /// <summary>Whether enough is known to find anything by.</summary>
    public static bool CanBeCompared(MatterOnRecord one) =>
        CanBeCompared(one.PersonKey ?? one.IdentityKey ?? one.EmployerKey, one.Place, one.TopicWord, one.Subject);

    /// <summary>Whether enough is known to find anything by: a key that tells a person or an employer, or a place with what it is about. A name alone is shared by many.</summary>
    public static bool CanBeCompared(string? key, string? place, string? topic, string? subject) =>
        key is not null || (place is not null && (topic is not null || !string.IsNullOrWhiteSpace(subject)));

    private static IEnumerable<Expression<Func<TMatter, bool>>> Searches<TMatter>(MatterOnRecord one, DateOnly until) where TMatter : MatterOnRecord
    {
        var (identity, person, employer, place, topic) = (one.IdentityKey, one.PersonKey, one.EmployerKey, one.Place, one.TopicWord);
        if (identity is not null)
            yield return r => r.IdentityKey == identity;
        if (person is not null)
            yield return r => r.PersonKey == person;
        if (employer is not null)
            yield return r => r.EmployerKey == employer;
        if (place is not null && topic is not null)
            yield return r => r.Place == place && r.TopicWord == topic;
        // Words are compared with what came from the place in the year before.
        var yearBefore = until.AddYears(-1);
        if (place is not null)
            yield return r => r.Place == place && r.ReceivedOn >= yearBefore;
    }

    private static double InWords(string one, string other) => TextLikeness.Of(TextLikeness.PairsOf(one), TextLikeness.PairsOf(other));

    private static IEnumerable<Likeness> Where(bool holds, Likeness why) => holds ? [why] : [];
}

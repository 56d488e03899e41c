using Hrss.EventLog.Searching;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Hrss.Petition.Petitions.Queries;

/// <summary>
/// 须回避、须保密的人: who must not see a petition. Only a petition that somebody must not see has one, and it is kept in the transaction of the facts: the
/// petition is hidden from the moment that the accusation or the recusal is recorded.
/// </summary>
/// <param name="Id">The petition.</param>
public sealed record KeptOut(Guid Id)
{
    /// <summary>被检举控告的人员: their names and, where known, their accounts, as <see cref="Named"/> and <see cref="Account"/> write them.</summary>
    public IReadOnlyList<string> AccusedPeople { get; init; } = [];

    /// <summary>被检举控告的部门, and those to which the accused belong, as <see cref="SearchText.Plain"/> writes them.</summary>
    public IReadOnlyList<string> AccusedDepartments { get; init; } = [];

    /// <summary>回避的工作人员: names and accounts likewise.</summary>
    public IReadOnlyList<string> RecusedPeople { get; init; } = [];

    /// <summary>How a name is compared, however it was typed; a mistyped account hides nothing from the wrong one, for the name counts beside it.</summary>
    public static string? Named(string? name) => SearchText.Plain(name) is { } plain ? $"姓名：{plain}" : null;

    /// <summary>How an account is compared: by its id or its sign-in name.</summary>
    public static string? Account(string? account) => string.IsNullOrWhiteSpace(account) ? null : account.Trim().ToLowerInvariant();
}

/// <summary>Keeps who is kept out; registrations do not touch it.</summary>
public sealed class KeptOutProjection : SingleStreamProjection<KeptOut, Guid>
{
    /// <summary>Knows the events that keep somebody out.</summary>
    public KeptOutProjection()
    {
        IncludeType<PetitionClassified>();
        IncludeType<OfficerRecused>();
    }

    /// <inheritdoc/>
    public override KeptOut? Evolve(KeptOut? snapshot, Guid id, IEvent e) => e.Data switch
    {
        PetitionClassified { Accused.Count: 0 } when snapshot is null => null,
        PetitionClassified classified => (snapshot ?? new KeptOut(id)) with
        {
            AccusedPeople = [.. classified.Accused.Where(a => a.Kind != AccusedKind.Unit).SelectMany(a => Known(a.Name, a.Account))],
            AccusedDepartments =
            [
                .. classified.Accused.SelectMany(a => (string?[])[SearchText.Plain(a.Department), a.Kind == AccusedKind.Unit ? SearchText.Plain(a.Name) : null])
                    .OfType<string>().Distinct(),
            ],
        },
        OfficerRecused recused => (snapshot ?? new KeptOut(id)) with
        {
            RecusedPeople = [.. snapshot?.RecusedPeople ?? [], .. Known(recused.Officer, recused.Account)],
        },
        _ => snapshot,
    };

    private static IEnumerable<string> Known(string name, string? account) =>
        ((string?[])[KeptOut.Named(name), KeptOut.Account(account)]).OfType<string>();
}

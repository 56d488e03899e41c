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
    /// <summary>被检举控告的人员: accounts, and names where the account is not known.</summary>
    public IReadOnlyList<string> AccusedPeople { get; init; } = [];

    /// <summary>被检举控告的部门, and those to which the accused belong.</summary>
    public IReadOnlyList<string> AccusedDepartments { get; init; } = [];

    /// <summary>回避的工作人员: accounts, and names where the account is not known.</summary>
    public IReadOnlyList<string> RecusedPeople { get; init; } = [];

    /// <summary>How a name stands among accounts.</summary>
    public static string Named(string name) => $"姓名：{name}";
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
            AccusedPeople = [.. classified.Accused.Where(a => a.Kind != AccusedKind.Unit).Select(a => a.Account ?? KeptOut.Named(a.Name))],
            AccusedDepartments = [.. classified.Accused.Select(a => a.Department ?? (a.Kind == AccusedKind.Unit ? a.Name : null)).OfType<string>().Distinct()],
        },
        OfficerRecused recused => (snapshot ?? new KeptOut(id)) with
        {
            RecusedPeople = [.. snapshot?.RecusedPeople ?? [], recused.Account ?? KeptOut.Named(recused.Officer)],
        },
        _ => snapshot,
    };
}

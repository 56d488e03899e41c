using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Queries;
using Hrss.Petition.Queries;
using Marten;

namespace Hrss.Petition.Receptions.Queries;

/// <summary>接待的一件, as a reader may see it.</summary>
/// <param name="Number">接待日编号.</param>
/// <param name="On">登记日期.</param>
/// <param name="Day">接待日期.</param>
/// <param name="Petition">信访事项编号.</param>
/// <param name="Result">接待结果.</param>
/// <param name="FinishBy">办结时限, or null where it was settled on the spot.</param>
/// <param name="Overdue">是否逾期: whether the term has passed and the petition has not ended.</param>
public sealed record ShownCase(string Number, DateOnly On, DateOnly Day, string Petition, string Result, DateOnly? FinishBy, bool Overdue);

/// <summary>局长信访接待日, as a reader may see it: without the cases of petitions that he must not see.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="Stage">接待日阶段.</param>
/// <param name="Day">接待日期.</param>
/// <param name="Month">接待日所在月, year-month.</param>
/// <param name="Leader">接待领导.</param>
/// <param name="Place">接待地点.</param>
/// <param name="Topics">接待主题.</param>
/// <param name="Moves">各次改期.</param>
/// <param name="Cases">各件接待.</param>
/// <param name="NotHeld">未举行的理由, or null.</param>
public sealed record ShownReception(
    Guid Id, string Number, ReceptionStage Stage, DateOnly Day, string Month, string Leader, string Place, IReadOnlyList<string> Topics,
    IReadOnlyList<ReceptionMoved> Moves, IReadOnlyList<ShownCase> Cases, string? NotHeld)
{
    /// <summary>Reception days as the caller may see them today.</summary>
    internal static async Task<IReadOnlyList<ShownReception>> OfAsync(
        IReadOnlyList<ListedReception> receptions, HttpContext http, IQuerySession session, DateOnly today)
    {
        var numbers = receptions.SelectMany(r => r.Cases).Select(c => c.Petition).Distinct().ToArray();
        var petitions = (await session.Query<PetitionOnRecord>().Where(p => p.Number.IsOneOf(numbers)).ToListAsync(http.RequestAborted)).ToDictionary(p => p.Number);
        var hidden = await session.HiddenFromAsync(http);
        return
        [
            .. receptions.Select(r => new ShownReception(
                r.Id, r.Number, r.Stage, r.Day, r.Month, r.Leader, r.Place, r.Topics, r.Moves,
                [
                    .. r.Cases.Select(c => (Case: c, Petition: petitions.GetValueOrDefault(c.Petition))).Where(c => c.Petition is not { Id: var id } || !hidden.Contains(id))
                        .Select(c => Of(c.Case, c.Petition, today)),
                ],
                r.NotHeld)),
        ];
    }

    private static ShownCase Of(ReceptionCaseReceived received, PetitionOnRecord? petition, DateOnly today) => new(
        received.Number, received.On, received.Day, received.Petition, received.Result, received.FinishBy,
        received.FinishBy < today && petition?.Stage is null or PetitionStage.Registered or PetitionStage.Accepted or PetitionStage.Assigned);
}

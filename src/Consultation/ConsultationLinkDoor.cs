using Hrss.Consultation.Queries;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Searching;
using Hrss.ServiceDefaults;
using Marten;

namespace Hrss.Consultation;

/// <summary>
/// 关联的出入口: no consultation is hidden from the staff who may link, and none that goes on as a petition is found by who asked: the register no longer knows
/// (2005 Arts 23, 44; 2022 Arts 30(3), 46(5)).
/// </summary>
internal sealed class ConsultationLinkDoor : ILinkDoor
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Guid>> VisibleAsync(HttpContext http, IQuerySession session, IReadOnlyList<Guid> ids) => Task.FromResult(ids);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AlikeAct>> AlikeAsync(HttpContext http, IQuerySession session, FindAlikeActs asked, DateOnly today)
    {
        var like = new FindAlikeConsultations(
            new Inquirer(asked.Name, asked.Phone, asked.Email), asked.Subject, asked.Employer, asked.Place, Json.ChoiceOf<ConsultationTopic>(asked.Topic)).AsOnRecord(today);
        return
        [
            .. (await session.Query<ConsultationOnRecord>().AlikeAsync(like, today, http.RequestAborted)).Select(a => new AlikeAct(
                new Act(
                    "consultation", a.Matter.Id, a.Matter.Number, Json.WordOf(a.Matter.Channel), a.Matter.ReceivedOn,
                    a.Matter.Transferred ? "transferred" : Json.WordOf(a.Matter.Stage), a.Matter.LinkedNumber),
                a.Why)),
        ];
    }
}

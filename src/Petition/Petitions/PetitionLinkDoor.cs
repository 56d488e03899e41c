using Hrss.EventLog.Linking;
using Hrss.EventLog.Searching;
using Hrss.Petition.Petitions.Queries;
using Hrss.ServiceDefaults;
using Marten;

namespace Hrss.Petition.Petitions;

/// <summary>Which petitions a reader may know of where links lead to them.</summary>
internal sealed class PetitionLinkDoor : ILinkDoor
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Guid>> VisibleAsync(HttpContext http, IQuerySession session, IReadOnlyList<Guid> ids)
    {
        var hidden = await Reader.Of(http).HiddenAsync(session, http.RequestAborted);
        return [.. ids.Where(id => !hidden.All.Contains(id))];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AlikeAct>> AlikeAsync(HttpContext http, IQuerySession session, FindAlikeActs asked, DateOnly today)
    {
        var petitioner = new Petitioner(asked.Name ?? "", asked.Phone, null, asked.Identification);
        var like = new FindAlikePetitions(petitioner, asked.Subject, asked.Employer, asked.Place, Json.ChoiceOf<PetitionTopic>(asked.Topic)).AsOnRecord(today);
        var register = await Reader.Of(http).RegisterAsync(session, http.RequestAborted);
        return
        [
            .. (await register.AlikeAsync(like, today, http.RequestAborted)).Select(a => new AlikeAct(
                new Act("petition", a.Matter.Id, a.Matter.Number, Json.WordOf(a.Matter.Channel), a.Matter.ReceivedOn, Json.WordOf(a.Matter.Stage), a.Matter.LinkedNumber),
                a.Why)),
        ];
    }
}

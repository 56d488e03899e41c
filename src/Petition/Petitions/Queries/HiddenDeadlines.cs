using Hrss.EventLog.Deadlines;
using Marten;

namespace Hrss.Petition.Petitions.Queries;

/// <summary>期限一览中隐去的信访事项: whoever is accused, of an accused department or recused finds the petition neither in the register nor here.</summary>
internal sealed class HiddenDeadlines : IHideDeadlines
{
    public async Task<IReadOnlySet<Guid>> HiddenAsync(HttpContext http, IQuerySession session, CancellationToken cancellation) =>
        (await Reader.Of(http).HiddenAsync(session, cancellation)).All;
}

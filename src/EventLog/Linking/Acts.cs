using Hrss.ServiceDefaults.Problems;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Hrss.EventLog.Linking;

/// <summary>一件事的各件次: everything that came in about one matter, by whatever way and to whatever service, the first in front.</summary>
/// <param name="First">初件; null where it is of a service that could not be asked, or is hidden from the reader.</param>
/// <param name="Repeats">重复件, by day of receipt; those that the reader may see.</param>
/// <param name="Unasked">未能查询的业务: services that could not be asked; what they have is missing from the list.</param>
public sealed record ActsOfMatter(Act? First, IReadOnlyList<Act> Repeats, IReadOnlyList<string> Unasked);

/// <summary>Looks acts up: in this service, and in the others where a link leads there.</summary>
/// <typeparam name="TMatter">The matters of this service.</typeparam>
internal sealed class Acts<TMatter>(LinkParty party, OtherMatters others, ILinkDoor door) where TMatter : class, ILinkable
{
    /// <summary>An act of this service that the reader may see, or null.</summary>
    public async Task<Act?> OwnAsync(HttpContext http, IQuerySession session, Guid id, CancellationToken cancellation) =>
        (await door.VisibleAsync(http, session, [id])).Count > 0 && await session.Events.AggregateStreamAsync<TMatter>(id, token: cancellation) is { } matter
            ? Act.Of(party.Service, id, matter)
            : null;

    /// <summary>What of this service is linked to a matter, as far as the reader may see it.</summary>
    public async Task<IReadOnlyList<Act>> OwnRepeatsAsync(HttpContext http, IQuerySession session, Guid first, CancellationToken cancellation)
    {
        var linked = await session.Query<MatterLink>().Where(link => link.First == first).Select(link => link.Id).ToListAsync(cancellation);
        var acts = new List<Act>();
        foreach (var id in await door.VisibleAsync(http, session, linked))
            acts.Add(Act.Of(party.Service, id, (await session.Events.AggregateStreamAsync<TMatter>(id, token: cancellation))!));
        return acts;
    }

    /// <summary>The act that a link names, or why there is none.</summary>
    public async Task<(Act? Act, Refusal? Refusal)> FindAsync(
        HttpContext http, IQuerySession session, string? service, Guid id, CancellationToken cancellation)
    {
        if (service is null || service == party.Service)
            return (await OwnAsync(http, session, id, cancellation), null);
        if (!others.Known.Contains(service))
            return (null, LinkRefusals.NoSuchService);
        try
        {
            return (await others.FindAsync(http, service, id, cancellation), null);
        }
        catch (Exception fault) when (IsUnreachable(fault, cancellation))
        {
            return (null, LinkRefusals.Unreachable);
        }
    }

    /// <summary>Whether others, of this service or another, are linked to an act; null where a service cannot be asked.</summary>
    public async Task<bool?> IsFirstAsync(HttpContext http, IQuerySession session, Guid id, CancellationToken cancellation)
    {
        if (await session.Query<MatterLink>().AnyAsync(link => link.First == id, cancellation))
            return true;
        var unasked = new List<string>();
        var elsewhere = await AskAsync(others.Known, other => others.RepeatsAsync(http, other, id, cancellation), unasked, cancellation);
        return elsewhere.Count > 0 ? true : unasked.Count > 0 ? null : false;
    }

    /// <summary>Everything that came in about the matter of an act.</summary>
    public async Task<ActsOfMatter> AllAsync(HttpContext http, IQuerySession session, Guid id, Act own, CancellationToken cancellation)
    {
        var link = await session.LoadAsync<MatterLink>(id, cancellation);
        var first = link is null ? own : null;
        var unasked = new List<string>();
        if (link is not null)
        {
            (first, var refusal) = await FindAsync(http, session, link.FirstService, link.First, cancellation);
            if (refusal is not null)
                unasked.Add(link.FirstService);
        }

        var repeats = new List<Act>(await OwnRepeatsAsync(http, session, link?.First ?? id, cancellation));
        repeats.AddRange(await AskAsync(others.Known.Except(unasked), other => others.RepeatsAsync(http, other, link?.First ?? id, cancellation), unasked, cancellation));

        return new(first, [.. repeats.OrderBy(act => act.ReceivedOn).ThenBy(act => act.Number, StringComparer.Ordinal)], unasked);
    }

    /// <summary>What came in, to this service and the others, about a matter like the one described; the most alike first.</summary>
    public async Task<AlikeActs> AlikeAsync(HttpContext http, IQuerySession session, FindAlikeActs asked, DateOnly today, bool own, CancellationToken cancellation)
    {
        var (found, unasked) = (new List<AlikeAct>(await door.AlikeAsync(http, session, asked, today)), new List<string>());
        if (!own)
            found.AddRange(await AskAsync(others.Known, other => others.AlikeAsync(http, other, asked, cancellation), unasked, cancellation));
        return new(
        [
            .. found.OrderByDescending(a => a.Why.Count).ThenByDescending(a => a.Act.ReceivedOn).ThenBy(a => a.Act.Number, StringComparer.Ordinal),
        ], unasked);
    }

    // What each service has; one that cannot be asked is named instead.
    private static async Task<List<T>> AskAsync<T>(
        IEnumerable<string> services, Func<string, Task<IReadOnlyList<T>>> ask, List<string> unasked, CancellationToken cancellation)
    {
        var told = new List<T>();
        foreach (var service in services.ToList())
        {
            try
            {
                told.AddRange(await ask(service));
            }
            catch (Exception fault) when (IsUnreachable(fault, cancellation))
            {
                unasked.Add(service);
            }
        }

        return told;
    }

    // Polly's time-outs and open circuits are no HttpRequestException.
    private static bool IsUnreachable(Exception fault, CancellationToken cancellation) =>
        !cancellation.IsCancellationRequested
        && fault is HttpRequestException or OperationCanceledException or Polly.ExecutionRejectedException;
}

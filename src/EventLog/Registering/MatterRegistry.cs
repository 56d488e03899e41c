using System.Threading.Channels;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Hosting;

namespace Hrss.EventLog.Registering;

/// <summary>
/// 登记: starts the streams of new matters. Registrations that wait at the same time share one transaction (group commit): measured, this takes
/// more than twice as many as a transaction each, and their numbers come without gaps. Nothing is acknowledged before it is committed.
/// </summary>
public sealed class MatterRegistry(IDocumentStore store, TimeProvider time) : BackgroundService
{
    private const int Writers = 2;
    private const int LargestGroup = 64;

    private readonly Channel<Registration> waiting = Channel.CreateBounded<Registration>(4096);

    /// <summary>Registers a new matter: gives it an id and a number and appends its first facts.</summary>
    /// <param name="command">The command as bound.</param>
    /// <param name="series">The series of its number.</param>
    /// <param name="facts">The first facts, given the number.</param>
    /// <param name="address">Where the matter can be read, given its id.</param>
    /// <param name="cancellation">Ends with the request; a registration already taken up is still committed.</param>
    /// <param name="external">The number under which another system knows the matter: a second registration of it is answered with the first.</param>
    /// <returns>201 with id, number and version; 422 where the key was used for another request.</returns>
    public async Task<Results<Created<MatterVersion>, ProblemHttpResult>> RegisterAsync<T>(
        Command<T> command,
        NumberSeries series,
        Func<string, IReadOnlyList<object>> facts,
        Func<Guid, string> address,
        CancellationToken cancellation,
        ExternalNumber? external = null)
        where T : class
    {
        var registration = new Registration(
            command.Caller,
            series,
            facts,
            reply => IdempotentReply.For(command, reply, time.GetUtcNow()),
            external,
            new Repeats.Marks(IdempotentReply.IdOf(command), external is null ? null : ExternalRegistration.IdOf(external)));
        await waiting.Writer.WriteAsync(registration, cancellation);
        var reply = await registration.Done.Task.WaitAsync(cancellation);
        if (reply is null)
        {
            await using var session = store.QuerySession(command.Caller.Agency);
            var (earlier, reused) = await IdempotentReply.FindAsync(session, command, cancellation);
            if (earlier is null && reused is null && external is not null)
                earlier = await ExternalRegistration.FindAsync(session, external, command.Http, cancellation);
            if (earlier is null)
                return (reused ?? RequestProblems.KeyReused).ToProblem();
            reply = earlier;
        }

        return TypedResults.Created(address(reply.Id), reply.Tag(command.Http));
    }

    /// <summary>Decides and registers a new matter whose decision looks at the command and the day alone: nothing is looked up before it is written.</summary>
    /// <param name="command">The command as bound.</param>
    /// <param name="clock">For the day of the registration.</param>
    /// <param name="prefix">The letters of its number's series; the year is that of the day.</param>
    /// <param name="decide">Decides: the first facts, given the number, or a refusal.</param>
    /// <param name="address">Where the matter can be read, given its id.</param>
    /// <param name="cancellation">Ends with the request; a registration already taken up is still committed.</param>
    /// <returns>201 with id, number and version; 422 where the key was used for another request; else the refusal.</returns>
    public async Task<Results<Created<MatterVersion>, ProblemHttpResult>> RegisterAsync<T>(
        Command<T> command,
        BusinessClock clock,
        string prefix,
        Func<DateOnly, (Func<string, IReadOnlyList<object>>? Facts, Refusal? Refusal)> decide,
        Func<Guid, string> address,
        CancellationToken cancellation)
        where T : class, IDated
    {
        var (on, undated) = clock.DateOf(command.Body.On, command.Caller);
        return undated is not null ? undated.ToProblem() : await RegisterAsync(command, new NumberSeries(prefix, on.Year), decide(on), address, cancellation);
    }

    /// <summary>The same where the registration is one fact.</summary>
    /// <param name="command">The command as bound.</param>
    /// <param name="clock">For the day of the registration.</param>
    /// <param name="prefix">The letters of its number's series; the year is that of the day.</param>
    /// <param name="decide">Decides: the first fact, given the number, or a refusal.</param>
    /// <param name="address">Where the matter can be read, given its id.</param>
    /// <param name="cancellation">Ends with the request; a registration already taken up is still committed.</param>
    /// <returns>201 with id, number and version; 422 where the key was used for another request; else the refusal.</returns>
    public Task<Results<Created<MatterVersion>, ProblemHttpResult>> RegisterAsync<T, TFact>(
        Command<T> command,
        BusinessClock clock,
        string prefix,
        Func<DateOnly, (Func<string, TFact>? Registered, Refusal? Refusal)> decide,
        Func<Guid, string> address,
        CancellationToken cancellation)
        where T : class, IDated
        where TFact : class =>
        RegisterAsync(command, clock, prefix, on => Only(decide(on)), address, cancellation);

    /// <summary>
    /// Decides and registers a new matter whose decision looks at what is stored. A repeat gets the first answer, whatever has been stored since: to the
    /// decision the matter itself would by now be there.
    /// </summary>
    /// <param name="command">The command as bound.</param>
    /// <param name="session">The session of the caller's agency.</param>
    /// <param name="clock">For the day of the registration.</param>
    /// <param name="prefix">The letters of its number's series; the year is that of the day.</param>
    /// <param name="decide">Looks up what the decision needs and decides: the first fact, given the number, or a refusal.</param>
    /// <param name="address">Where the matter can be read, given its id.</param>
    /// <param name="cancellation">Ends with the request; a registration already taken up is still committed.</param>
    /// <returns>201 with id, number and version; 422 where the key was used for another request; else the refusal.</returns>
    public async Task<Results<Created<MatterVersion>, ProblemHttpResult>> RegisterAsync<T, TFact>(
        Command<T> command,
        IQuerySession session,
        BusinessClock clock,
        string prefix,
        Func<DateOnly, Task<(Func<string, TFact>? Registered, Refusal? Refusal)>> decide,
        Func<Guid, string> address,
        CancellationToken cancellation)
        where T : class, IDated
        where TFact : class
    {
        var (on, undated) = clock.DateOf(command.Body.On, command.Caller);
        if (undated is not null)
            return undated.ToProblem();
        var (earlier, reused) = await IdempotentReply.FindAsync(session, command, cancellation);
        if (reused is not null)
            return reused.ToProblem();
        if (earlier is not null)
            return TypedResults.Created(address(earlier.Id), earlier.Tag(command.Http));
        return await RegisterAsync(command, new NumberSeries(prefix, on.Year), Only(await decide(on)), address, cancellation);
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        waiting.Writer.TryComplete();
        await base.StopAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(WriteAsync, CancellationToken.None)));

    private async Task<Results<Created<MatterVersion>, ProblemHttpResult>> RegisterAsync<T>(
        Command<T> command,
        NumberSeries series,
        (Func<string, IReadOnlyList<object>>? Facts, Refusal? Refusal) decided,
        Func<Guid, string> address,
        CancellationToken cancellation)
        where T : class =>
        decided.Refusal is { } refusal ? refusal.ToProblem() : await RegisterAsync(command, series, decided.Facts!, address, cancellation);

    private static (Func<string, IReadOnlyList<object>>? Facts, Refusal? Refusal) Only<TFact>((Func<string, TFact>? Registered, Refusal? Refusal) decided)
        where TFact : class =>
        (decided.Registered is { } registered ? number => [registered(number)] : null, decided.Refusal);

    private async Task WriteAsync()
    {
        var group = new List<Registration>(LargestGroup);
        while (await waiting.Reader.WaitToReadAsync())
        {
            while (group.Count < LargestGroup && waiting.Reader.TryRead(out var next))
                group.Add(next);
            foreach (var sameAgency in group.GroupBy(r => r.Caller.Agency))
                await WriteGroupAsync(sameAgency.Key, [.. sameAgency]);
            group.Clear();
        }
    }

    private async Task WriteGroupAsync(string agency, IReadOnlyList<Registration> group)
    {
        try
        {
            var repeated = await FindRepeatsAsync(agency, group);
            var fresh = group.Where((_, i) => !repeated[i]).ToList();
            var replies = fresh.Count > 0 ? await CommitAsync(agency, fresh) : [];
            for (var i = 0; i < fresh.Count; i++)
                fresh[i].Done.TrySetResult(replies[i]);
            // After the commit: a repeat may be answered with what was registered in the same group.
            foreach (var repeat in group.Where((_, i) => repeated[i]))
                repeat.Done.TrySetResult(null);
        }
        catch (Exception repeated) when (group.Count == 1 && ExternalRegistration.IsRegisteredBefore(repeated))
        {
            group[0].Done.TrySetResult(null);
        }
        catch (Exception fault) when (group.Count == 1 || StorageFaults.IsOutage(fault))
        {
            foreach (var registration in group)
                registration.Done.TrySetException(fault);
        }
        catch (Exception)
        {
            // One of the group is at fault, for example a repeat of what another instance has just registered: each on its own, so that it fails alone.
            foreach (var registration in group)
                await WriteGroupAsync(agency, [registration]);
        }
    }

    private async Task<bool[]> FindRepeatsAsync(string agency, IReadOnlyList<Registration> group)
    {
        await using var session = store.QuerySession(agency);
        return await Repeats.FindAsync(session, [.. group.Select(registration => registration.Marks)]);
    }

    private async Task<MatterVersion[]> CommitAsync(string agency, IReadOnlyList<Registration> group)
    {
        await using var session = store.LightweightSession(agency);
        await session.BeginTransactionAsync(CancellationToken.None);
        var replies = await session.StartNumberedAsync(
            agency, [.. group.Select(r => new NumberedStream(r.Series, r.Facts, r.Caller.Id))], CancellationToken.None);
        foreach (var (registration, reply) in group.Zip(replies))
        {
            if (registration.Remember(reply) is { } remembered)
                session.Insert(remembered);
            if (registration.External is { } external)
                session.Insert(ExternalRegistration.Of(external, reply));
        }

        await session.SaveChangesAsync(CancellationToken.None);
        return replies;
    }

    private sealed record Registration(
        Caller Caller,
        NumberSeries Series,
        Func<string, IReadOnlyList<object>> Facts,
        Func<MatterVersion, IdempotentReply?> Remember,
        ExternalNumber? External,
        Repeats.Marks Marks)
    {
        /// <summary>The reply; null where the key or the external number had been used before.</summary>
        public TaskCompletionSource<MatterVersion?> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using JasperFx;
using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.EventLog.Deciding;

/// <summary>办理: the one way in which a command changes a matter: load, decide, append, answer.</summary>
public static class ChangeMatter
{
    /// <summary>Decides a command on a matter and appends its facts, if nobody acted on the matter since the version in <c>If-Match</c>.</summary>
    /// <typeparam name="TMatter">The matter's state, folded from its facts.</typeparam>
    /// <typeparam name="TCommand">The command.</typeparam>
    /// <param name="session">The session of the caller's agency.</param>
    /// <param name="command">The command as bound.</param>
    /// <param name="id">The matter.</param>
    /// <param name="clock">For the day of the act.</param>
    /// <param name="notFound">The refusal where the agency has no such matter.</param>
    /// <param name="decide">The pure decision, given the matter and the day of the act.</param>
    /// <param name="cancellation">Ends with the request.</param>
    /// <returns>200 with the new version; 404, 412, 428, 409 or 422 with a problem.</returns>
    public static async Task<Results<Ok<MatterVersion>, ProblemHttpResult>> ChangeAsync<TMatter, TCommand>(
        this IDocumentSession session,
        Command<TCommand> command,
        Guid id,
        BusinessClock clock,
        Refusal notFound,
        Func<TMatter, DateOnly, Decision> decide,
        CancellationToken cancellation)
        where TMatter : class, IMatter
        where TCommand : class, IDated
    {
        var (earlier, reused) = await IdempotentReply.FindAsync(session, command, cancellation);
        if (reused is not null)
            return reused.ToProblem();
        if (earlier is not null)
            return TypedResults.Ok(earlier.Tag(command.Http));
        if (command.ExpectedVersion is not { } expected)
            return RequestProblems.VersionRequired.ToProblem();
        var (on, undated) = clock.DateOf(command.Body.On, command.Caller);
        if (undated is not null)
            return undated.ToProblem();

        var stream = await session.Events.FetchForWriting<TMatter>(id, cancellation);
        if (stream.Aggregate is not { } matter)
            return notFound.ToProblem();
        // It may be this very act that has moved the matter on since the key was looked up.
        if (stream.CurrentVersion != expected)
            return await AnswerTheLoserAsync(session.DocumentStore, command, cancellation);
        if (on < matter.LastActOn)
            return RequestProblems.DateOutOfOrder.ToProblem();
        var decision = matter is ITransferable { Frozen: { } frozen } && command.Body is not OfferTransfer ? frozen : decide(matter, on);
        // Version and facts are read one after the other: the matter may be newer than its version says. An append would be stopped; this is not one.
        if (decision.Facts.Count == 0 && (await session.Events.FetchStreamStateAsync(id, cancellation))?.Version != expected)
            return await AnswerTheLoserAsync(session.DocumentStore, command, cancellation);
        if (decision.Refusal is { } refusal)
            return refusal.ToProblem();

        var reply = new MatterVersion(id, expected + decision.Facts.Count);
        stream.AppendMany(decision.Facts);
        if (IdempotentReply.For(command, reply, DateTimeOffset.UtcNow) is { } remembered)
            session.Insert(remembered);
        try
        {
            await session.SaveChangesAsync(cancellation);
        }
        catch (Exception lost) when (lost is ConcurrencyException or DocumentAlreadyExistsException or EventStreamUnexpectedMaxEventIdException)
        {
            return await AnswerTheLoserAsync(session.DocumentStore, command, cancellation);
        }

        return TypedResults.Ok(reply.Tag(command.Http));
    }

    // Two of the same request at once: the one that lost gives the winner's answer. Otherwise somebody else acted first.
    private static async Task<Results<Ok<MatterVersion>, ProblemHttpResult>> AnswerTheLoserAsync<TCommand>(
        IDocumentStore store, Command<TCommand> command, CancellationToken cancellation) where TCommand : class
    {
        await using var fresh = store.QuerySession(command.Caller.Agency);
        var (winner, reused) = await IdempotentReply.FindAsync(fresh, command, cancellation);
        return winner is not null ? TypedResults.Ok(winner.Tag(command.Http)) : (reused ?? RequestProblems.VersionStale).ToProblem();
    }
}

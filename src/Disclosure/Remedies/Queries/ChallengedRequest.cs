using Hrss.Disclosure.Requests;
using Hrss.Statutes;
using Marten;

namespace Hrss.Disclosure.Remedies.Queries;

/// <summary>涉及的公开申请: what a remedy needs to know of the request that it is about.</summary>
/// <param name="Number">登记编号.</param>
/// <param name="DueOn">答复期限届满日, as it was on receipt.</param>
/// <param name="AnsweredOn">答复日期, or null.</param>
/// <param name="Group">答复结果类别, or null while there is no answer.</param>
/// <param name="Redone">重新答复 by order.</param>
public sealed record ChallengedRequest(
    string Number, DateOnly DueOn, DateOnly? AnsweredOn, OutcomeGroup? Group, IReadOnlyList<AnsweredAnew> Redone)
{
    /// <summary>知道行为之日: the day of the answer; where there was none in time, the last day for it.</summary>
    public DateOnly? KnownBy(DateOnly soughtOn) =>
        AnsweredOn <= soughtOn ? AnsweredOn
        : DueOn <= soughtOn ? DueOn
        : null;

    /// <summary>The request of the caller's agency; null where there is none.</summary>
    internal static async Task<ChallengedRequest?> FindAsync(IQuerySession session, Guid? id, CancellationToken cancellation)
    {
        if (id is not { } request)
            return null;
        var events = (await session.Events.FetchStreamAsync(request, token: cancellation)).Select(e => e.Data).ToList();
        if (events.OfType<RequestReceived>().FirstOrDefault() is not { } received)
            return null;
        var answered = events.OfType<RequestAnswered>().LastOrDefault();
        return new(
            received.Number, received.Due.LegalDue, answered?.On, answered is null ? null : DisclosureOutcomes.Find(received.Regulation, answered.Outcome)?.Group,
            [.. events.OfType<AnswerRedone>().Select(e => new AnsweredAnew(e.RemedyNumber, e.Outcome, e.On))]);
    }
}

/// <summary>重新答复 of the request.</summary>
/// <param name="RemedyNumber">The remedy by whose order it was answered anew.</param>
/// <param name="Outcome">新的答复结果.</param>
/// <param name="On">重新答复日期.</param>
public sealed record AnsweredAnew(string RemedyNumber, string Outcome, DateOnly On);

using Hrss.EventLog.Searching;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Queries;

/// <summary>相似的咨询事项.</summary>
/// <param name="Consultation">咨询事项.</param>
/// <param name="Why">相同之处.</param>
public sealed record AlikeConsultation(ConsultationLine Consultation, IReadOnlyList<Likeness> Why)
{
    internal static void Map(RouteGroupBuilder consultations) => consultations
        .MapGet("/{id:guid}/earlier", HandleAsync)
        .RequireAuthorization(Policies.HandleConsultations)
        .WithSummary("查重：此前相似的咨询事项 / Earlier consultations that may be the same matter");

    /// <summary>The consultations that may be the same matter as one, received until a day; those most alike first.</summary>
    internal static async Task<IReadOnlyList<AlikeConsultation>> FindAsync(
        IQuerySession session, ConsultationOnRecord one, DateOnly until, DateOnly today, CancellationToken cancellation) =>
    [
        .. (await session.Query<ConsultationOnRecord>().AlikeAsync(one, until, cancellation))
            .Select(a => new AlikeConsultation(ConsultationLine.Of(a.Matter, today), a.Why)),
    ];

    private static async Task<Results<Ok<IReadOnlyList<AlikeConsultation>>, ProblemHttpResult>> HandleAsync(
        Guid id, IQuerySession session, BusinessClock clock, CancellationToken cancellation) =>
        await session.Events.AggregateStreamAsync<ConsultationOnRecord>(id, token: cancellation) is { } consultation
            ? TypedResults.Ok(await FindAsync(session, consultation, consultation.ReceivedOn, clock.Today, cancellation))
            : ConsultationRefusals.NotFound.ToProblem();
}

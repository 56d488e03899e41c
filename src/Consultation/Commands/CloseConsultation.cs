using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Commands;

/// <summary>办结归档: an answered item is closed; it is neither called back about nor sent back any more.</summary>
/// <param name="On">办结日期; null for today.</param>
public sealed record CloseConsultation(DateOnly? On = null) : IDated
{
    /// <summary>The closing, nothing where it was closed, or why it is refused.</summary>
    public static Decision Decide(Consultation consultation, DateOnly on) => consultation.Stage switch
    {
        ConsultationStage.Closed => Decision.NothingToDo,
        ConsultationStage.Refused => ConsultationRefusals.Refused,
        ConsultationStage.Answered => Decision.Of(new ConsultationClosed(on)),
        _ => ConsultationRefusals.NotAnswered,
    };

    internal static void Map(RouteGroupBuilder consultations) => consultations
        .MapPost("/{id:guid}/closing", HandleAsync)
        .RequireAuthorization(Policies.HandleConsultations)
        .WithSummary("办结归档 / Close the item");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<CloseConsultation> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Consultation, CloseConsultation>(
            command, id, clock, ConsultationRefusals.NotFound, (consultation, on) => Decide(consultation, on), cancellation);
}

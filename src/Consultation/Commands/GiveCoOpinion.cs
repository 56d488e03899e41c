using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Commands;

/// <summary>协办意见: a co-handler says what it has to say, for the answer of the main handler.</summary>
/// <param name="Department">协办部门.</param>
/// <param name="Opinion">协办意见.</param>
/// <param name="On">日期; null for today.</param>
public sealed record GiveCoOpinion(string Department, string Opinion, DateOnly? On = null) : IDated
{
    /// <summary>The opinion, nothing where the department has said the same, or why it is refused.</summary>
    public static Decision Decide(Consultation consultation, GiveCoOpinion command, DateOnly on) => consultation switch
    {
        { Stage: ConsultationStage.Received } => ConsultationRefusals.NotDispatched,
        { Stage: ConsultationStage.Answered } => ConsultationRefusals.Answered,
        _ when ConsultationRefusals.Ended(consultation) is { } ended => ended,
        _ when !consultation.CoHandlers.Contains(command.Department) => ConsultationRefusals.NotCoHandler,
        _ when consultation.CoOpinions.LastOrDefault(o => o.Department == command.Department)?.Opinion == command.Opinion => Decision.NothingToDo,
        _ => Decision.Of(new CoOpinionGiven(on, command.Department, command.Opinion)),
    };

    internal static void Map(RouteGroupBuilder consultations) => consultations
        .MapPost("/{id:guid}/co-opinion", HandleAsync)
        .RequireAuthorization(Policies.HandleConsultations)
        .WithSummary("协办意见 / A co-handler gives its opinion");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<GiveCoOpinion> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Consultation, GiveCoOpinion>(
            command, id, clock, ConsultationRefusals.NotFound, (consultation, on) => Decide(consultation, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class GiveCoOpinionRules : AbstractValidator<GiveCoOpinion>
{
    public GiveCoOpinionRules()
    {
        RuleFor(c => c.Department).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Opinion).NotEmpty().MaximumLength(5000);
    }
}

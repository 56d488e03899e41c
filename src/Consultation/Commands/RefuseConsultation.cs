using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Commands;

/// <summary>不予受理: the item belongs on another route, was handled already, or brings the facts of a lawful answer again (济南 2018 Art. 25, 潍坊 2021 Art. 19).</summary>
/// <param name="Route">应通过的途径.</param>
/// <param name="Reason">告知的理由.</param>
/// <param name="SameAs">已依法答复的事项, for the same facts.</param>
/// <param name="On">告知日期; null for today.</param>
public sealed record RefuseConsultation(RefusalRoute Route, string Reason, Guid? SameAs = null, DateOnly? On = null) : IDated
{
    /// <summary>The refusal, nothing where it was refused so, or why that cannot be.</summary>
    /// <param name="consultation">The item.</param>
    /// <param name="command">What was sent.</param>
    /// <param name="on">告知日期.</param>
    /// <param name="earlier">The item of the same facts, where there is one.</param>
    public static Decision Decide(Consultation consultation, RefuseConsultation command, DateOnly on, Consultation? earlier) => consultation switch
    {
        { Refusal: { } refusal } =>
            (refusal.Route, refusal.Reason) == (command.Route, command.Reason) ? Decision.NothingToDo : ConsultationRefusals.Refused,
        { Stage: ConsultationStage.Answered or ConsultationStage.SentBack } => ConsultationRefusals.RouteAfterAnswer,
        { Stage: ConsultationStage.Closed } => ConsultationRefusals.Closed,
        { Stage: ConsultationStage.Objected } => ConsultationRefusals.ObjectionPending,
        _ when command.Route == RefusalRoute.SameFacts && earlier is null => ConsultationRefusals.EarlierMissing,
        _ when earlier is { Answer: null } => ConsultationRefusals.EarlierNotAnswered,
        _ => Decision.Of(new ConsultationRefused(on, consultation.Channel, command.Route, command.Reason, command.SameAs, consultation.Told)),
    };

    internal static void Map(RouteGroupBuilder consultations) => consultations
        .MapPost("/{id:guid}/refusal", HandleAsync)
        .RequireAuthorization(Policies.HandleConsultations)
        .WithSummary("不予受理 / Refuse the item");

    private static async Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<RefuseConsultation> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation)
    {
        var earlier = command.Body.SameAs is { } same && same != id
            ? await session.Events.AggregateStreamAsync<Consultation>(same, token: cancellation)
            : null;
        return await session.ChangeAsync<Consultation, RefuseConsultation>(
            command, id, clock, ConsultationRefusals.NotFound, (consultation, on) => Decide(consultation, command.Body, on, earlier), cancellation);
    }
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class RefuseConsultationRules : AbstractValidator<RefuseConsultation>
{
    public RefuseConsultationRules()
    {
        RuleFor(c => c.Route).IsInEnum();
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(2000);
    }
}

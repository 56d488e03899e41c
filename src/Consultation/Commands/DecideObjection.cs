using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Commands;

/// <summary>决定退单异议: agreed to, the item goes back to dispatch; refused, it stays with the department.</summary>
/// <param name="Agreed">是否同意退单.</param>
/// <param name="Reason">理由; required for a refusal.</param>
/// <param name="On">决定日期; null for today.</param>
public sealed record DecideObjection(bool Agreed, string? Reason = null, DateOnly? On = null) : IDated
{
    /// <summary>The decision on the objection, or why it is refused.</summary>
    public static Decision Decide(Consultation consultation, DecideObjection command, DateOnly on) => consultation.Objection is not { } objection
        ? ConsultationRefusals.NoObjection
        : Decision.Of(command.Agreed
            ? new DispatchObjectionAgreed(on, consultation.Channel, objection.Department, command.Reason)
            : new DispatchObjectionRefused(on, objection.Department, command.Reason));

    internal static void Map(RouteGroupBuilder consultations) => consultations
        .MapPost("/{id:guid}/objection-decision", HandleAsync)
        .RequireAuthorization(Policies.ApproveConsultations)
        .WithSummary("决定退单异议 / Decide the objection");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<DecideObjection> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Consultation, DecideObjection>(
            command, id, clock, ConsultationRefusals.NotFound, (consultation, on) => Decide(consultation, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class DecideObjectionRules : AbstractValidator<DecideObjection>
{
    public DecideObjectionRules()
    {
        RuleFor(c => c.Reason).MaximumLength(2000);
        RuleFor(c => c.Reason).NotEmpty().When(c => !c.Agreed);
    }
}

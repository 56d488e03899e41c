using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Commands;

/// <summary>撤回公开问答: takes back what was published.</summary>
/// <param name="Reason">理由.</param>
/// <param name="On">撤回日期; null for today.</param>
public sealed record WithdrawAnswer(string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The withdrawal, or why it is refused.</summary>
    public static Decision Decide(Consultation consultation, WithdrawAnswer command, DateOnly on) =>
        consultation.Published is null
            ? ConsultationRefusals.NotPublished
            : Decision.Of(new PublishedAnswerWithdrawn(on, command.Reason, consultation.Channel, consultation.Department!));

    internal static void Map(RouteGroupBuilder consultations) => consultations
        .MapPost("/{id:guid}/publication-withdrawal", HandleAsync)
        .RequireAuthorization(Policies.HandleConsultations)
        .WithSummary("撤回公开问答 / Withdraw question and answer");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<WithdrawAnswer> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Consultation, WithdrawAnswer>(
            command, id, clock, ConsultationRefusals.NotFound, (consultation, on) => Decide(consultation, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class WithdrawAnswerRules : AbstractValidator<WithdrawAnswer>
{
    public WithdrawAnswerRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(2000);
}

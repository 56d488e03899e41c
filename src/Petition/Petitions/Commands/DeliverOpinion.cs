using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>送达: from the delivery the 30 days to ask for a review or a re-examination run (2005 Arts 34, 35; 2022 Arts 35, 36).</summary>
/// <param name="Way">送达方式.</param>
/// <param name="Recipient">签收人, or null.</param>
/// <param name="On">送达日期; null for today.</param>
public sealed record DeliverOpinion(DeliveryWay Way, string? Recipient = null, DateOnly? On = null) : IDated
{
    /// <summary>The delivery of the latest opinion, nothing where it was delivered, or why it is refused.</summary>
    public static Decision Decide(Petition petition, DeliverOpinion command, DateOnly on, WorkingCalendar calendar)
    {
        if (petition.Answered is null)
            return PetitionRefusals.NotAnswered;
        var level = petition.Reexamination is { Decided: not null } ? OpinionLevel.Reexamination
            : petition.Review is { Decided: not null } ? OpinionLevel.Review : OpinionLevel.Answer;
        if (petition.Delivered is { } delivered && delivered.Level == level)
            return (delivered.Way, delivered.Recipient) == (command.Way, command.Recipient) ? Decision.NothingToDo : PetitionRefusals.DeliveredAlready;
        var remedy = level switch
        {
            OpinionLevel.Answer => Terms.PetitionReviewRequest(petition.Regulation),
            OpinionLevel.Review => Terms.PetitionReexaminationRequest(petition.Regulation),
            _ => null,
        };
        return Decision.Of(new OpinionDelivered(
            on, level, command.Way, command.Recipient, remedy is null ? null : DueDates.Of(remedy, on, calendar).Summary));
    }

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/delivery", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("送达 / Deliver the opinion");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<DeliverOpinion> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, DeliverOpinion>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class DeliverOpinionRules : AbstractValidator<DeliverOpinion>
{
    public DeliverOpinionRules()
    {
        RuleFor(c => c.Way).IsInEnum();
        RuleFor(c => c.Recipient).MaximumLength(50);
    }
}

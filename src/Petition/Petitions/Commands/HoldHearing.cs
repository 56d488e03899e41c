using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>听证 (2005 Art. 31(2); 2022 Art. 31(6)); in the re-examination its time does not count (2005 Art. 35; 2022 Art. 36).</summary>
/// <param name="BeganOn">开始日期.</param>
/// <param name="EndedOn">结束日期.</param>
/// <param name="Chair">主持人.</param>
/// <param name="Conclusion">听证结论.</param>
/// <param name="On">登记日期; null for today.</param>
public sealed record HoldHearing(DateOnly BeganOn, DateOnly EndedOn, string Chair, string Conclusion, DateOnly? On = null) : IDated
{
    /// <summary>The hearing, with the term without its time where the law excludes it, or why it is refused.</summary>
    public static Decision Decide(Petition petition, HoldHearing command, DateOnly on, WorkingCalendar calendar)
    {
        if (petition.Running is not { Due: var due } || petition.Accepted is null)
            return petition.IsClosed ? PetitionRefusals.Closed : PetitionRefusals.NotAccepted;
        if (command.EndedOn < command.BeganOn || command.EndedOn > on || command.BeganOn < due.StartedOn)
            return PetitionRefusals.HearingDays;
        if (Screening.Names(petition, command.Chair))
            return PetitionRefusals.AccusedHandles;
        var held = new HearingHeld(on, command.BeganOn, command.EndedOn, command.Chair, command.Conclusion, null);
        var term = TermCatalogue.Of(due);
        if (TermCatalogue.PauseOf(term) != PauseGround.Hearing)
            return Decision.Of(held);
        var longer = petition with { Excluded = [.. petition.Excluded, held] };
        return Decision.Of(held with { Due = DueDates.Of(term, due.ReceivedOn, calendar, longer.ClockBy(calendar)).Summary });
    }

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/hearing", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("听证 / Hold a hearing");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<HoldHearing> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, HoldHearing>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class HoldHearingRules : AbstractValidator<HoldHearing>
{
    public HoldHearingRules()
    {
        RuleFor(c => c.Chair).NotEmpty().MaximumLength(50);
        RuleFor(c => c.Conclusion).NotEmpty().MaximumLength(5000);
    }
}

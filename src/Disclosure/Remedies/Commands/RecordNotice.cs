using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Remedies.Commands;

/// <summary>登记答复通知: the copy of the application or the complaint was received, with the notice to answer (行政复议法 Art. 48, earlier Art. 23; 行政诉讼法 Art. 67).</summary>
/// <param name="Organ">复议机关、人民法院或者受理申诉的机关.</param>
/// <param name="CaseNumber">案号, or null.</param>
/// <param name="ReceivedOn">收到副本日期; null for the day of this act.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record RecordNotice(string Organ, string? CaseNumber = null, DateOnly? ReceivedOn = null, DateOnly? On = null) : IDated
{
    /// <summary>The notice with the day by which to answer, nothing where it is recorded, or why it is refused.</summary>
    public static Decision Decide(Remedy remedy, RecordNotice command, DateOnly on, WorkingCalendar calendar, AssumedValues assumed)
    {
        var received = command.ReceivedOn ?? on;
        if (!remedy.IsPending)
            return RemedyRefusals.Concluded;
        if (remedy.Notice is { } given)
        {
            return (given.Organ, given.CaseNumber, given.ReceivedOn) == (command.Organ, command.CaseNumber, received)
                ? Decision.NothingToDo
                : RemedyRefusals.Notified;
        }

        // The copy of an appeal cannot have come before the appeal.
        if (received > on || received < (remedy.Instance == 1 ? remedy.SoughtOn : remedy.LastActOn))
            return RemedyRefusals.ReceivedOutOfOrder;
        var term = TermOf(remedy.Kind, received, assumed);
        return Decision.Of(new RemedyNotified(
            on, received, command.Organ, command.CaseNumber, term is null ? null : DueDates.Of(term, received, calendar).Summary));
    }

    internal static void Map(RouteGroupBuilder remedies) => remedies
        .MapPost("/{id:guid}/notice", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("登记答复通知 / Record the notice to answer");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<RecordNotice> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<Remedy, RecordNotice>(
            command, id, clock, RemedyRefusals.NotFound,
            (remedy, on) => Decide(remedy, command.Body, on, calendars.Current, calendars.Assumed), cancellation);

    private static Term? TermOf(RemedyKind kind, DateOnly received, AssumedValues assumed) => kind switch
    {
        RemedyKind.Review => Terms.ReviewDefence(Regulations.Review(received), assumed),
        RemedyKind.Lawsuit => Terms.LitigationDefence(received, assumed),
        RemedyKind.Complaint => null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

/// <summary>What a notice must hold before it is looked at.</summary>
internal sealed class RecordNoticeRules : AbstractValidator<RecordNotice>
{
    public RecordNoticeRules()
    {
        RuleFor(c => c.Organ).NotEmpty().MaximumLength(100);
        RuleFor(c => c.CaseNumber).MaximumLength(100);
    }
}

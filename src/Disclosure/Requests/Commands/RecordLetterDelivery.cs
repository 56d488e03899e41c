using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>征求意见书送达 (2019 Arts 32, 34): the asked party has the letter; its 15 working days run.</summary>
/// <param name="Letter">序号.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record RecordLetterDelivery(int Letter, DateOnly? On = null) : IDated
{
    /// <summary>The delivery with the day by which the opinion is due, or why it is refused.</summary>
    public static Decision Decide(InformationRequest request, RecordLetterDelivery command, DateOnly on, WorkingCalendar calendar) =>
        request.Opinions.FirstOrDefault(o => o.Number == command.Letter) switch
        {
            null => RequestRefusals.NoSuchLetter,
            { IsOut: false } => RequestRefusals.OpinionBack,
            { DeliveredOn: { } day } => day == on ? Decision.NothingToDo : RequestRefusals.LetterDelivered,
            { } opinion => Decision.Of(new OpinionLetterDelivered(on, command.Letter, AnswerBy(request, opinion, on, calendar))),
        };

    private static DueDateSummary? AnswerBy(InformationRequest request, SoughtOpinion opinion, DateOnly on, WorkingCalendar calendar) =>
        request.Receipt!.Regulation == DisclosureRegulation.Of2008
            ? null
            : DueDates.Of(AnswerTerm.TermOf(opinion.Ground), on, calendar).Summary;

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/opinions/delivery", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("征求意见书送达 / The letter asking for an opinion was delivered");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<RecordLetterDelivery> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, RecordLetterDelivery>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class RecordLetterDeliveryRules : AbstractValidator<RecordLetterDelivery>
{
    public RecordLetterDeliveryRules()
    {
        RuleFor(c => c.Letter).InclusiveBetween(1, 1000);
    }
}

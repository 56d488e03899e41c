using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>认定逾期未反馈意见: a silent third party leaves the decision to the organ (2019 Art. 32), a silent organ agrees (2019 Art. 34). The regulation of 2008 set no term: there the organ may stop waiting.</summary>
/// <param name="Letter">序号.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record LapseOpinion(int Letter, DateOnly? On = null) : IDated
{
    /// <summary>The lapse, or why it is refused: not before the 15 working days have run out.</summary>
    public static Decision Decide(InformationRequest request, LapseOpinion command, DateOnly on, WorkingCalendar calendar)
    {
        if (request.Opinions.FirstOrDefault(o => o.Number == command.Letter) is not { } opinion)
            return RequestRefusals.NoSuchLetter;
        if (!opinion.IsOut)
            return opinion.Silent ? Decision.NothingToDo : RequestRefusals.OpinionBack;
        if (!request.IsInHand)
            return RequestRefusals.NotInHand(request);
        if (request.Receipt!.Regulation != DisclosureRegulation.Of2008 && !(opinion.AnswerBy < on))
            return RequestRefusals.OpinionNotOverdue;
        bool? agrees = opinion.Ground == PauseGround.OtherOrgan && request.Receipt.Regulation != DisclosureRegulation.Of2008 ? true : null;
        var ended = request.Returned(command.Letter, o => o with { EndedOn = on, Silent = true, Agrees = agrees });
        return Decision.Of(new OpinionLapsed(on, command.Letter, agrees, AnswerTerm.Change(request, ended, calendar, on)));
    }

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/opinions/lapse", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("认定逾期未反馈意见 / The opinion did not come in time");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<LapseOpinion> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, LapseOpinion>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class LapseOpinionRules : AbstractValidator<LapseOpinion>
{
    public LapseOpinionRules()
    {
        RuleFor(c => c.Letter).InclusiveBetween(1, 1000);
    }
}

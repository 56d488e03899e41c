using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>反馈意见 (2008 Art. 23; 2019 Arts 32, 34): the asked party agrees, or objects with its grounds.</summary>
/// <param name="Letter">序号.</param>
/// <param name="Agrees">是否同意公开.</param>
/// <param name="Opinion">意见及理由.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record RecordOpinion(int Letter, bool Agrees, string Opinion, DateOnly? On = null) : IDated
{
    /// <summary>The opinion with the term as it runs on, or why it is refused.</summary>
    public static Decision Decide(InformationRequest request, RecordOpinion command, DateOnly on, WorkingCalendar calendar)
    {
        if (request.Opinions.FirstOrDefault(o => o.Number == command.Letter) is not { } opinion)
            return RequestRefusals.NoSuchLetter;
        if (!opinion.IsOut)
            return RequestRefusals.OpinionBack;
        if (!request.IsInHand)
            return RequestRefusals.NotInHand(request);
        var back = request.Returned(command.Letter, o => o with { EndedOn = on, Agrees = command.Agrees });
        return Decision.Of(new OpinionGiven(on, command.Letter, command.Agrees, command.Opinion, AnswerTerm.Change(request, back, calendar, on)));
    }

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/opinions/answer", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("登记反馈的意见 / The opinion came back");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<RecordOpinion> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, RecordOpinion>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class RecordOpinionRules : AbstractValidator<RecordOpinion>
{
    public RecordOpinionRules()
    {
        RuleFor(c => c.Letter).InclusiveBetween(1, 1000);
        RuleFor(c => c.Opinion).NotEmpty().MaximumLength(5000);
    }
}

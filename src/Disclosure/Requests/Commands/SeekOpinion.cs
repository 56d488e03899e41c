using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>征求意见 (2008 Art. 23; 2019 Arts 32, 34): asks a third party, or an organ that helped to make the information, in writing.</summary>
/// <param name="Ground">第三方 or 其他机关.</param>
/// <param name="Party">被征求意见者.</param>
/// <param name="Concerning">征求意见的内容.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record SeekOpinion(PauseGround Ground, string Party, string Concerning, DateOnly? On = null) : IDated
{
    /// <summary>The letter with the term as it stands still from now, or why it is refused.</summary>
    public static Decision Decide(InformationRequest request, SeekOpinion command, DateOnly on, WorkingCalendar calendar)
    {
        if (command.Ground is not (PauseGround.ThirdParty or PauseGround.OtherOrgan))
            return RequestRefusals.NoOpinionGround;
        if (request.Stage != RequestStage.Received)
            return RequestRefusals.NotInHand(request);
        var letter = request.Opinions.Count + 1;
        var asked = request with { Opinions = [.. request.Opinions, new SoughtOpinion(letter, command.Ground, command.Party, on)] };
        return Decision.Of(new OpinionSought(on, letter, command.Ground, command.Party, command.Concerning, AnswerTerm.Change(request, asked, calendar, on)));
    }

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/opinions", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("征求第三方或者其他机关意见 / Ask a third party or another organ");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<SeekOpinion> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, SeekOpinion>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class SeekOpinionRules : AbstractValidator<SeekOpinion>
{
    public SeekOpinionRules()
    {
        RuleFor(c => c.Ground).IsInEnum();
        RuleFor(c => c.Party).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Concerning).NotEmpty().MaximumLength(5000);
    }
}

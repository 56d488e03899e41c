using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>登记更正: how many came, or whether as a group, had been registered wrongly. The figures of the day of registration are corrected by a counter-posting.</summary>
/// <param name="People">正确的人数.</param>
/// <param name="GroupVisit">是否集体访.</param>
/// <param name="Reason">更正理由.</param>
/// <param name="On">更正日期; null for today.</param>
public sealed record CorrectRegistration(int People, bool GroupVisit, string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The correction, nothing where it says what is registered, or why it is refused.</summary>
    public static Decision Decide(Petition petition, CorrectRegistration command, DateOnly on) =>
        command.GroupVisit && petition.Channel != PetitionChannel.Visit ? PetitionRefusals.GroupOnlyByVisit
        : command.GroupVisit && command.People < 2 ? PetitionRefusals.GroupOfOne
        : petition.Representatives.Count > command.People ? PetitionRefusals.MoreThanCame
        : (command.People, command.GroupVisit) == (petition.People, petition.GroupVisit) ? Decision.NothingToDo
        : Decision.Of(new RegistrationCorrected(
            on, petition.Channel, petition.ReceivedOn, command.People, command.GroupVisit, petition.People, petition.GroupVisit, command.Reason));

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/correction", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("更正登记的人数或集体访 / Correct the number of people or the kind of visit");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<CorrectRegistration> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, CorrectRegistration>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on), cancellation);
}

/// <summary>What a correction must hold before it is looked at.</summary>
internal sealed class CorrectRegistrationRules : AbstractValidator<CorrectRegistration>
{
    public CorrectRegistrationRules()
    {
        RuleFor(c => c.People).InclusiveBetween(1, 100_000);
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}

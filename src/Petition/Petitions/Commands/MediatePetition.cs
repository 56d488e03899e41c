using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>调解: an agreement is put in writing (2005 Art. 13; 2022 Art. 33).</summary>
/// <param name="Mediator">调解人.</param>
/// <param name="Agreed">是否达成协议.</param>
/// <param name="Agreement">调解协议书, where one was reached.</param>
/// <param name="On">调解日期; null for today.</param>
public sealed record MediatePetition(string Mediator, bool Agreed, string? Agreement = null, DateOnly? On = null) : IDated
{
    /// <summary>The mediation, or why it is refused.</summary>
    public static Decision Decide(Petition petition, MediatePetition command, DateOnly on) =>
        petition.IsClosed ? PetitionRefusals.Closed
        : petition.Accepted is null ? PetitionRefusals.NotAccepted
        : petition.Classified?.Class == PetitionClass.Accusation ? PetitionRefusals.NoMediation
        : Screening.Names(petition, command.Mediator) ? PetitionRefusals.AccusedHandles
        : Decision.Of(new PetitionMediated(on, command.Mediator, command.Agreement));

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/mediation", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("调解 / Mediate");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<MediatePetition> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, MediatePetition>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class MediatePetitionRules : AbstractValidator<MediatePetition>
{
    public MediatePetitionRules()
    {
        RuleFor(c => c.Mediator).NotEmpty().MaximumLength(50);
        RuleFor(c => c.Agreement).MaximumLength(20_000).Must((c, agreement) => c.Agreed != string.IsNullOrWhiteSpace(agreement))
            .Explained("petition.agreement-in-writing", "达成协议的须附书面调解协议（2022 年条例第三十三条），未达成的不附。",
                "An agreement is in writing (2022 Art. 33); without one there is none to give.");
    }
}

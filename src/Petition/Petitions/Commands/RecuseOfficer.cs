using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>回避: keeps out an officer who has an interest in the matter (2005 Art. 30; 2022 Art. 28(3)).</summary>
/// <param name="Officer">回避的工作人员.</param>
/// <param name="Reason">事由.</param>
/// <param name="DecidedBy">决定人, somebody else.</param>
/// <param name="Account">其账号, or null where it is not known.</param>
/// <param name="On">决定日期; null for today.</param>
public sealed record RecuseOfficer(string Officer, string Reason, string DecidedBy, string? Account = null, DateOnly? On = null) : IDated
{
    /// <summary>The recusal, nothing where it was decided, or why it is refused.</summary>
    public static Decision Decide(Petition petition, RecuseOfficer command, DateOnly on) =>
        petition.IsClosed && petition.UnderReview is null ? PetitionRefusals.Closed
        : command.DecidedBy == command.Officer ? PetitionRefusals.RecusedByOneself
        : petition.Recused.Any(r => (r.Officer, r.Account) == (command.Officer, command.Account)) ? Decision.NothingToDo
        : Decision.Of(new OfficerRecused(on, command.Officer, command.Account, command.Reason, command.DecidedBy));

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/recusal", HandleAsync)
        .RequireAuthorization(Policies.ApprovePetitions)
        .WithSummary("回避 / An officer is recused");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<RecuseOfficer> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, RecuseOfficer>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class RecuseOfficerRules : AbstractValidator<RecuseOfficer>
{
    public RecuseOfficerRules()
    {
        RuleFor(c => c.Officer).NotEmpty().MaximumLength(50);
        RuleFor(c => c.Account).MaximumLength(100);
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(1000);
        RuleFor(c => c.DecidedBy).NotEmpty().MaximumLength(50);
    }
}

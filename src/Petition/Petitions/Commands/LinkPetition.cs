using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.Petition.Petitions.Queries;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>关联重复件: the petition repeats an earlier one; it goes on counting as an act (件次), no longer as a matter (件).</summary>
/// <param name="First">初件: the earlier petition.</param>
/// <param name="Reason">理由.</param>
/// <param name="On">关联日期; null for today.</param>
public sealed record LinkPetition(Guid First, string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The link, nothing where it stands, or why it is refused.</summary>
    /// <param name="petition">The petition.</param>
    /// <param name="command">The command.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="id">The petition's id.</param>
    /// <param name="first">The earlier petition as the register has it, or null where there is none that the caller may see.</param>
    /// <param name="isFirst">Whether others are linked to this one.</param>
    public static Decision Decide(Petition petition, LinkPetition command, DateOnly on, Guid id, PetitionOnRecord? first, bool isFirst) =>
        petition.Linked?.First == command.First ? Decision.NothingToDo
        : petition.Linked is not null ? PetitionRefusals.LinkedElsewhere
        : first is null || first.Id == id ? PetitionRefusals.NoSuchFirst
        : first.LinkedTo is not null || isFirst ? PetitionRefusals.FirstIsRepeat
        : first.ReceivedOn > petition.ReceivedOn ? PetitionRefusals.FirstIsLater
        : Decision.Of(new PetitionLinked(on, petition.Channel, petition.ReceivedOn, first.Id, first.Number, command.Reason));

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/link", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("关联重复件 / Link to the first matter");

    private static async Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<LinkPetition> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation)
    {
        var first = await session.LoadAsync<PetitionOnRecord>(command.Body.First, cancellation);
        if (first is not null && !Reader.Of(command.Http).Sees(first))
            first = null;
        var isFirst = await session.Query<PetitionOnRecord>().AnyAsync(r => r.LinkedTo == id, cancellation);
        return await session.ChangeAsync<Petition, LinkPetition>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on, id, first, isFirst), cancellation);
    }
}

/// <summary>What a link must hold before it is looked at.</summary>
internal sealed class LinkPetitionRules : AbstractValidator<LinkPetition>
{
    public LinkPetitionRules()
    {
        RuleFor(c => c.First).NotEmpty();
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}

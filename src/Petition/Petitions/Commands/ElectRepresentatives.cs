using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>推选代表: whoever comes in numbers over one matter elects at most five (2005 Art. 18(2); 2022 Art. 20(3)).</summary>
/// <param name="Representatives">代表.</param>
/// <param name="On">推选日期; null for today.</param>
public sealed record ElectRepresentatives(IReadOnlyList<string> Representatives, DateOnly? On = null) : IDated
{
    /// <summary>The election, nothing where these represent already, or why it is refused.</summary>
    public static Decision Decide(Petition petition, ElectRepresentatives command, DateOnly on) =>
        petition.IsClosed ? PetitionRefusals.Closed
        : !petition.GroupVisit ? PetitionRefusals.NoGroup
        : command.Representatives.Count > petition.People ? PetitionRefusals.MoreThanCame
        : petition.Representatives.SequenceEqual(command.Representatives) ? Decision.NothingToDo
        : Decision.Of(new RepresentativesElected(on, command.Representatives));

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/representatives", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("推选代表 / Elect representatives");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ElectRepresentatives> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, ElectRepresentatives>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class ElectRepresentativesRules : AbstractValidator<ElectRepresentatives>
{
    public ElectRepresentativesRules()
    {
        RuleFor(c => c.Representatives).NotEmpty().Must(r => r is null || r.Count <= 5)
            .Explained("petition.too-many-representatives", "代表不得超过五人（2005 年条例第十八条、2022 年条例第二十条）。",
                "At most five representatives (2005 Art. 18; 2022 Art. 20).");
        RuleForEach(c => c.Representatives).NotEmpty().MaximumLength(50);
    }
}

using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Stability.Commands;

/// <summary>关联事项: petitions and consultations about the factor, by their numbers.</summary>
/// <param name="Numbers">信访、咨询事项编号.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record LinkMatters(IReadOnlyList<string> Numbers, DateOnly? On = null) : IDated
{
    /// <summary>The numbers that are new, nothing where all are linked, or why it is refused.</summary>
    public static Decision Decide(Factor factor, LinkMatters command, DateOnly on) => factor switch
    {
        { Stage: FactorStage.Closed } => FactorRefusals.Closed,
        _ when command.Numbers.Except(factor.Linked).ToList() is { Count: > 0 } fresh => Decision.Of(new FactorLinked(on, fresh)),
        _ => Decision.NothingToDo,
    };

    internal static void Map(RouteGroupBuilder factors) => factors
        .MapPost("/{id:guid}/links", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("关联信访、咨询事项 / Link petitions and consultations");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<LinkMatters> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Factor, LinkMatters>(
            command, id, clock, FactorRefusals.NotFound, (factor, on) => Decide(factor, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class LinkMattersRules : AbstractValidator<LinkMatters>
{
    public LinkMattersRules()
    {
        RuleFor(c => c.Numbers).NotEmpty().Must(numbers => numbers is null || numbers.Count <= 200)
            .Explained("factor.too-many-links", "一次关联一至二百件。", "One to two hundred matters are linked at once.");
        RuleForEach(c => c.Numbers).MatterNumber();
    }
}

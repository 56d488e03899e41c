using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Catalogue.Commands;

/// <summary>撤回: takes a published item back, in force or not; its publications no longer count on the days they were made.</summary>
/// <param name="Reason">理由.</param>
/// <param name="On">撤回日期; null for today.</param>
public sealed record WithdrawInformation(string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The withdrawal, nothing where it was withdrawn, or why it is refused.</summary>
    public static Decision Decide(Information information, WithdrawInformation command, DateOnly on) => information switch
    {
        { Stage: InformationStage.Published or InformationStage.Repealed, Publication: { } published } => Decision.Of(
        [
            .. information.Further.Select(f => new FurtherPublicationWithdrawn(on, f.Department, f.Field, f.Channels, f.On)),
            new InformationWithdrawn(on, published.Department, published.Field, published.Channels, published.On, published.InTime, command.Reason),
        ]),
        { Stage: InformationStage.Withdrawn } => Decision.NothingToDo,
        _ => InformationRefusals.NotPublished,
    };

    internal static void Map(RouteGroupBuilder information) => information
        .MapPost("/{id:guid}/withdrawal", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("撤回 / Withdraw");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<WithdrawInformation> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Information, WithdrawInformation>(
            command, id, clock, InformationRefusals.NotFound, (information, on) => Decide(information, command.Body, on), cancellation);
}

/// <summary>What a withdrawal must hold before it is looked at.</summary>
internal sealed class WithdrawInformationRules : AbstractValidator<WithdrawInformation>
{
    public WithdrawInformationRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

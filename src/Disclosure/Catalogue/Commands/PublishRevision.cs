using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Catalogue.Commands;

/// <summary>修订公开: the revision that passed its review takes the place of the published text.</summary>
/// <param name="On">修订公开日期; null for today.</param>
public sealed record PublishRevision(DateOnly? On = null) : IDated
{
    /// <summary>The revision and whether it is in time, or why it is refused.</summary>
    public static Decision Decide(Information information, PublishRevision command, DateOnly on)
    {
        if (InformationRefusals.AtTheEnd(information) is { } ended)
            return ended;
        if (information.Publication is null)
            return InformationRefusals.NotPublished;
        if (information.Draft is not { ChangedOn: { } changed } draft)
            return InformationRefusals.NoRevision;
        if (draft.Stage != InformationStage.Cleared)
            return InformationRefusals.NotCleared;
        var due = draft.Due?.LegalDue;
        return Decision.Of(new InformationRevised(
            information.Number, on, draft.Text, information.Department, information.Field, changed, due, due is null || on <= due));
    }

    internal static void Map(RouteGroupBuilder information) => information
        .MapPost("/{id:guid}/revision", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("修订公开 / Make the reviewed revision public");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<PublishRevision> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Information, PublishRevision>(
            command, id, clock, InformationRefusals.NotFound, (information, on) => Decide(information, command.Body, on), cancellation);
}

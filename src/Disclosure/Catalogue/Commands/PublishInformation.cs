using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Catalogue.Commands;

/// <summary>主动公开: publishes a cleared item within 20 working days of its forming (2008 Art. 18; 2019 Art. 26).</summary>
/// <param name="Channels">公开渠道, at least one.</param>
/// <param name="On">公开日期; null for today.</param>
public sealed record PublishInformation(IReadOnlyList<PublicationChannel> Channels, DateOnly? On = null) : IDated
{
    /// <summary>The publication and whether it is in time, nothing where it is published so, or why it is refused.</summary>
    public static Decision Decide(Information information, PublishInformation command, DateOnly on)
    {
        var draft = information.Draft;
        var due = draft.PublicationDue?.LegalDue;
        return information switch
        {
            { Stage: InformationStage.Published, Publication: { } published } =>
                published.Channels.Order().SequenceEqual(command.Channels.Order()) ? Decision.NothingToDo : InformationRefusals.AlreadyPublished,
            { Stage: InformationStage.Withdrawn } => InformationRefusals.Withdrawn,
            // Where there was no duty to publish there is no day to miss.
            { Stage: InformationStage.Cleared } => Decision.Of(new InformationPublished(
                draft.Number, on, draft.Title, draft.Department, draft.Field, draft.ProducedOn, draft.DocumentNumber, command.Channels,
                due, due is null || on <= due)),
            _ => InformationRefusals.NotCleared,
        };
    }

    internal static void Map(RouteGroupBuilder information) => information
        .MapPost("/{id:guid}/publication", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("主动公开 / Publish");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<PublishInformation> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Information, PublishInformation>(
            command, id, clock, InformationRefusals.NotFound, (information, on) => Decide(information, command.Body, on), cancellation);
}

/// <summary>What a publication must hold before it is looked at.</summary>
internal sealed class PublishInformationRules : AbstractValidator<PublishInformation>
{
    public PublishInformationRules()
    {
        RuleFor(c => c.Channels).NotEmpty();
        RuleForEach(c => c.Channels).IsInEnum();
        RuleFor(c => c.Channels).Must(channels => channels is null || channels.Distinct().Count() == channels.Count)
            .Explained("information.channel-repeated", "同一公开渠道只填一次。", "Name each channel once.");
    }
}

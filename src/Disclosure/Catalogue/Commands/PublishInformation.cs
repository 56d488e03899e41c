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
        if (information.Publication is { } published && information.Stage == InformationStage.Published)
            return published.Channels.Order().SequenceEqual(command.Channels.Order()) ? Decision.NothingToDo : InformationRefusals.AlreadyPublished;
        if (InformationRefusals.AtTheEnd(information) is { } ended)
            return ended;
        if (information.Draft is not { Stage: InformationStage.Cleared } draft)
            return InformationRefusals.NotCleared;
        // Where there was no duty to publish there is no day to miss.
        var due = draft.Due?.LegalDue;
        return Decision.Of(new InformationPublished(
            information.Number, on, draft.Text, information.Department, information.Field, information.ProducedOn, command.Channels, due, due is null || on <= due));
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
    public PublishInformationRules() => RuleFor(c => c.Channels).NameChannels();
}

/// <summary>公开渠道的填写.</summary>
internal static class ChannelRules
{
    /// <summary>At least one channel, and each once.</summary>
    public static void NameChannels<T>(this IRuleBuilderInitial<T, IReadOnlyList<PublicationChannel>> channels) => channels
        .NotEmpty()
        .Must(named => named is null || named.All(Enum.IsDefined))
        .Explained("information.channel-unknown", "没有此公开渠道。", "There is no such channel.")
        .Must(named => named is null || named.Distinct().Count() == named.Count)
        .Explained("information.channel-repeated", "同一公开渠道只填一次。", "Name each channel once.");
}

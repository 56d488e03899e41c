using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Catalogue.Commands;

/// <summary>扩大公开渠道: a published item goes through further channels; each counts as a publication on that day.</summary>
/// <param name="Channels">公开渠道, those to be added.</param>
/// <param name="On">公开日期; null for today.</param>
public sealed record PublishFurther(IReadOnlyList<PublicationChannel> Channels, DateOnly? On = null) : IDated
{
    /// <summary>The further publication on the channels that are new, nothing where none is, or why it is refused.</summary>
    public static Decision Decide(Information information, PublishFurther command, DateOnly on)
    {
        if (InformationRefusals.AtTheEnd(information) is { } ended)
            return ended;
        if (information.Stage != InformationStage.Published)
            return InformationRefusals.NotPublished;
        PublicationChannel[] added = [.. command.Channels.Except(information.Channels)];
        return added.Length == 0
            ? Decision.NothingToDo
            : Decision.Of(new InformationPublishedFurther(on, information.Department, information.Field, added));
    }

    internal static void Map(RouteGroupBuilder information) => information
        .MapPost("/{id:guid}/further-publication", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("扩大公开渠道 / Publish through further channels");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<PublishFurther> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Information, PublishFurther>(
            command, id, clock, InformationRefusals.NotFound, (information, on) => Decide(information, command.Body, on), cancellation);
}

/// <summary>What a further publication must hold before it is looked at.</summary>
internal sealed class PublishFurtherRules : AbstractValidator<PublishFurther>
{
    public PublishFurtherRules() => RuleFor(c => c.Channels).NameChannels();
}

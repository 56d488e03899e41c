using FluentValidation;
using Hrss.Disclosure.Attachments.Queries;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Catalogue.Commands;

/// <summary>改稿: writes a draft anew, or begins the revision of a published item. The new text is reviewed from the beginning before the public sees it.</summary>
/// <param name="Title">标题, at most 200 characters.</param>
/// <param name="Author">拟稿人.</param>
/// <param name="Reason">改稿说明.</param>
/// <param name="Kind">信息类型.</param>
/// <param name="Body">正文; null where there are only files.</param>
/// <param name="Files">附件; null for none.</param>
/// <param name="Form">载体.</param>
/// <param name="Theme">主题, or null.</param>
/// <param name="DocumentNumber">文号, or null.</param>
/// <param name="ExpiresOn">有效期届满日, or null.</param>
/// <param name="Sensitivity">敏感程度; a sensitive item stays one.</param>
/// <param name="ChangedOn">信息变更日期 of a published item, from which its 20 working days run; null for the day of the act.</param>
/// <param name="On">改稿日期; null for today.</param>
public sealed record RedraftInformation(
    string Title,
    string Author,
    string Reason,
    InformationKind Kind,
    string? Body = null,
    IReadOnlyList<AttachedFile>? Files = null,
    InformationForm Form = InformationForm.Text,
    string? Theme = null,
    string? DocumentNumber = null,
    DateOnly? ExpiresOn = null,
    Sensitivity Sensitivity = Sensitivity.Ordinary,
    DateOnly? ChangedOn = null,
    DateOnly? On = null) : IDated, IWrittenText
{
    /// <summary>The new text, nothing where the draft says so already, or why it is refused.</summary>
    public static Decision Decide(Information information, RedraftInformation command, DateOnly on, bool filesKnown, WorkingCalendar calendar)
    {
        if (InformationRefusals.AtTheEnd(information) is { } ended)
            return ended;
        if (command.ExpiresOn < information.ProducedOn)
            return InformationRefusals.ExpiresBeforeForming;
        if (!filesKnown)
            return InformationRefusals.FileUnknown;
        var text = ((IWrittenText)command).ToText();
        if (information.Draft is { } draft && draft.Text.Says(text) && draft.Author == command.Author)
            return draft.Stage == InformationStage.Drafted ? Decision.NothingToDo : InformationRefusals.Unchanged;
        if (information.Draft is null && information.Text!.Says(text))
            return InformationRefusals.Unchanged;

        var sensitivity = information.Draft?.Sensitivity == Sensitivity.Sensitive ? Sensitivity.Sensitive : command.Sensitivity;
        if (information.Publication is null)
        {
            return command.ChangedOn is null
                ? Decision.Of(new InformationRedrafted(on, text, command.Author, sensitivity, command.Reason, null, null))
                : InformationRefusals.ChangedOutOfTurn;
        }

        var changed = command.ChangedOn ?? on;
        return changed < information.ProducedOn || changed > on
            ? InformationRefusals.ChangedOutOfTurn
            : Decision.Of(new InformationRedrafted(on, text, command.Author, sensitivity, command.Reason, changed, PublicationDue.From(changed, calendar).Due));
    }

    internal static void Map(RouteGroupBuilder information) => information
        .MapPost("/{id:guid}/redraft", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("改稿：修改文稿，或者起草已公开信息的修订文本 / Write a draft anew, or draft the revision of a published item");

    private static async Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<RedraftInformation> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation)
    {
        var filesKnown = await session.AreUploadedAsync(command.Body.Files, cancellation);
        return await session.ChangeAsync<Information, RedraftInformation>(
            command, id, clock, InformationRefusals.NotFound, (information, on) => Decide(information, command.Body, on, filesKnown, calendars.Current), cancellation);
    }
}

/// <summary>What a new text must hold before it is looked at.</summary>
internal sealed class RedraftInformationRules : TextRules<RedraftInformation>
{
    public RedraftInformationRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

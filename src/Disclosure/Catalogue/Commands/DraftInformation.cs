using FluentValidation;
using Hrss.Disclosure.Attachments.Queries;
using Hrss.Disclosure.Departments.Queries;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Catalogue.Commands;

/// <summary>拟稿: enters an item of information into the catalogue; it is seen by the public only once published.</summary>
/// <param name="Title">标题, at most 200 characters.</param>
/// <param name="Department">责任部门, one that is listed with the duty to publish.</param>
/// <param name="Field">信息领域.</param>
/// <param name="ProducedOn">信息形成日期: the 20 working days run from it (2008 Art. 18; 2019 Art. 26).</param>
/// <param name="Author">拟稿人.</param>
/// <param name="Body">正文; null where there are only files.</param>
/// <param name="Files">附件: those uploaded before, each with its name; null for none.</param>
/// <param name="Kind">信息类型.</param>
/// <param name="Form">载体.</param>
/// <param name="Theme">主题, or null.</param>
/// <param name="DocumentNumber">文号, or null.</param>
/// <param name="ExpiresOn">有效期届满日: the last day on which it is in force; null where it has no term.</param>
/// <param name="Sensitivity">敏感程度: a sensitive item is reviewed twice.</param>
/// <param name="On">拟稿日期; null for today.</param>
public sealed record DraftInformation(
    string Title,
    string Department,
    InformationField Field,
    DateOnly ProducedOn,
    string Author,
    string? Body = null,
    IReadOnlyList<AttachedFile>? Files = null,
    InformationKind Kind = InformationKind.Other,
    InformationForm Form = InformationForm.Text,
    string? Theme = null,
    string? DocumentNumber = null,
    DateOnly? ExpiresOn = null,
    Sensitivity Sensitivity = Sensitivity.Ordinary,
    DateOnly? On = null) : IDated, IWrittenText
{
    /// <summary>The fact of the draft with the day by which it must be published, by the calendar as it stands, or why it is refused.</summary>
    public static (Func<string, InformationDrafted>? Drafted, Refusal? Refusal) Decide(
        DraftInformation command, DateOnly on, bool departmentListed, bool filesKnown, WorkingCalendar calendar)
    {
        if (command.ProducedOn > on)
            return (null, InformationRefusals.ProducedLater);
        if (command.ExpiresOn < command.ProducedOn)
            return (null, InformationRefusals.ExpiresBeforeForming);
        if (!departmentListed)
            return (null, InformationRefusals.DepartmentNotListed);
        if (!filesKnown)
            return (null, InformationRefusals.FileUnknown);
        var (regulation, due) = PublicationDue.From(command.ProducedOn, calendar);
        return (number => new InformationDrafted(
            number, on, ((IWrittenText)command).ToText(), command.Department, command.Field, command.ProducedOn, command.Author, command.Sensitivity,
            regulation, due), null);
    }

    internal static void Map(RouteGroupBuilder information) => information
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("拟稿 / Draft an item of information");

    private static Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<DraftInformation> command, IDocumentSession session, MatterRegistry registry, BusinessClock clock, Calendars calendars,
        CancellationToken cancellation) =>
        registry.RegisterAsync(
            command,
            session,
            clock,
            "GK",
            async on =>
            {
                var listed = await session.WasListedAsync(command.Body.Department, on, cancellation);
                var filesKnown = await session.AreUploadedAsync(command.Body.Files, cancellation);
                return Decide(command.Body, on, listed, filesKnown, calendars.Current);
            },
            Address,
            cancellation);

    private static string Address(Guid id) => $"/api/v1/information/{id}";
}

/// <summary>主动公开期限: 20 working days from the forming or the change of information (2008 Art. 18; 2019 Art. 26).</summary>
internal static class PublicationDue
{
    /// <summary>The regulation in force on that day and the term it sets; nothing before there was one.</summary>
    public static (DisclosureRegulation? Regulation, DueDateSummary? Due) From(DateOnly formed, WorkingCalendar calendar) =>
        Regulations.Disclosure(formed) is { } regulation
            ? (regulation, DueDates.Of(Terms.ProactiveDisclosure(regulation), formed, calendar).Summary)
            : (null, null);
}

/// <summary>What a draft must hold before it is looked at.</summary>
internal sealed class DraftInformationRules : TextRules<DraftInformation>
{
    public DraftInformationRules()
    {
        RuleFor(c => c.Department).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Field).IsInEnum();
    }
}

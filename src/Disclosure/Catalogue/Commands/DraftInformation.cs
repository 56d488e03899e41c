using FluentValidation;
using Hrss.Disclosure.Departments.Queries;
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
/// <param name="Body">正文.</param>
/// <param name="Author">拟稿人.</param>
/// <param name="DocumentNumber">文号, or null.</param>
/// <param name="On">拟稿日期; null for today.</param>
public sealed record DraftInformation(
    string Title,
    string Department,
    InformationField Field,
    DateOnly ProducedOn,
    string Body,
    string Author,
    string? DocumentNumber = null,
    DateOnly? On = null) : IDated
{
    /// <summary>The fact of the draft with the day by which it must be published, or why it is refused.</summary>
    public static (Func<string, InformationDrafted>? Drafted, Refusal? Refusal) Decide(DraftInformation command, DateOnly on, bool departmentListed)
    {
        if (command.ProducedOn > on)
            return (null, InformationRefusals.ProducedLater);
        if (!departmentListed)
            return (null, InformationRefusals.DepartmentNotListed);
        var regulation = Regulations.Disclosure(command.ProducedOn);
        var due = regulation is { } inForce
            ? DueDates.Of(Terms.ProactiveDisclosure(inForce), command.ProducedOn, WorkingCalendar.Published).Summary
            : null;
        return (number => new InformationDrafted(
            number, on, command.Title, command.Department, command.Field, command.ProducedOn, command.Body, command.DocumentNumber, command.Author,
            regulation, due), null);
    }

    internal static void Map(RouteGroupBuilder information) => information
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("拟稿 / Draft an item of information");

    private static async Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<DraftInformation> command, IDocumentSession session, MatterRegistry registry, BusinessClock clock, CancellationToken cancellation)
    {
        var (on, undated) = clock.DateOf(command.Body.On, command.Caller);
        if (undated is not null)
            return undated.ToProblem();
        // A repeat gets the first answer, whatever has become of the department since.
        var (earlier, reused) = await IdempotentReply.FindAsync(session, command, cancellation);
        if (reused is not null)
            return reused.ToProblem();
        if (earlier is not null)
            return TypedResults.Created(Address(earlier.Id), earlier.Tag(command.Http));
        var listed = await session.WasListedAsync(command.Body.Department, on, cancellation);
        var (drafted, refusal) = Decide(command.Body, on, listed);
        return refusal is not null
            ? refusal.ToProblem()
            : await registry.RegisterAsync(command, new NumberSeries("GK", on.Year), number => [drafted!(number)], Address, cancellation);
    }

    private static string Address(Guid id) => $"/api/v1/information/{id}";
}

/// <summary>What a draft must hold before it is looked at.</summary>
internal sealed class DraftInformationRules : AbstractValidator<DraftInformation>
{
    public DraftInformationRules()
    {
        RuleFor(c => c.Title).NotEmpty().MaximumLength(200);
        RuleFor(c => c.Department).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Field).IsInEnum();
        RuleFor(c => c.Body).NotEmpty().MaximumLength(200_000);
        RuleFor(c => c.Author).NotEmpty().MaximumLength(50);
        RuleFor(c => c.DocumentNumber).MaximumLength(100);
    }
}

using FluentValidation;
using Hrss.Disclosure.Departments.Queries;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Departments.Commands;

/// <summary>列入公开责任单位: a department has the duty to publish from a day on; the report's coverage of departments is reckoned over those listed.</summary>
/// <param name="Name">部门名称, unique among those listed.</param>
/// <param name="On">列入日期; null for today.</param>
public sealed record ListDepartment(string Name, DateOnly? On = null) : IDated
{
    /// <summary>The fact of the listing, or why it is refused.</summary>
    public static (Func<string, DepartmentListed>? Listed, Refusal? Refusal) Decide(ListDepartment command, DateOnly on, bool alreadyListed) =>
        alreadyListed
            ? (null, DepartmentRefusals.AlreadyListed)
            : (number => new DepartmentListed(number, on, command.Name), null);

    internal static void Map(RouteGroupBuilder departments) => departments
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("列入公开责任单位 / List a department with the duty to publish");

    private static Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<ListDepartment> command, IDocumentSession session, MatterRegistry registry, BusinessClock clock, CancellationToken cancellation) =>
        registry.RegisterAsync(
            command,
            session,
            clock,
            "BM",
            async on => Decide(command.Body, on, await session.IsListedAsync(command.Body.Name, cancellation)),
            Address,
            cancellation);

    private static string Address(Guid id) => $"/api/v1/departments/{id}";
}

/// <summary>What a listing must hold before it is looked at.</summary>
internal sealed class ListDepartmentRules : AbstractValidator<ListDepartment>
{
    public ListDepartmentRules() => RuleFor(c => c.Name).NotEmpty().MaximumLength(100)
        .Must(name => name == name?.Trim())
        .Explained("department.name-with-blanks", "名称前后不得有空格。", "The name must not begin or end with a blank.");
}

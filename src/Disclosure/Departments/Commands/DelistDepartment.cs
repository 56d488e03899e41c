using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Departments.Commands;

/// <summary>退出公开责任单位: the department has the duty no longer; what it published stays published.</summary>
/// <param name="Reason">理由.</param>
/// <param name="On">退出日期; null for today.</param>
public sealed record DelistDepartment(string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The delisting, or nothing where it is done.</summary>
    public static Decision Decide(Department department, DelistDepartment command, DateOnly on) => department.IsListed
        ? Decision.Of(new DepartmentDelisted(on, department.Name, command.Reason))
        : Decision.NothingToDo;

    internal static void Map(RouteGroupBuilder departments) => departments
        .MapPost("/{id:guid}/delisting", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("退出公开责任单位 / Take a department off the list");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<DelistDepartment> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Department, DelistDepartment>(
            command, id, clock, DepartmentRefusals.NotFound, (department, on) => Decide(department, command.Body, on), cancellation);
}

/// <summary>What a delisting must hold before it is looked at.</summary>
internal sealed class DelistDepartmentRules : AbstractValidator<DelistDepartment>
{
    public DelistDepartmentRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

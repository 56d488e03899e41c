using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.TableTwo.Commands;

/// <summary>更正表二: gives a figure another value; the one before stays in its history.</summary>
/// <param name="Value">数值 from now on.</param>
/// <param name="Source">数据来源.</param>
/// <param name="Reason">更正理由.</param>
/// <param name="On">更正日期; null for today.</param>
public sealed record CorrectFigure(decimal Value, string Source, string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The correction, nothing where it says so already, or why it is refused.</summary>
    public static Decision Decide(YearlyFigure figure, CorrectFigure command, DateOnly on) =>
        YearlyFigure.Refuse(figure.Figure, command.Value) is { } impossible ? impossible
            : (figure.Value, figure.Source) == (command.Value, command.Source) ? Decision.NothingToDo
            : Decision.Of(new YearlyFigureCorrected(on, figure.Year, figure.Figure, command.Value, figure.Value, command.Source, command.Reason));

    internal static void Map(RouteGroupBuilder figures) => figures
        .MapPost("/{id:guid}/correction", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("更正表二的一项数字 / Correct a figure of table two");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<CorrectFigure> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<YearlyFigure, CorrectFigure>(
            command, id, clock, YearlyFigureRefusals.NotFound, (figure, on) => Decide(figure, command.Body, on), cancellation);
}

/// <summary>What a correction must hold before it is looked at.</summary>
internal sealed class CorrectFigureRules : AbstractValidator<CorrectFigure>
{
    public CorrectFigureRules()
    {
        RuleFor(c => c.Value).InclusiveBetween(-EnterFigure.Largest, EnterFigure.Largest);
        RuleFor(c => c.Source).NotEmpty().MaximumLength(500);
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}

using FluentValidation;
using Hrss.Disclosure.TableTwo.Queries;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.TableTwo.Commands;

/// <summary>填报表二: enters a figure of a year that other departments and systems keep (2019 Art. 20, 50).</summary>
/// <param name="Year">年度, since 2019.</param>
/// <param name="Figure">指标, the code of one of <see cref="ProactiveTable"/> that the year's form asks for.</param>
/// <param name="Value">数值: 件, or for amounts 万元 to the fen.</param>
/// <param name="Source">数据来源: where the number comes from.</param>
/// <param name="On">填报日期; null for today.</param>
public sealed record EnterFigure(int Year, string Figure, decimal Value, string Source, DateOnly? On = null) : IDated
{
    /// <summary>The largest value, either way.</summary>
    public const decimal Largest = 1_000_000_000;

    /// <summary>The fact of the entry, or why it is refused.</summary>
    public static (Func<string, YearlyFigureEntered>? Entered, Refusal? Refusal) Decide(EnterFigure command, DateOnly on, bool alreadyEntered)
    {
        var form = ReportForms.For(command.Year);
        if (ProactiveTable.FiguresOf(form).Count == 0)
            return (null, YearlyFigureRefusals.NoForm);
        if (command.Year > on.Year)
            return (null, YearlyFigureRefusals.YearToCome);
        if (ProactiveTable.FiguresOf(form).All(f => f.Code != command.Figure))
            return (null, YearlyFigureRefusals.Unknown(form));
        if (YearlyFigure.Refuse(command.Figure, command.Value) is { } impossible)
            return (null, impossible);
        return alreadyEntered
            ? (null, YearlyFigureRefusals.AlreadyEntered)
            : (number => new YearlyFigureEntered(number, on, command.Year, command.Figure, command.Value, command.Source), null);
    }

    internal static void Map(RouteGroupBuilder figures) => figures
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("填报表二的一项数字 / Enter a figure of table two");

    private static Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<EnterFigure> command, IDocumentSession session, MatterRegistry registry, BusinessClock clock, CancellationToken cancellation) =>
        registry.RegisterAsync(
            command,
            session,
            clock,
            "BE",
            async on =>
            {
                var (year, figure) = (command.Body.Year, command.Body.Figure);
                return Decide(command.Body, on, await session.Query<EnteredFigure>().AnyAsync(f => f.Year == year && f.Figure == figure, cancellation));
            },
            Address,
            cancellation);

    private static string Address(Guid id) => $"/api/v1/table-two/{id}";
}

/// <summary>What an entry must hold before it is looked at.</summary>
internal sealed class EnterFigureRules : AbstractValidator<EnterFigure>
{
    public EnterFigureRules()
    {
        RuleFor(c => c.Year).InclusiveBetween(1990, 2199);
        RuleFor(c => c.Figure).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Value).InclusiveBetween(-EnterFigure.Largest, EnterFigure.Largest);
        RuleFor(c => c.Source).NotEmpty().MaximumLength(500);
    }
}

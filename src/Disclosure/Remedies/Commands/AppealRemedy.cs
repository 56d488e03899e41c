using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Remedies.Commands;

/// <summary>
/// 登记上诉: somebody has appealed against the judgment of the first instance (行政诉讼法 Art. 85). The lawsuit is pending again, and the result of the
/// last instance alone will count, in the year of its judgment.
/// </summary>
/// <param name="By">上诉人.</param>
/// <param name="Court">二审法院.</param>
/// <param name="On">上诉日期; null for today.</param>
public sealed record AppealRemedy(Appellant By, string Court, DateOnly? On = null) : IDated
{
    /// <summary>The appeal with the result that counts no more, or why it is refused.</summary>
    public static Decision Decide(Remedy remedy, AppealRemedy command, DateOnly on) => remedy switch
    {
        { Kind: not RemedyKind.Lawsuit } or { Instance: > 1 } => RemedyRefusals.NoAppeal,
        { Decided: { } judged } => Decision.Of(new RemedyAppealed(on, remedy.Track, command.By, command.Court, judged.Result, judged.On)),
        { IsPending: true } => RemedyRefusals.Pending,
        _ => RemedyRefusals.NoAppeal,
    };

    internal static void Map(RouteGroupBuilder remedies) => remedies
        .MapPost("/{id:guid}/appeal", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("登记上诉 / Record an appeal");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<AppealRemedy> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Remedy, AppealRemedy>(
            command, id, clock, RemedyRefusals.NotFound, (remedy, on) => Decide(remedy, command.Body, on), cancellation);
}

/// <summary>What an appeal must hold before it is looked at.</summary>
internal sealed class AppealRemedyRules : AbstractValidator<AppealRemedy>
{
    public AppealRemedyRules()
    {
        RuleFor(c => c.By).IsInEnum();
        RuleFor(c => c.Court).NotEmpty().MaximumLength(100);
    }
}

using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Catalogue.Commands;

/// <summary>废止: says that a published item is in force no longer. It stays in the catalogue, marked so; a revision on its way is given up with it.</summary>
/// <param name="Reason">理由, or the document that says so.</param>
/// <param name="Validity">废止 (repealed) or 失效 (lapsed).</param>
/// <param name="On">废止或者失效日期; null for today.</param>
public sealed record RepealInformation(string Reason, Validity Validity = Validity.Repealed, DateOnly? On = null) : IDated
{
    /// <summary>The repeal, nothing where it is done, or why it is refused.</summary>
    public static Decision Decide(Information information, RepealInformation command, DateOnly on) => information.Stage switch
    {
        InformationStage.Published =>
            Decision.Of(new InformationRepealed(on, command.Validity, information.Department, information.Field, command.Reason)),
        InformationStage.Repealed => information.Validity == command.Validity ? Decision.NothingToDo : InformationRefusals.NotInForce,
        _ => InformationRefusals.AtTheEnd(information) ?? InformationRefusals.NotPublished,
    };

    internal static void Map(RouteGroupBuilder information) => information
        .MapPost("/{id:guid}/repeal", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("废止或者宣布失效 / Repeal, or declare lapsed");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<RepealInformation> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Information, RepealInformation>(
            command, id, clock, InformationRefusals.NotFound, (information, on) => Decide(information, command.Body, on), cancellation);
}

/// <summary>What a repeal must hold before it is looked at.</summary>
internal sealed class RepealInformationRules : AbstractValidator<RepealInformation>
{
    public RepealInformationRules()
    {
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
        RuleFor(c => c.Validity).Must(v => v is Validity.Repealed or Validity.Lapsed)
            .Explained("information.still-in-force", "须为废止（repealed）或者失效（lapsed）。", "It is repealed or lapsed.");
    }
}

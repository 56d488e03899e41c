using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Warnings.Commands;

/// <summary>签收预警: an officer has seen it and looks into it.</summary>
/// <param name="Officer">签收人.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record AcknowledgeWarning(string Officer, DateOnly? On = null) : IDated
{
    /// <summary>The acknowledgement, nothing where it was acknowledged, or why it is refused.</summary>
    public static Decision Decide(Warning warning, AcknowledgeWarning command, DateOnly on) => warning.Stage switch
    {
        WarningStage.Raised => Decision.Of(new WarningAcknowledged(on, command.Officer)),
        WarningStage.Acknowledged => Decision.NothingToDo,
        _ => WarningRefusals.Ended,
    };

    internal static void Map(RouteGroupBuilder warnings) => warnings
        .MapPost("/{id:guid}/acknowledgement", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("签收预警 / Acknowledge the warning");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<AcknowledgeWarning> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Warning, AcknowledgeWarning>(
            command, id, clock, WarningRefusals.NotFound, (warning, on) => Decide(warning, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class AcknowledgeWarningRules : AbstractValidator<AcknowledgeWarning>
{
    public AcknowledgeWarningRules() => RuleFor(c => c.Officer).NotEmpty().MaximumLength(50);
}

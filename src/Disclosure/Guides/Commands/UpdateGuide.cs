using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Guides.Commands;

/// <summary>更新指南: puts a new edition of the guide in place of the one before, which stays readable (2019 Art. 12: 及时更新).</summary>
/// <param name="Text">指南文本.</param>
/// <param name="Reason">更新说明.</param>
/// <param name="On">更新日期; null for today.</param>
public sealed record UpdateGuide(GuideText Text, string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The new edition, or nothing where the guide says so already.</summary>
    public static Decision Decide(DisclosureGuide guide, UpdateGuide command, DateOnly on) => guide.Text == command.Text
        ? Decision.NothingToDo
        : Decision.Of(new GuideUpdated(on, command.Text, command.Reason));

    internal static void Map(RouteGroupBuilder guide) => guide
        .MapPost("/{id:guid}/update", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("更新公开指南 / Update the guide");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<UpdateGuide> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<DisclosureGuide, UpdateGuide>(
            command, id, clock, GuideRefusals.NotFound, (guide, on) => Decide(guide, command.Body, on), cancellation);
}

/// <summary>What a new edition must hold before it is looked at.</summary>
internal sealed class UpdateGuideRules : AbstractValidator<UpdateGuide>
{
    public UpdateGuideRules()
    {
        RuleFor(c => c.Text).SetValidator(new GuideTextRules());
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}

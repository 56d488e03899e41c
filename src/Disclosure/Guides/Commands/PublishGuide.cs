using FluentValidation;
using Hrss.Disclosure.Guides.Queries;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Guides.Commands;

/// <summary>公布指南: the first edition of the agency's guide (2008 Art. 19; 2019 Art. 12).</summary>
/// <param name="Text">指南文本.</param>
/// <param name="On">公布日期; null for today.</param>
public sealed record PublishGuide(GuideText Text, DateOnly? On = null) : IDated
{
    /// <summary>The fact of the publication, or why it is refused.</summary>
    public static (Func<string, GuidePublished>? Published, Refusal? Refusal) Decide(PublishGuide command, DateOnly on, bool alreadyPublished) =>
        alreadyPublished
            ? (null, GuideRefusals.AlreadyPublished)
            : (number => new GuidePublished(number, on, command.Text), null);

    internal static void Map(RouteGroupBuilder guide) => guide
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("公布公开指南 / Publish the guide");

    private static Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<PublishGuide> command, IDocumentSession session, MatterRegistry registry, BusinessClock clock, CancellationToken cancellation) =>
        registry.RegisterAsync(
            command,
            session,
            clock,
            "ZN",
            async on => Decide(command.Body, on, await session.Query<CurrentGuide>().AnyAsync(cancellation)),
            Address,
            cancellation);

    // The agency has one: it is read without its id, and acts on it name the id.
    private static string Address(Guid id) => $"/api/v1/guide/{id}";
}

/// <summary>What a guide must hold before it is looked at.</summary>
internal sealed class GuideTextRules : AbstractValidator<GuideText>
{
    public GuideTextRules()
    {
        RuleFor(t => t.Office.Name).NotEmpty().MaximumLength(100);
        RuleFor(t => t.Office.Address).NotEmpty().MaximumLength(200);
        RuleFor(t => t.Office.OfficeHours).NotEmpty().MaximumLength(200);
        RuleFor(t => t.Office.Phone).NotEmpty().MaximumLength(100);
        RuleFor(t => t.Office.Fax).MaximumLength(100);
        RuleFor(t => t.Office.Online).MaximumLength(200);
        RuleFor(t => t.Institution).NotEmpty().MaximumLength(20_000);
        RuleFor(t => t.Categories).NotEmpty().MaximumLength(20_000);
        RuleFor(t => t.Access).NotEmpty().MaximumLength(20_000);
        RuleFor(t => t.Procedure).NotEmpty().MaximumLength(20_000);
        RuleFor(t => t.Supervision).NotEmpty().MaximumLength(20_000);
    }
}

/// <summary>What a first edition must hold before it is looked at.</summary>
internal sealed class PublishGuideRules : AbstractValidator<PublishGuide>
{
    public PublishGuideRules() => RuleFor(c => c.Text).SetValidator(new GuideTextRules());
}

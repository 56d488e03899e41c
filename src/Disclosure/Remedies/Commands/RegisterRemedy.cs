using FluentValidation;
using Hrss.Disclosure.Remedies.Queries;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Remedies.Commands;

/// <summary>登记救济: registers an administrative review, a lawsuit or a complaint about disclosure (2008 Art. 33; 2019 Art. 51, 53).</summary>
/// <param name="Kind">救济途径.</param>
/// <param name="Claimant">申请人、原告或举报人.</param>
/// <param name="Ground">事由.</param>
/// <param name="Against">针对的行为; null where it is not known yet.</param>
/// <param name="SoughtOn">提起日期; null for the day of registration.</param>
/// <param name="Follows">复议后起诉: the matter of the review that the lawsuit follows; null for a lawsuit brought directly.</param>
/// <param name="On">登记日期; null for today.</param>
public sealed record RegisterRemedy(
    RemedyKind Kind,
    Claimant Claimant,
    string Ground,
    ChallengedAct? Against = null,
    DateOnly? SoughtOn = null,
    Guid? Follows = null,
    DateOnly? On = null) : IDated
{
    /// <summary>The fact of the remedy, with whether the claimant was in time, or why it is refused.</summary>
    /// <param name="command">What is registered.</param>
    /// <param name="on">登记日期.</param>
    /// <param name="review">The matter that a lawsuit after review names, or null.</param>
    /// <param name="request">The request that it is about, or null.</param>
    /// <param name="calendar">现行工作日历.</param>
    /// <param name="assumed">假定值.</param>
    public static (Func<string, RemedySought>? Sought, Refusal? Refusal) Decide(
        RegisterRemedy command, DateOnly on, Remedy? review, ChallengedRequest? request, WorkingCalendar calendar, AssumedValues assumed)
    {
        var against = command.Against ?? new ChallengedAct(ChallengedKind.Other);
        var soughtOn = command.SoughtOn ?? on;
        if (Regulations.Disclosure(on) is null || Regulations.Disclosure(soughtOn) is null)
            return (null, RemedyRefusals.NoRegulation);
        if (soughtOn > on || against.KnownOn > soughtOn)
            return (null, RemedyRefusals.SoughtLater);
        if (against.RequestId is not null && (request is null || (against.RequestNumber is { } given && given != request.Number)))
            return (null, RemedyRefusals.RequestUnknown);
        if (command.Follows is not null && command.Kind != RemedyKind.Lawsuit)
            return (null, RemedyRefusals.OnlyLawsuitsFollow);
        if (command.Follows is not null && review is not { Kind: RemedyKind.Review })
            return (null, RemedyRefusals.ReviewUnknown);
        if (review is { Conclusion: null })
            return (null, RemedyRefusals.ReviewPending);

        var follows = review?.Conclusion is { } concluded ? new FollowedReview(command.Follows!.Value, review.Number, concluded.On) : null;
        against = against with { RequestNumber = request?.Number ?? against.RequestNumber, KnownOn = against.KnownOn ?? request?.KnownBy(soughtOn) };
        var term = ClaimantTerms.Of(command.Kind, soughtOn, against, follows, request, calendar, assumed);
        return (number => new RemedySought(
            number, on, command.Kind, TrackOf(command.Kind, follows), command.Claimant, command.Ground, against, soughtOn, follows, term), null);
    }

    internal static void Map(RouteGroupBuilder remedies) => remedies
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("登记复议、诉讼或申诉 / Register a review, a lawsuit or a complaint");

    private static Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<RegisterRemedy> command, IDocumentSession session, MatterRegistry registry, BusinessClock clock, Calendars calendars,
        CancellationToken cancellation) =>
        registry.RegisterAsync(
            command,
            session,
            clock,
            "JJ",
            async on =>
            {
                var review = command.Body.Follows is { } id ? await session.Events.AggregateStreamAsync<Remedy>(id, token: cancellation) : null;
                var request = await ChallengedRequest.FindAsync(session, command.Body.Against?.RequestId, cancellation);
                return Decide(command.Body, on, review, request, calendars.Current, calendars.Assumed);
            },
            Address,
            cancellation);

    private static string Address(Guid id) => $"/api/v1/remedies/{id}";

    private static RemedyTrack TrackOf(RemedyKind kind, FollowedReview? follows) => kind switch
    {
        RemedyKind.Review => RemedyTrack.Review,
        RemedyKind.Lawsuit => follows is null ? RemedyTrack.DirectLawsuit : RemedyTrack.LawsuitAfterReview,
        RemedyKind.Complaint => RemedyTrack.Complaint,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

/// <summary>What a remedy must hold before it is looked at.</summary>
internal sealed class RegisterRemedyRules : AbstractValidator<RegisterRemedy>
{
    public RegisterRemedyRules()
    {
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Claimant.Name).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Claimant.Kind).IsInEnum();
        RuleFor(c => c.Claimant.Contact).MaximumLength(200);
        RuleFor(c => c.Ground).NotEmpty().MaximumLength(5000);
        RuleFor(c => c.Against!.Kind).IsInEnum().When(c => c.Against is not null);
        RuleFor(c => c.Against!.RequestNumber).Matches("^YSQ-[0-9]{4}-[0-9]{6,}$").When(c => c.Against is not null)
            .WithState(_ => new FieldError("", "remedy.request-number", "申请编号形如 YSQ-2011-000001。", "The number of a request looks like YSQ-2011-000001."));
        RuleFor(c => c.Against!.InformationNumber).MaximumLength(50).When(c => c.Against is not null);
    }
}

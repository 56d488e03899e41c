using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Remedies.Commands;

/// <summary>责令重新作出决定: how long the bureau has, as the decision or judgment says, from its receipt.</summary>
/// <param name="Days">期限.</param>
/// <param name="Unit">单位: working days or calendar days.</param>
public sealed record RedecisionOrder(int Days, TermUnit Unit);

/// <summary>登记审结: the review decision, the judgment or the answer to the complaint was received.</summary>
/// <param name="Result">结果: upheld, corrected or other.</param>
/// <param name="Text">决定、判决主文.</param>
/// <param name="DocumentNumber">文书编号, or null.</param>
/// <param name="Reason">纠正原因: for what was corrected, and only for that.</param>
/// <param name="Redecide">责令重新作出决定, or null.</param>
/// <param name="On">收到日期; null for today.</param>
public sealed record ConcludeRemedy(
    RemedyResult Result,
    string Text,
    string? DocumentNumber = null,
    CorrectionReason? Reason = null,
    RedecisionOrder? Redecide = null,
    DateOnly? On = null) : IDated
{
    /// <summary>The conclusion with the day by which to decide anew, nothing where it is recorded, or why it is refused.</summary>
    public static Decision Decide(Remedy remedy, ConcludeRemedy command, DateOnly on, WorkingCalendar calendar)
    {
        if (remedy.Decided is { } given && (given.Result, given.Text, given.DocumentNumber) == (command.Result, command.Text, command.DocumentNumber))
            return Decision.NothingToDo;
        if (!remedy.IsPending)
            return RemedyRefusals.Concluded;
        var redecideBy = command.Redecide is { } order
            ? DueDates.Of(Terms.Redecision(order.Days, order.Unit, BasisOf(remedy.Kind, on)), on, calendar).Summary
            : null;
        return Decision.Of(new RemedyConcluded(on, remedy.Track, command.Result, command.Text, command.DocumentNumber, command.Reason, redecideBy));
    }

    internal static void Map(RouteGroupBuilder remedies) => remedies
        .MapPost("/{id:guid}/conclusion", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("登记审结 / Record the decision or the judgment");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ConcludeRemedy> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<Remedy, ConcludeRemedy>(
            command, id, clock, RemedyRefusals.NotFound, (remedy, on) => Decide(remedy, command.Body, on, calendars.Current), cancellation);

    private static Citation BasisOf(RemedyKind kind, DateOnly on) => (kind, Regulations.Review(on)) switch
    {
        (RemedyKind.Review, ReviewLaw.Earlier) => new(Instruments.AdministrativeReviewEarlier, 28, 1, 3),
        (RemedyKind.Review, _) => new(Instruments.AdministrativeReview2023, 64),
        (RemedyKind.Lawsuit, _) => new(Instruments.AdministrativeLitigation, 70),
        _ => Regulations.Disclosure(on) == DisclosureRegulation.Of2008 ? new(Instruments.Disclosure2008, 33) : new(Instruments.Disclosure2019, 51),
    };
}

/// <summary>What a conclusion must hold before it is looked at.</summary>
internal sealed class ConcludeRemedyRules : AbstractValidator<ConcludeRemedy>
{
    public ConcludeRemedyRules()
    {
        RuleFor(c => c.Result).Must(r => r is RemedyResult.Upheld or RemedyResult.Corrected or RemedyResult.Other)
            .Explained("remedy.not-a-result", "结果须为维持、纠正或者其他。", "The result is upheld, corrected or other.");
        RuleFor(c => c.Text).NotEmpty().MaximumLength(20_000);
        RuleFor(c => c.DocumentNumber).MaximumLength(100);
        RuleFor(c => c.Reason).NotNull().When(c => c.Result == RemedyResult.Corrected, ApplyConditionTo.CurrentValidator)
            .Explained("remedy.reason-missing", "结果纠正的，须填写纠正原因。", "What was corrected has a reason.");
        RuleFor(c => c.Reason).Must((c, reason) => reason is null || (c.Result == RemedyResult.Corrected && Enum.IsDefined(reason.Value)))
            .Explained("remedy.reason-without-correction", "只有结果纠正的才填写纠正原因。", "Only what was corrected has a reason for it.");
        RuleFor(c => c.Redecide).Must((c, order) => order is null || c.Result == RemedyResult.Corrected)
            .Explained("remedy.order-without-correction", "只有结果纠正的才可责令重新作出决定。", "Only with a correction is the bureau ordered to decide anew.");
        RuleFor(c => c.Redecide!.Days).InclusiveBetween(1, 365).When(c => c.Redecide is not null);
        RuleFor(c => c.Redecide!.Unit).Must(unit => unit is TermUnit.WorkingDays or TermUnit.CalendarDays).When(c => c.Redecide is not null)
            .WithState(_ => new FieldError(
                "", "remedy.order-unit", "重新作出决定的期限以日或者工作日计算。", "The time to decide anew is counted in days or working days."));
    }
}

using FluentValidation;
using Hrss.Disclosure.Requests.Queries;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>答复申请: answers a request with one of the outcomes that its regulation knows (2008 Arts 21, 22; 2019 Arts 36-39).</summary>
/// <param name="Outcome">答复结果, the code of one of <see cref="DisclosureOutcomes"/>.</param>
/// <param name="Answer">答复内容; for a refusal the reasons.</param>
/// <param name="OverdueReason">逾期原因, required of a late answer.</param>
/// <param name="Withheld">不予公开部分的理由: codes of refusing outcomes, required of a partial answer.</param>
/// <param name="EarlierRequests">此前的申请的登记编号: the evidence for a repeated or excessive request.</param>
/// <param name="PublicInterest">第三方不同意而仍予公开的公共利益理由, told to the third party.</param>
/// <param name="OrganInCharge">负责公开该信息的机关, where this one is not and the right one is known.</param>
/// <param name="On">答复日期; null for today.</param>
public sealed record AnswerRequest(
    string Outcome,
    string Answer,
    string? OverdueReason = null,
    IReadOnlyList<string>? Withheld = null,
    IReadOnlyList<string>? EarlierRequests = null,
    string? PublicInterest = null,
    string? OrganInCharge = null,
    DateOnly? On = null) : IDated
{
    /// <summary>The answer and whether it is in time, nothing where this was answered, or why it is refused.</summary>
    public static Decision Decide(
        InformationRequest request, AnswerRequest command, DateOnly on, WorkingCalendar calendar, IReadOnlyList<RequestOnRecord> earlier)
    {
        if (request.Answered is { } given)
            return (given.Outcome, given.Answer) == (command.Outcome, command.Answer) ? Decision.NothingToDo : RequestRefusals.Answered;
        if (!request.IsInHand)
            return RequestRefusals.NotInHand(request);
        var regulation = request.Receipt!.Regulation;
        if (DisclosureOutcomes.Find(regulation, command.Outcome) is not { } outcome)
            return RequestRefusals.OutcomeUnknown(regulation);
        var evidence = command.EarlierRequests ?? request.ReasonsAsked?.EarlierRequests ?? [];
        if ((AnswerRules.OfTheStage(request, outcome, on)
            ?? AnswerRules.OfTheOutcome(request, outcome, command, evidence)
            ?? AnswerRules.OfTheEvidence(request, outcome, command.EarlierRequests ?? [], earlier)
            ?? AnswerRules.OfTheOpinions(request, outcome, command, on)) is { } refusal)
            return refusal;

        var due = request.Opinions.Any(o => o.IsOut) ? AnswerTerm.Of(request, calendar, on).LegalDue : request.Due!.LegalDue;
        var inTime = on <= due;
        if (!inTime && string.IsNullOrWhiteSpace(command.OverdueReason))
            return RequestRefusals.OverdueReasonMissing;
        var overridden = outcome.GivesInformation && command.PublicInterest is { } interest
            ? request.Opinions.Where(o => o.Objects).Select(o => new ThirdPartyOverridden(on, o.Number, interest))
            : [];
        return Decision.Of([
            .. overridden,
            new RequestAnswered(
                on, request.Channel, request.Applicant.Kind, outcome.Code, BasisOf(regulation, outcome.Code), command.Answer, request.Due!.LegalDue, due,
                inTime, inTime ? null : command.OverdueReason, command.Withheld ?? [], AnswerRules.NeedsEvidence(outcome) ? evidence : [], command.OrganInCharge),
        ]);
    }

    /// <summary>法律依据 of an outcome as a letter cites it; the regulation as a whole where the form names no article.</summary>
    public static string BasisOf(DisclosureRegulation regulation, string outcome)
    {
        var basis = DisclosureOutcomes.Find(regulation, outcome)?.Basis ?? [];
        return basis.Count == 0 ? Regulations.Text(regulation).Title.Chinese : string.Join("、", basis.Select(b => b.Text.Chinese));
    }

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/answer", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("答复申请 / Answer the request");

    private static async Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<AnswerRequest> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation)
    {
        var earlier = await session.FindRequestsAsync(command.Body.EarlierRequests, cancellation);
        return await session.ChangeAsync<InformationRequest, AnswerRequest>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on, calendars.Current, earlier), cancellation);
    }
}

/// <summary>What an answer must hold before it is looked at.</summary>
internal sealed class AnswerRequestRules : AbstractValidator<AnswerRequest>
{
    public AnswerRequestRules()
    {
        RuleFor(c => c.Outcome).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Answer).NotEmpty().MaximumLength(20_000);
        RuleFor(c => c.OverdueReason).MaximumLength(1000);
        RuleFor(c => c.PublicInterest).MaximumLength(2000);
        RuleFor(c => c.OrganInCharge).MaximumLength(200);
        RuleFor(c => c.Withheld).Must(codes => codes is null || codes.Count <= 10)
            .Explained("disclosure-request.too-many-reasons", "不予公开的理由不超过十项。", "At most ten reasons for withholding.");
        RuleFor(c => c.EarlierRequests).SetValidator(new EvidenceRules()!);
    }
}

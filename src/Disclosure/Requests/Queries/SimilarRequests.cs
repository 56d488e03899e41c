using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Searching;
using Hrss.ServiceDefaults;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Queries;

/// <summary>此前的申请: what the same applicant has asked for before, as evidence for a repeated or excessive request (2019 Arts 35, 36(6)).</summary>
/// <param name="Number">登记编号 of the request that is looked at.</param>
/// <param name="InMonth">本月第几件: its number among the applicant's of the month of its receipt; null before receipt.</param>
/// <param name="FeeInYuan">按件的信息处理费, 元, where the measures of 2020 apply; else null.</param>
/// <param name="Earlier">The applicant's earlier requests, the most alike first.</param>
public sealed record ApplicantHistory(string Number, int? InMonth, long? FeeInYuan, IReadOnlyList<EarlierRequest> Earlier);

/// <summary>One of the applicant's earlier requests.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="SubmittedOn">到达日期.</param>
/// <param name="Outcome">答复结果, or null.</param>
/// <param name="Description">内容描述.</param>
/// <param name="Likeness">相似度, from 0 to 1.</param>
public sealed record EarlierRequest(Guid Id, string Number, DateOnly SubmittedOn, string? Outcome, string Description, double Likeness);

/// <summary>Finds the applicant's earlier requests and compares them with this one.</summary>
internal static class SimilarRequests
{
    public static void Map(RouteGroupBuilder requests) => requests
        .MapGet("/{id:guid}/earlier", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("该申请人此前的申请 / The applicant’s earlier requests");

    private static async Task<Results<Ok<ApplicantHistory>, ProblemHttpResult>> HandleAsync(Guid id, IQuerySession session, Calendars calendars, CancellationToken cancellation)
    {
        if (await session.LoadAsync<RequestOnRecord>(id, cancellation) is not { } request)
            return RequestRefusals.NotFound.ToProblem();
        var others = await session.FindOthersOfApplicantAsync(id, cancellation);
        var pairs = TextLikeness.PairsOf(request.Description);
        var earlier = others
            .Where(o => string.CompareOrdinal(o.Number, request.Number) < 0 || o.SubmittedOn < request.SubmittedOn)
            .Select(o => new EarlierRequest(
                o.Id, o.Number, o.SubmittedOn, o.Outcome, o.Description, Math.Round(TextLikeness.Of(pairs, TextLikeness.PairsOf(o.Description)), 2)))
            .OrderByDescending(e => e.Likeness).ThenByDescending(e => e.SubmittedOn);
        int? inMonth = request.ReceivedOn is { } received ? ProcessingFees.NumberInMonth(received, others.Select(o => o.ReceivedOn).OfType<DateOnly>()) : null;
        long? fee = inMonth is { } nth && FeeRegimes.For(request.ReceivedOn!.Value, calendars.Assumed) == FeeRegime.ProcessingFee ? ProcessingFees.ForRequest(nth) : null;
        return TypedResults.Ok(new ApplicantHistory(request.Number, inMonth, fee, [.. earlier]));
    }
}

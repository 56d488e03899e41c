using Hrss.EventLog.Searching;
using Hrss.ServiceDefaults;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Queries;

/// <summary>多人申请的同类信息 (2019 Art. 44): asked for by several and given, so that it may be published on the agency's own initiative.</summary>
/// <param name="Description">内容描述 of the latest of them. What an applicant wrote: for staff only.</param>
/// <param name="Applicants">申请人数.</param>
/// <param name="Proposed">是否已建议纳入主动公开.</param>
/// <param name="Requests">登记编号, the latest first.</param>
public sealed record FrequentInformation(string Description, int Applicants, bool Proposed, IReadOnlyList<string> Requests);

/// <summary>Groups requests that were granted in the last years by what they ask for.</summary>
internal static class FrequentRequests
{
    private const double Alike = 0.5;
    private const int Most = 5000;

    public static void Map(RouteGroupBuilder requests) => requests
        .MapGet("/frequent", HandleAsync)
        .RequireAuthorization(Policies.ReadMatters)
        .WithSummary("多人申请的同类信息，可建议纳入主动公开 / Information that several asked for, to be proposed for the catalogue");

    private static async Task<Ok<IReadOnlyList<FrequentInformation>>> HandleAsync(
        IQuerySession session, int applicants = 2, CancellationToken cancellation = default)
    {
        string?[] giving = [.. DisclosureOutcomes.All.Where(o => o.GivesInformation).Select(o => o.Code)];
        var granted = await session.Query<RequestOnRecord>()
            .Where(r => r.Outcome.IsOneOf(giving))
            .OrderByDescending(r => r.AnsweredOn).ThenByDescending(r => r.Number)
            .Take(Most)
            .ToListAsync(cancellation);
        return TypedResults.Ok<IReadOnlyList<FrequentInformation>>(
        [
            .. Group(granted)
                .Select(g => new FrequentInformation(
                    g[0].Description, g.Select(r => r.ApplicantKey).Distinct().Count(), g.Exists(r => r.Proposed), [.. g.Select(r => r.Number)]))
                .Where(f => f.Applicants >= Math.Max(2, applicants))
                .OrderByDescending(f => f.Applicants),
        ]);
    }

    // Each request joins the first group whose latest request it is alike enough.
    private static List<List<RequestOnRecord>> Group(IReadOnlyList<RequestOnRecord> requests)
    {
        var groups = new List<(IReadOnlySet<string> Pairs, List<RequestOnRecord> Requests)>();
        foreach (var request in requests)
        {
            var pairs = TextLikeness.PairsOf(request.Description);
            var group = groups.Find(g => TextLikeness.Of(g.Pairs, pairs) >= Alike);
            if (group.Requests is null)
                groups.Add((pairs, [request]));
            else
                group.Requests.Add(request);
        }

        return [.. groups.Select(g => g.Requests)];
    }
}

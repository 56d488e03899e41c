using Hrss.EventLog.Searching;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Marten.Pagination;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Queries;

/// <summary>信访登记簿的一行, without who petitions.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Channel">信访渠道.</param>
/// <param name="ReceivedOn">收到日期.</param>
/// <param name="Stage">办理阶段.</param>
/// <param name="Subject">事由.</param>
/// <param name="Topic">事项领域.</param>
/// <param name="Employer">所涉用人单位.</param>
/// <param name="Place">所涉地区.</param>
/// <param name="Department">承办部门.</param>
/// <param name="Officer">承办人.</param>
/// <param name="DueOn">当前期限届满日, or null.</param>
/// <param name="ReportDueOn">交办机关要求办结日期, or null.</param>
/// <param name="LedDueOn">包案限期, or null.</param>
/// <param name="Overdue">是否逾期: of any of the three.</param>
/// <param name="LinkedTo">初件, or null.</param>
public sealed record PetitionLine(
    Guid Id, string Number, PetitionChannel Channel, DateOnly ReceivedOn, PetitionStage Stage, string Subject, PetitionTopic? Topic, string? Employer,
    string? Place, string? Department, string? Officer, DateOnly? DueOn, DateOnly? ReportDueOn, DateOnly? LedDueOn, bool Overdue, Guid? LinkedTo)
{
    internal static PetitionLine Of(PetitionOnRecord row, DateOnly today)
    {
        var reportDueOn = PetitionOnRecord.StillToReport.Contains(row.Stage) ? row.ReportDueOn : null;
        return new(
            row.Id, row.Number, row.Channel, row.ReceivedOn, row.Stage, row.Subject, Json.ChoiceOf<PetitionTopic>(row.TopicWord),
            row.Employer, row.Place, row.Department, row.Officer, row.DueOn, reportDueOn, row.LedDueOn,
            row.DueOn < today || reportDueOn < today || row.LedDueOn < today, row.LinkedTo);
    }
}

/// <summary>信访登记簿的一页.</summary>
/// <param name="Items">The petitions: those due first in front, those without a term behind them.</param>
/// <param name="Page">页码, from 1.</param>
/// <param name="Pages">总页数.</param>
/// <param name="Total">总条数.</param>
public sealed record PetitionPage(IReadOnlyList<PetitionLine> Items, int Page, long Pages, long Total);

/// <summary>信访登记簿: the petitions that the reader may see, by number, year, stage, channel, topic, department, or those that are overdue.</summary>
internal static class PetitionRegister
{
    public const int PageSize = 50;

    public static void Map(RouteGroupBuilder petitions) => petitions
        .MapGet("", HandleAsync)
        .RequireAuthorization(Policies.ReadMatters)
        .WithSummary("信访登记簿 / The register of petitions");

    private static async Task<Results<Ok<PetitionPage>, ProblemHttpResult>> HandleAsync(
        HttpContext http, IQuerySession session, BusinessClock clock, string? number, int? year, string? stage, string? channel, string? topic, string? department,
        bool overdue = false, int page = 1, CancellationToken cancellation = default)
    {
        var (inStage, by) = (Json.ChoiceOf<PetitionStage>(stage), Json.ChoiceOf<PetitionChannel>(channel));
        if (year is < 1 or > 9999 || page is < 1 or > 1_000_000 || (stage is not null && inStage is null) || (channel is not null && by is null)
            || (topic is not null && Json.ChoiceOf<PetitionTopic>(topic) is null))
            return PetitionRefusals.NoSuchPage.ToProblem();

        var (found, today) = ((await Reader.Of(http).RegisterAsync(session, cancellation)).Narrowed(number, year, topic, department), clock.Today);
        if (inStage is { } wanted)
            found = found.Where(r => r.Stage == wanted);
        if (by is { } way)
            found = found.Where(r => r.Channel == way);
        if (overdue)
            found = found.Where(r => r.DueOn < today || r.LedDueOn < today || (r.ReportDueOn < today && r.Stage.IsOneOf(PetitionOnRecord.StillToReport)));
        var items = await found.OrderBy(r => r.DueOn).ThenBy(r => r.Number).ToPagedListAsync(page, PageSize, cancellation);
        return TypedResults.Ok(new PetitionPage([.. items.Select(r => PetitionLine.Of(r, today))], page, items.PageCount, items.TotalItemCount));
    }
}

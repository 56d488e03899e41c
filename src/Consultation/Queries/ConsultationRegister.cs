using Hrss.EventLog.Searching;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Marten.Pagination;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Queries;

/// <summary>咨询登记簿的一行, without who asks.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Channel">咨询渠道.</param>
/// <param name="Class">诉求类别.</param>
/// <param name="ReceivedOn">收到日期.</param>
/// <param name="Stage">办理阶段.</param>
/// <param name="Transferred">是否已转送其他业务.</param>
/// <param name="Subject">标题.</param>
/// <param name="Topic">事项领域.</param>
/// <param name="Employer">所涉用人单位.</param>
/// <param name="Place">所涉地区.</param>
/// <param name="Department">承办部门.</param>
/// <param name="Source">来源, where it was forwarded; or null.</param>
/// <param name="DueOn">当前期限届满日, or null.</param>
/// <param name="Overdue">是否逾期.</param>
/// <param name="LinkedTo">初件, or null.</param>
public sealed record ConsultationLine(
    Guid Id, string Number, ConsultationChannel Channel, ConsultationClass Class, DateOnly ReceivedOn, ConsultationStage Stage, bool Transferred, string Subject,
    ConsultationTopic? Topic, string? Employer, string? Place, string? Department, ConsultationSource? Source, DateOnly? DueOn, bool Overdue, Guid? LinkedTo)
{
    internal static ConsultationLine Of(ConsultationOnRecord row, DateOnly today) => new(
        row.Id, row.Number, row.Channel, row.Class, row.ReceivedOn, row.Stage, row.Transferred, row.Subject, Json.ChoiceOf<ConsultationTopic>(row.TopicWord),
        row.Employer, row.Place, row.Department, row.Source, row.DueOn, row.DueOn < today, row.LinkedTo);
}

/// <summary>咨询登记簿的一页.</summary>
/// <param name="Items">The consultations: those due first in front, those without a term behind them.</param>
/// <param name="Page">页码, from 1.</param>
/// <param name="Pages">总页数.</param>
/// <param name="Total">总条数.</param>
public sealed record ConsultationPage(IReadOnlyList<ConsultationLine> Items, int Page, long Pages, long Total);

/// <summary>
/// 咨询登记簿: consultations by number, number at the forwarding system, year, stage, channel, class, topic, department, or those that are overdue.
/// </summary>
internal static class ConsultationRegister
{
    public const int PageSize = 50;

    public static void Map(RouteGroupBuilder consultations) => consultations
        .MapGet("", HandleAsync)
        .RequireAuthorization(Policies.ReadMatters)
        .WithSummary("咨询登记簿 / The register of consultations");

    private static async Task<Results<Ok<ConsultationPage>, ProblemHttpResult>> HandleAsync(
        IQuerySession session, BusinessClock clock, string? number, string? externalNumber, int? year, string? stage, string? channel,
        [Microsoft.AspNetCore.Mvc.FromQuery(Name = "class")] string? asked, string? topic, string? department, bool overdue = false, int page = 1,
        CancellationToken cancellation = default)
    {
        var (inStage, by, of) = (Json.ChoiceOf<ConsultationStage>(stage), Json.ChoiceOf<ConsultationChannel>(channel), Json.ChoiceOf<ConsultationClass>(asked));
        if (year is < 1 or > 9999 || page is < 1 or > 1_000_000 || (stage is not null && inStage is null) || (channel is not null && by is null)
            || (asked is not null && of is null) || (topic is not null && Json.ChoiceOf<ConsultationTopic>(topic) is null))
            return ConsultationRefusals.NoSuchPage.ToProblem();

        var (found, today) = (session.Query<ConsultationOnRecord>().Narrowed(number, year, topic, department), clock.Today);
        if (externalNumber is not null)
            found = found.Where(r => r.Source!.ExternalNumber == externalNumber);
        if (inStage is { } wanted)
            found = found.Where(r => r.Stage == wanted && !r.Transferred);
        if (by is { } way)
            found = found.Where(r => r.Channel == way);
        if (of is { } kind)
            found = found.Where(r => r.Class == kind);
        if (overdue)
            found = found.Where(r => r.DueOn < today);
        var items = await found.OrderBy(r => r.DueOn).ThenBy(r => r.Number).ToPagedListAsync(page, PageSize, cancellation);
        return TypedResults.Ok(new ConsultationPage([.. items.Select(r => ConsultationLine.Of(r, today))], page, items.PageCount, items.TotalItemCount));
    }
}

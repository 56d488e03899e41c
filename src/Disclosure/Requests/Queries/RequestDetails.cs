using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Queries;

/// <summary>政府信息公开申请详情: a request as staff see it.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Version">Its version, for <c>If-Match</c>.</param>
/// <param name="Stage">办理阶段.</param>
/// <param name="Channel">申请渠道.</param>
/// <param name="Regulation">适用条例.</param>
/// <param name="ReceivedOn">收到日期.</param>
/// <param name="Applicant">申请人.</param>
/// <param name="Description">申请公开的政府信息的内容描述.</param>
/// <param name="Form">形式要求.</param>
/// <param name="Due">答复期限, with how it was reached.</param>
/// <param name="Fees">收取的费用.</param>
/// <param name="FeesInFen">费用合计, in fen (分).</param>
/// <param name="Outcome">答复结果.</param>
/// <param name="Answer">答复内容.</param>
/// <param name="AnsweredOn">答复日期.</param>
/// <param name="InTime">是否按期答复.</param>
public sealed record RequestDetails(
    Guid Id,
    string Number,
    int Version,
    RequestStage Stage,
    RequestChannel Channel,
    DisclosureRegulation Regulation,
    DateOnly ReceivedOn,
    Applicant Applicant,
    string Description,
    string? Form,
    DueDateSummary Due,
    IReadOnlyList<FeeItem> Fees,
    long FeesInFen,
    string? Outcome = null,
    string? Answer = null,
    DateOnly? AnsweredOn = null,
    bool? InTime = null)
{
    /// <summary>收到.</summary>
    public static RequestDetails Create(RequestReceived e) => new(
        Guid.Empty, e.Number, 0, RequestStage.Received, e.Channel, e.Regulation, e.On, e.Applicant, e.Description, e.Form, e.Due, [], 0);

    /// <summary>答复.</summary>
    public RequestDetails Apply(RequestAnswered e) =>
        this with { Stage = RequestStage.Answered, Outcome = e.Outcome, Answer = e.Answer, AnsweredOn = e.On, InTime = e.InTime };

    /// <summary>收费.</summary>
    public RequestDetails Apply(FeeCharged e) => this with { Fees = [.. Fees, .. e.Items], FeesInFen = FeesInFen + e.AmountInFen };

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapGet("/{id:guid}", HandleAsync)
        .RequireAuthorization(Policies.ReadMatters)
        .WithSummary("政府信息公开申请详情 / A request for information");

    private static async Task<Results<Ok<RequestDetails>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpContext http, IQuerySession session, CancellationToken cancellation)
    {
        if (await session.Events.AggregateStreamAsync<RequestDetails>(id, token: cancellation) is not { } details)
            return RequestRefusals.NotFound.ToProblem();
        new MatterVersion(id, details.Version).Tag(http);
        return TypedResults.Ok(details with { Id = id });
    }
}

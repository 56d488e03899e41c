using Hrss.EventLog.Deciding;
using Hrss.EventLog.Reading;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;
using Hrss.Statutes;
using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Queries;

/// <summary>政府信息公开申请详情: a request as staff see it.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Version">Its version, for <c>If-Match</c>.</param>
/// <param name="Stage">办理阶段.</param>
/// <param name="Channel">申请渠道.</param>
/// <param name="Regulation">适用条例; null before receipt.</param>
/// <param name="SubmittedOn">到达日期.</param>
/// <param name="ReceivedOn">收到日期; null before receipt.</param>
/// <param name="ReceivedBy">收到日期的认定依据.</param>
/// <param name="Applicant">申请人.</param>
/// <param name="Description">申请公开的政府信息的内容描述.</param>
/// <param name="Form">形式要求.</param>
/// <param name="Due">答复期限, with how it was reached; null before receipt.</param>
/// <param name="Correction">补正告知.</param>
/// <param name="Opinions">征求的意见.</param>
/// <param name="ExtensionAsked">待批的延期.</param>
/// <param name="ExtendedBy">已延长的工作日数.</param>
/// <param name="Fees">收取的检索、复制、邮寄费.</param>
/// <param name="FeesInFen">其合计, in fen (分).</param>
/// <param name="CostsInFen">其中尚未缴纳或减免的, in fen (分).</param>
/// <param name="ProcessingFee">信息处理费收费通知.</param>
/// <param name="Answered">答复.</param>
/// <param name="Delivered">送达.</param>
/// <param name="Redone">重新答复.</param>
/// <param name="Transfer">转送信访或咨询, with the number there.</param>
/// <param name="Origin">转送的来处, where it had come to another service.</param>
/// <param name="Acts">办理过程.</param>
public sealed record RequestDetails(
    Guid Id,
    string Number,
    long Version,
    RequestStage Stage,
    RequestChannel Channel,
    DisclosureRegulation? Regulation,
    DateOnly SubmittedOn,
    DateOnly? ReceivedOn,
    ReceiptEvent? ReceivedBy,
    Applicant Applicant,
    string Description,
    string? Form,
    DueDateSummary? Due,
    CorrectionAsked? Correction,
    IReadOnlyList<SoughtOpinion> Opinions,
    ExtensionAsked? ExtensionAsked,
    int ExtendedBy,
    IReadOnlyList<FeeItem> Fees,
    long FeesInFen,
    long CostsInFen,
    ProcessingFeeNoticed? ProcessingFee,
    RequestAnswered? Answered,
    AnswerDelivered? Delivered,
    IReadOnlyList<AnswerRedone> Redone,
    Transfer? Transfer,
    TransferOrigin? Origin,
    IReadOnlyList<RequestAct> Acts)
{
    internal static void Map(RouteGroupBuilder requests) => requests
        .MapGet("/{id:guid}", HandleAsync)
        .RequireAuthorization(Policies.ReadMatters)
        .WithSummary("政府信息公开申请详情 / A request for information");

    private static async Task<Results<Ok<RequestDetails>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpContext http, IQuerySession session, CancellationToken cancellation)
    {
        if (await session.ReadHistoryAsync<InformationRequest>(id, cancellation) is not ({ } request, { } events))
            return RequestRefusals.NotFound.ToProblem();
        new MatterVersion(id, events[^1].Version).Tag(http);
        return TypedResults.Ok(Of(id, request, events));
    }

    private static RequestDetails Of(Guid id, InformationRequest request, IReadOnlyList<IEvent> events)
    {
        var charged = events.Select(e => e.Data).OfType<FeeCharged>().ToList();
        return new(
            id, request.Number, events[^1].Version, request.Stage, request.Channel, request.Regulation, ((IRequestEvent)events[0].Data).On, request.Receipt?.On,
            request.Receipt?.Event, request.Applicant, request.Description, request.Form, request.Due, request.Correction, request.Opinions,
            request.ExtensionAsked, request.ExtendedBy, [.. charged.SelectMany(c => c.Items)], charged.Sum(c => c.AmountInFen), request.CostsInFen,
            request.ProcessingFee, request.Answered, request.Delivered, request.Redone, request.Transfer, request.Origin,
            [.. events.Select(RequestAct.Of)]);
    }
}

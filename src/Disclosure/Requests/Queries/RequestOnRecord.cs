using Hrss.EventLog.Deadlines;
using Hrss.Statutes;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Hrss.Disclosure.Requests.Queries;

/// <summary>申请登记簿的一行: a request as the register of the office lists it, and as later ones of the same applicant are compared with it.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="ApplicantKey">Tells one applicant from another; see <see cref="Applicant.Key"/>. Personal data.</param>
/// <param name="Description">内容描述.</param>
/// <param name="Channel">申请渠道.</param>
/// <param name="SubmittedOn">到达日期.</param>
/// <param name="Stage">办理阶段.</param>
public sealed record RequestOnRecord(
    Guid Id, string Number, string ApplicantKey, string Description, RequestChannel Channel, DateOnly SubmittedOn, RequestStage Stage)
{
    /// <summary>收到日期, or null.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>答复期限届满日, or null.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>答复结果, or null.</summary>
    public string? Outcome { get; init; }

    /// <summary>答复日期, or null.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>是否已建议纳入主动公开.</summary>
    public bool Proposed { get; init; }
}

/// <summary>Keeps the register in the transaction of the facts, so that a request is compared with all before it.</summary>
public sealed partial class RequestOnRecordProjection : SingleStreamProjection<RequestOnRecord, Guid>
{
    /// <summary>提交.</summary>
    public static RequestOnRecord Create(IEvent<RequestSubmitted> told)
    {
        var e = told.Data;
        return new(told.StreamId, e.Number, e.Applicant.Key, e.Description, e.Channel, e.On, RequestStage.Submitted);
    }

    /// <summary>收到.</summary>
    public static RequestOnRecord Apply(RequestReceived e, RequestOnRecord row) =>
        row with { Stage = RequestStage.Received, ReceivedOn = e.On, DueOn = e.Due.LegalDue };

    /// <summary>补正告知.</summary>
    public static RequestOnRecord Apply(CorrectionAsked e, RequestOnRecord row) => Moved(e, row) with { Stage = RequestStage.AwaitingCorrection };

    /// <summary>补正.</summary>
    public static RequestOnRecord Apply(RequestCorrected e, RequestOnRecord row) =>
        Moved(e, row) with { Stage = RequestStage.Received, ApplicantKey = e.Applicant.Key, Description = e.Description };

    /// <summary>沟通明确.</summary>
    public static RequestOnRecord Apply(RequestClarified e, RequestOnRecord row) => row with { Description = e.Description };

    /// <summary>征求意见.</summary>
    public static RequestOnRecord Apply(OpinionSought e, RequestOnRecord row) => Moved(e, row);

    /// <summary>反馈意见.</summary>
    public static RequestOnRecord Apply(OpinionGiven e, RequestOnRecord row) => Moved(e, row);

    /// <summary>逾期未反馈意见.</summary>
    public static RequestOnRecord Apply(OpinionLapsed e, RequestOnRecord row) => Moved(e, row);

    /// <summary>同意延长.</summary>
    public static RequestOnRecord Apply(ExtensionGranted e, RequestOnRecord row) => Moved(e, row);

    /// <summary>收费通知.</summary>
    public static RequestOnRecord Apply(ProcessingFeeNoticed e, RequestOnRecord row) => Moved(e, row) with { Stage = RequestStage.AwaitingPayment };

    /// <summary>缴费.</summary>
    public static RequestOnRecord Apply(FeePaid e, RequestOnRecord row) =>
        row.Stage == RequestStage.AwaitingPayment ? Moved(e, row) with { Stage = RequestStage.Received } : row;

    /// <summary>确定延迟期限.</summary>
    public static RequestOnRecord Apply(DelaySet e, RequestOnRecord row) => Moved(e, row);

    /// <summary>期限重算.</summary>
    public static RequestOnRecord Apply(DeadlineRecalculated e, RequestOnRecord row) => row with { DueOn = e.Due.LegalDue };

    /// <summary>答复.</summary>
    public static RequestOnRecord Apply(RequestAnswered e, RequestOnRecord row) =>
        row with { Stage = RequestStage.Answered, Outcome = e.Outcome, AnsweredOn = e.On, DueOn = e.DueOn };

    /// <summary>撤回.</summary>
    public static RequestOnRecord Apply(RequestWithdrawn _, RequestOnRecord row) => row with { Stage = RequestStage.Withdrawn };

    /// <summary>建议纳入主动公开.</summary>
    public static RequestOnRecord Apply(ProactiveDisclosureProposed _, RequestOnRecord row) => row with { Proposed = true };

    /// <summary>归档.</summary>
    public static RequestOnRecord Apply(RequestClosed _, RequestOnRecord row) => row with { Stage = RequestStage.Closed };

    private static RequestOnRecord Moved(IMovesDue e, RequestOnRecord row) => row with { DueOn = e.Due.Now.LegalDue };
}

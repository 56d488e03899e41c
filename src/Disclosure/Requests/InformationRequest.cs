using Hrss.EventLog.Deciding;
using Hrss.Statutes;

namespace Hrss.Disclosure.Requests;

/// <summary>办理阶段: where a request stands.</summary>
public enum RequestStage
{
    /// <summary>已收到.</summary>
    Received,

    /// <summary>已答复, closed.</summary>
    Answered,
}

/// <summary>政府信息公开申请: a request as its facts leave it; what the decisions look at.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Stage">办理阶段.</param>
/// <param name="Channel">申请渠道.</param>
/// <param name="Regulation">适用条例.</param>
/// <param name="ReceivedOn">收到日期.</param>
/// <param name="DueOn">答复期限届满日.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
/// <param name="Answered">答复, or null.</param>
public sealed record InformationRequest(
    Guid Id,
    RequestStage Stage,
    RequestChannel Channel,
    DisclosureRegulation Regulation,
    DateOnly ReceivedOn,
    DateOnly DueOn,
    DateOnly LastActOn,
    RequestAnswered? Answered = null) : IMatter
{
    /// <summary>收到.</summary>
    public static InformationRequest Create(RequestReceived e) =>
        new(Guid.Empty, RequestStage.Received, e.Channel, e.Regulation, e.On, e.Due.LegalDue, e.On);

    /// <summary>答复.</summary>
    public InformationRequest Apply(RequestAnswered e) => this with { Stage = RequestStage.Answered, Answered = e, LastActOn = e.On };

    /// <summary>收费.</summary>
    public InformationRequest Apply(FeeCharged e) => this with { LastActOn = e.On };
}

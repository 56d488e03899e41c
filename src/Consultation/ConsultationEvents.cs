using Hrss.Statutes;

namespace Hrss.Consultation;

/// <summary>咨询渠道: how a consultation arrives.</summary>
public enum ConsultationChannel
{
    /// <summary>市长信箱, forwarded by the municipal system or entered by staff.</summary>
    MayorsMailbox,

    /// <summary>市长热线, dispatched by the hotline or entered by staff.</summary>
    MayorsHotline,

    /// <summary>网上咨询, asked by anybody.</summary>
    Online,

    /// <summary>其他业务转送: taken over from another service of the system, by it alone.</summary>
    Transferred,
}

/// <summary>诉求类别: what an item asks for; its reply term depends on it.</summary>
public enum ConsultationClass
{
    /// <summary>咨询.</summary>
    Inquiry,

    /// <summary>求助.</summary>
    Help,

    /// <summary>投诉.</summary>
    Complaint,

    /// <summary>举报.</summary>
    Report,

    /// <summary>建议.</summary>
    Suggestion,
}

/// <summary>诉求人: who asks; a caller may stay unnamed. Personal data: never leaves the service, never in logs.</summary>
/// <param name="Name">姓名, or null.</param>
/// <param name="Phone">电话, or null.</param>
/// <param name="Email">电子邮箱, or null.</param>
public sealed record Inquirer(string? Name = null, string? Phone = null, string? Email = null);

/// <summary>来源: the system that forwarded an item and the item's number there. Together they are registered once.</summary>
/// <param name="System">来源系统, for example <c>12345</c> or <c>市长信箱</c>; letters, digits, <c>.</c>, <c>-</c> and <c>_</c>.</param>
/// <param name="ExternalNumber">来源系统的编号.</param>
public sealed record ConsultationSource(string System, string ExternalNumber);

/// <summary>收到咨询.</summary>
/// <param name="Number">登记编号.</param>
/// <param name="On">收到日期.</param>
/// <param name="Channel">咨询渠道.</param>
/// <param name="Class">诉求类别.</param>
/// <param name="Subject">标题.</param>
/// <param name="Content">诉求内容.</param>
/// <param name="Inquirer">诉求人.</param>
/// <param name="Source">来源, where it was forwarded.</param>
/// <param name="Due">答复期限, as the terms stood on the day it was registered.</param>
public sealed record ConsultationReceived(
    string Number,
    DateOnly On,
    ConsultationChannel Channel,
    ConsultationClass Class,
    string Subject,
    string Content,
    Inquirer Inquirer,
    ConsultationSource? Source,
    DueDateSummary Due);

/// <summary>派单至承办部门.</summary>
/// <param name="On">派单日期.</param>
/// <param name="Department">承办部门.</param>
public sealed record ConsultationDispatched(DateOnly On, string Department);

/// <summary>答复.</summary>
/// <param name="On">答复日期.</param>
/// <param name="Channel">咨询渠道.</param>
/// <param name="Department">承办部门.</param>
/// <param name="Answer">答复内容.</param>
/// <param name="DueOn">答复期限届满日.</param>
/// <param name="InTime">是否按期.</param>
public sealed record ConsultationAnswered(
    DateOnly On, ConsultationChannel Channel, string Department, string Answer, DateOnly DueOn, bool InTime);

/// <summary>回访: the inquirer was asked whether the answer helped.</summary>
/// <param name="On">回访日期.</param>
/// <param name="Satisfied">是否满意.</param>
/// <param name="Note">回访记录, or null.</param>
public sealed record CalledBack(DateOnly On, bool Satisfied, string? Note);

/// <summary>Every event of the service.</summary>
internal static class ConsultationEvents
{
    public static readonly Type[] All =
    [
        typeof(ConsultationReceived), typeof(ConsultationDispatched), typeof(ConsultationAnswered), typeof(CalledBack),
    ];
}

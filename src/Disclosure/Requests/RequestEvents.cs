using Hrss.Statutes;

namespace Hrss.Disclosure.Requests;

/// <summary>申请渠道: how a request for information arrives.</summary>
public enum RequestChannel
{
    /// <summary>当面.</summary>
    InPerson,

    /// <summary>信函.</summary>
    Post,

    /// <summary>网上.</summary>
    Online,

    /// <summary>传真.</summary>
    Fax,
}

/// <summary>申请人类别: the columns of the report's table on requests.</summary>
public enum ApplicantKind
{
    /// <summary>自然人.</summary>
    NaturalPerson,

    /// <summary>商业企业.</summary>
    CommercialEnterprise,

    /// <summary>科研机构.</summary>
    ResearchInstitution,

    /// <summary>社会公益组织.</summary>
    PublicWelfareOrganisation,

    /// <summary>法律服务机构.</summary>
    LegalService,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>申请人: who asks. Personal data: never leaves the service, never in logs.</summary>
/// <param name="Name">姓名或者名称.</param>
/// <param name="Kind">申请人类别.</param>
/// <param name="Contact">联系方式.</param>
/// <param name="Identification">身份证明: required since 2019-05-15 (2019 Art. 29); before, only for records about oneself (2008 Art. 25).</param>
public sealed record Applicant(string Name, ApplicantKind Kind, string Contact, string? Identification = null);

/// <summary>费用种类 (2008 Art. 27).</summary>
public enum FeeKind
{
    /// <summary>检索费.</summary>
    Search,

    /// <summary>复制费.</summary>
    Copy,

    /// <summary>邮寄费.</summary>
    Post,
}

/// <summary>一项费用.</summary>
/// <param name="Kind">费用种类.</param>
/// <param name="AmountInFen">金额, in fen (分).</param>
public sealed record FeeItem(FeeKind Kind, long AmountInFen);

/// <summary>An event of a request for information.</summary>
public interface IRequestEvent
{
    /// <summary>业务日期, Asia/Shanghai.</summary>
    DateOnly On { get; }
}

/// <summary>收到申请 (2008 Art. 20; 2019 Art. 29).</summary>
/// <param name="Number">登记编号.</param>
/// <param name="On">收到日期.</param>
/// <param name="Channel">申请渠道.</param>
/// <param name="Regulation">适用条例: the one in force on <paramref name="On"/>, for the request's life.</param>
/// <param name="Applicant">申请人.</param>
/// <param name="Description">申请公开的政府信息的内容描述.</param>
/// <param name="Form">形式要求, or null.</param>
/// <param name="Due">答复期限: 15 (2008) or 20 (2019) working days.</param>
public sealed record RequestReceived(
    string Number,
    DateOnly On,
    RequestChannel Channel,
    DisclosureRegulation Regulation,
    Applicant Applicant,
    string Description,
    string? Form,
    DueDateSummary Due) : IRequestEvent;

/// <summary>答复 (2008 Art. 21-24; 2019 Art. 33-39).</summary>
/// <param name="On">答复日期.</param>
/// <param name="Channel">申请渠道.</param>
/// <param name="Outcome">答复结果: the code of an outcome that the request's regulation knows.</param>
/// <param name="Answer">答复内容.</param>
/// <param name="DueOn">答复期限届满日.</param>
/// <param name="InTime">是否按期.</param>
public sealed record RequestAnswered(DateOnly On, RequestChannel Channel, string Outcome, string Answer, DateOnly DueOn, bool InTime) : IRequestEvent;

/// <summary>收取检索、复制、邮寄费 (2008 Art. 27).</summary>
/// <param name="On">收费通知日期.</param>
/// <param name="Items">各项费用.</param>
/// <param name="AmountInFen">合计, in fen (分).</param>
public sealed record FeeCharged(DateOnly On, IReadOnlyList<FeeItem> Items, long AmountInFen) : IRequestEvent;

/// <summary>Every event of requests.</summary>
internal static class RequestEvents
{
    public static readonly Type[] All = [typeof(RequestReceived), typeof(RequestAnswered), typeof(FeeCharged)];
}

namespace Hrss.Disclosure.Remedies;

/// <summary>申请人、原告或举报人: who seeks the remedy. Personal data: never leaves the service, never in logs.</summary>
/// <param name="Name">姓名或者名称.</param>
/// <param name="Kind">类别.</param>
/// <param name="Contact">联系方式, or null.</param>
public sealed record Claimant(string Name, ClaimantKind Kind, string? Contact = null);

/// <summary>针对的行为: what the remedy is sought against.</summary>
/// <param name="Kind">类别.</param>
/// <param name="RequestNumber">涉及的申请的登记编号, or null where it is not about a request.</param>
/// <param name="RequestId">涉及的申请: the matter, where it is in this system.</param>
/// <param name="InformationNumber">涉及的公开信息的索引号, or null.</param>
/// <param name="KnownOn">知道或者应当知道行为之日, or null where it is not known.</param>
public sealed record ChallengedAct(
    ChallengedKind Kind, string? RequestNumber = null, Guid? RequestId = null, string? InformationNumber = null, DateOnly? KnownOn = null);

/// <summary>复议后起诉所依据的复议.</summary>
/// <param name="Id">The review.</param>
/// <param name="Number">编号.</param>
/// <param name="ConcludedOn">复议审结日期.</param>
public sealed record FollowedReview(Guid Id, string Number, DateOnly ConcludedOn);

/// <summary>提起期限: by when the claimant had to seek the remedy. Information for the statement of defence; to refuse the remedy is for organ and court.</summary>
/// <param name="Rule">期限代码.</param>
/// <param name="Article">依据.</param>
/// <param name="From">起算日.</param>
/// <param name="LastDay">届满日.</param>
/// <param name="InTime">是否在期限内提起.</param>
/// <param name="ReviewFirst">复议前置: whether the law asks for review before this lawsuit (行政复议法 2023 Art. 23).</param>
public sealed record ClaimantTerm(string Rule, string Article, DateOnly From, DateOnly LastDay, bool InTime, bool ReviewFirst);

/// <summary>新的决定: what the bureau decided anew.</summary>
/// <param name="Summary">内容概要.</param>
/// <param name="RequestNumber">重新答复的申请的登记编号, or null.</param>
/// <param name="RequestId">重新答复的申请, or null.</param>
/// <param name="Outcome">新的答复结果, a code of <c>DisclosureOutcomes</c>; null where it is not about a request.</param>
/// <param name="DocumentNumber">新决定的文号, or null.</param>
public sealed record CorrectedDecision(
    string Summary, string? RequestNumber = null, Guid? RequestId = null, string? Outcome = null, string? DocumentNumber = null);

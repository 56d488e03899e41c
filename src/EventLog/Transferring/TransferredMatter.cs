namespace Hrss.EventLog.Transferring;

/// <summary>
/// 转送内容: what the service that takes a matter over must know. It goes from service to service over a guarded call, never over the broker: it holds
/// personal data.
/// </summary>
/// <param name="From">The service that offers it.</param>
/// <param name="Id">The matter there.</param>
/// <param name="Number">登记编号 there.</param>
/// <param name="OfferedOn">提出日期: the day on which the other receives it.</param>
/// <param name="Reason">转送理由.</param>
/// <param name="Channel">渠道 by which it came, as facts name it.</param>
/// <param name="Subject">标题、事由.</param>
/// <param name="Content">内容.</param>
/// <param name="Person">诉求人.</param>
/// <param name="Topic">事项领域, or null.</param>
/// <param name="Employer">所涉用人单位, or null.</param>
/// <param name="Place">所涉地区, or null.</param>
public sealed record TransferredMatter(
    string From,
    Guid Id,
    string Number,
    DateOnly OfferedOn,
    string Reason,
    string Channel,
    string Subject,
    string Content,
    TransferredPerson Person,
    string? Topic = null,
    string? Employer = null,
    string? Place = null);

/// <summary>转送事项的诉求人. Personal data.</summary>
/// <param name="Name">姓名, or null where unnamed.</param>
/// <param name="Phone">电话, or null.</param>
/// <param name="Email">电子邮箱, or null.</param>
/// <param name="Address">住址, or null.</param>
public sealed record TransferredPerson(string? Name = null, string? Phone = null, string? Email = null, string? Address = null);

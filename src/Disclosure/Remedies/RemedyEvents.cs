namespace Hrss.Disclosure.Remedies;

/// <summary>救济途径 (2008 Art. 33; 2019 Art. 51).</summary>
public enum RemedyKind
{
    /// <summary>行政复议.</summary>
    Review,

    /// <summary>行政诉讼.</summary>
    Lawsuit,

    /// <summary>申诉举报.</summary>
    Complaint,
}

/// <summary>An event of a remedy.</summary>
public interface IRemedyEvent
{
    /// <summary>业务日期, Asia/Shanghai.</summary>
    DateOnly On { get; }
}

/// <summary>提起救济.</summary>
/// <param name="Number">编号.</param>
/// <param name="On">提起日期.</param>
/// <param name="Kind">救济途径.</param>
/// <param name="Claimant">申请人、原告或举报人. Personal data: never leaves the service.</param>
/// <param name="Ground">事由.</param>
/// <param name="RequestNumber">涉及的申请的登记编号, or null where it is not about a request.</param>
public sealed record RemedySought(string Number, DateOnly On, RemedyKind Kind, string Claimant, string Ground, string? RequestNumber) : IRemedyEvent;

/// <summary>Every event of remedies.</summary>
internal static class RemedyEvents
{
    public static readonly Type[] All = [typeof(RemedySought)];
}

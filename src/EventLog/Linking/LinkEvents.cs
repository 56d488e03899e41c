namespace Hrss.EventLog.Linking;

/// <summary>关联事件: whether what came in is a matter of its own or repeats one that had come before, by whatever way and to whatever service.</summary>
public interface ILinkEvent
{
    /// <summary>业务日期, Asia/Shanghai.</summary>
    DateOnly On { get; }
}

/// <summary>关联初件: the same affair of the same people had come before; the act counts on (件次), as a matter it no longer does (件).</summary>
/// <param name="On">关联日期.</param>
/// <param name="From">The service whose matter is linked.</param>
/// <param name="Channel">渠道 by which it came, as facts name it.</param>
/// <param name="RegisteredOn">The day whose figure of matters is corrected.</param>
/// <param name="FirstService">The service that has the first.</param>
/// <param name="First">初件: the matter there.</param>
/// <param name="FirstNumber">初件的登记编号.</param>
/// <param name="Reason">理由.</param>
public sealed record MatterLinked(
    DateOnly On, string From, string Channel, DateOnly RegisteredOn, string FirstService, Guid First, string FirstNumber, string Reason) : ILinkEvent;

/// <summary>解除关联: it is a matter of its own after all.</summary>
/// <param name="On">解除日期.</param>
/// <param name="From">The service whose matter was linked.</param>
/// <param name="Channel">渠道, as facts name it.</param>
/// <param name="RegisteredOn">The day whose figure of matters is corrected.</param>
/// <param name="Reason">理由.</param>
public sealed record MatterUnlinked(DateOnly On, string From, string Channel, DateOnly RegisteredOn, string Reason) : ILinkEvent;

/// <summary>Every event of links: part of every service whose matters can be linked.</summary>
public static class LinkEvents
{
    /// <summary>For the service's registration with Marten.</summary>
    public static IReadOnlyList<Type> All { get; } = [typeof(MatterLinked), typeof(MatterUnlinked)];
}

using Hrss.Replay.Commands;

namespace Hrss.Replay;

/// <summary>事项类别: what kind of matter it is, and with that which service takes it.</summary>
public enum MatterKind
{
    /// <summary>公开责任单位.</summary>
    Department,

    /// <summary>主动公开信息.</summary>
    Information,

    /// <summary>行政审批事项.</summary>
    ApprovalItem,

    /// <summary>公开申请.</summary>
    InformationRequest,

    /// <summary>来访.</summary>
    Visit,

    /// <summary>来信.</summary>
    Letter,

    /// <summary>上级交办件.</summary>
    AssignedMatter,

    /// <summary>市长信箱.</summary>
    MailboxItem,

    /// <summary>市长热线.</summary>
    HotlineCall,

    /// <summary>宣传培训活动.</summary>
    OutreachActivity,
}

/// <summary>一个步骤: one command of a matter.</summary>
/// <param name="Name">
/// What follows the matter in the command's address; for the registration, which goes to the matters' own address, <see cref="Registration"/>.
/// </param>
/// <param name="Act">What is sent.</param>
public sealed record Step(string Name, Act Act)
{
    /// <summary>登记: the name of every matter's first step.</summary>
    public const string Registration = "registration";
}

/// <summary>单个事项: one matter of the ledger from registration to its end.</summary>
/// <param name="Ordinal">Its place in the year's ledger, from 1; part of its idempotency keys.</param>
/// <param name="Kind">事项类别.</param>
/// <param name="Steps">Its commands in the order of their days.</param>
public sealed record Matter(int Ordinal, MatterKind Kind, IReadOnlyList<Step> Steps)
{
    /// <summary>收到日期: the day of the registration.</summary>
    public DateOnly ReceivedOn => Steps[0].Act.On;

    /// <summary>The service that takes it: disclosure, petition or consultation.</summary>
    public string Service => ServiceOf(Kind);

    /// <summary>The address to which its registration goes; its other steps go below its own.</summary>
    public string Address => Kind switch
    {
        MatterKind.Department => "/api/v1/departments",
        MatterKind.Information => "/api/v1/information",
        MatterKind.ApprovalItem => "/api/v1/approval-items",
        MatterKind.InformationRequest => "/api/v1/requests",
        MatterKind.Visit or MatterKind.Letter or MatterKind.AssignedMatter => "/api/v1/petitions",
        MatterKind.MailboxItem or MatterKind.HotlineCall => "/api/v1/consultations",
        MatterKind.OutreachActivity => "/api/v1/outreach",
        _ => throw new InvalidOperationException($"{Kind} is no kind of matter."),
    };

    /// <summary>The address of the door by which it comes in: for what a mailbox system forwards, the mailbox's own.</summary>
    public string Door => Kind == MatterKind.MailboxItem ? "/api/v1/mailbox/items" : Address;

    /// <summary>幂等键 of a step: the same for the same step of the same year for good, so that a repeated replay changes nothing.</summary>
    public string IdempotencyKey(int year, Step step) => $"replay-{year}-{Ordinal}-{step.Name}";

    /// <summary>The service that takes a kind of matter.</summary>
    public static string ServiceOf(MatterKind kind) => kind switch
    {
        MatterKind.Department or MatterKind.Information or MatterKind.ApprovalItem or MatterKind.InformationRequest or MatterKind.OutreachActivity =>
            ReplayServices.Disclosure,
        MatterKind.Visit or MatterKind.Letter or MatterKind.AssignedMatter => ReplayServices.Petition,
        MatterKind.MailboxItem or MatterKind.HotlineCall => ReplayServices.Consultation,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

/// <summary>The services that a replay sends to.</summary>
public static class ReplayServices
{
    /// <summary>信息公开.</summary>
    public const string Disclosure = "disclosure";

    /// <summary>信访.</summary>
    public const string Petition = "petition";

    /// <summary>咨询.</summary>
    public const string Consultation = "consultation";

    /// <summary>Every one.</summary>
    public static readonly IReadOnlyList<string> All = [Disclosure, Petition, Consultation];
}

namespace Hrss.Contracts;

/// <summary>列入行政审批事项目录: the agency handles an administrative approval item from <see cref="Fact.OccurredOn"/> on.</summary>
public sealed record ApprovalItemListed : Fact
{
    /// <summary>编号.</summary>
    public required string Number { get; init; }

    /// <summary>承办部门.</summary>
    public required string Department { get; init; }

    /// <summary>是否进驻市政务服务中心 (一站式).</summary>
    public required bool AtServiceCentre { get; init; }
}

/// <summary>进驻或者退出市政务服务中心.</summary>
public sealed record ApprovalItemMoved : Fact
{
    /// <summary>承办部门.</summary>
    public required string Department { get; init; }

    /// <summary>Whether it is handled there from now on; before, it was the other way.</summary>
    public required bool AtServiceCentre { get; init; }
}

/// <summary>取消行政审批事项.</summary>
public sealed record ApprovalItemEnded : Fact
{
    /// <summary>承办部门.</summary>
    public required string Department { get; init; }

    /// <summary>Whether it was handled at the service centre until then.</summary>
    public required bool AtServiceCentre { get; init; }
}

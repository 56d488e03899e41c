namespace Hrss.Contracts;

/// <summary>信访人撤回: the petition is closed with that.</summary>
public sealed record PetitionWithdrawn : Fact
{
    /// <summary>信访渠道.</summary>
    public required string Channel { get; init; }
}

/// <summary>退回转送、交办机关: it agreed that the matter is not the bureau's (2022 Art. 23(3)); the petition is closed with that.</summary>
public sealed record PetitionReturned : Fact
{
    /// <summary>信访渠道.</summary>
    public required string Channel { get; init; }
}

/// <summary>领导包案: a leader answers for the case; told once for each case.</summary>
public sealed record PetitionLedByLeader : Fact
{
    /// <summary>承办部门.</summary>
    public required string Department { get; init; }
}

/// <summary>督办 (2005 Art. 36; 2022 Art. 40): a round of it.</summary>
public sealed record PetitionSupervised : Fact
{
    /// <summary>承办部门.</summary>
    public required string Department { get; init; }

    /// <summary>第几次, from 1.</summary>
    public required int Round { get; init; }
}

/// <summary>申请复查、复核 (2005 Arts 34, 35; 2022 Arts 35, 36).</summary>
public sealed record PetitionReviewAsked : Fact
{
    /// <summary>复查 or 复核, one of <see cref="PetitionReviewLevels"/>.</summary>
    public required string Level { get; init; }
}

/// <summary>复查意见、复核意见.</summary>
public sealed record PetitionReviewDecided : Fact
{
    /// <summary>复查 or 复核, one of <see cref="PetitionReviewLevels"/>.</summary>
    public required string Level { get; init; }

    /// <summary>结果, one of <see cref="PetitionReviewResults"/>.</summary>
    public required string Result { get; init; }

    /// <summary>Whether it was decided within 30 days.</summary>
    public required bool InTime { get; init; }
}

/// <summary>重新办理: what had ended is open again, and from that day counts as open, no longer as ended.</summary>
public sealed record PetitionReopened : Fact
{
    /// <summary>信访渠道.</summary>
    public required string Channel { get; init; }

    /// <summary>承办部门, or null.</summary>
    public string? Department { get; init; }

    /// <summary>此前的办结方式, one of <see cref="PetitionEndings"/>.</summary>
    public required string Ending { get; init; }

    /// <summary>此前的处理意见, where it had been answered; else null.</summary>
    public string? Outcome { get; init; }

    /// <summary>Whether it had been answered in time.</summary>
    public required bool InTime { get; init; }

    /// <summary>Whether it had been reported back to the organ that had assigned it: it no longer counts as completed.</summary>
    public bool WasReportedBack { get; init; }
}

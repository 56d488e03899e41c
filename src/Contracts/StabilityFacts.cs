namespace Hrss.Contracts;

/// <summary>登记不稳定因素: what may disturb social stability was registered.</summary>
public sealed record InstabilityFactorRegistered : Fact
{
    /// <summary>编号.</summary>
    public required string Number { get; init; }

    /// <summary>等级: general, considerable or major.</summary>
    public required string Level { get; init; }

    /// <summary>事项领域, one of <see cref="MatterTopics"/>.</summary>
    public required string Topic { get; init; }

    /// <summary>责任部门.</summary>
    public required string Department { get; init; }
}

/// <summary>调整不稳定因素的等级.</summary>
public sealed record InstabilityFactorLevelChanged : Fact
{
    /// <summary>原等级.</summary>
    public required string Was { get; init; }

    /// <summary>新等级.</summary>
    public required string Level { get; init; }

    /// <summary>事项领域.</summary>
    public required string Topic { get; init; }
}

/// <summary>列入监控名单.</summary>
public sealed record InstabilityFactorWatched : Fact
{
    /// <summary>事项领域.</summary>
    public required string Topic { get; init; }
}

/// <summary>移出监控名单.</summary>
public sealed record InstabilityFactorUnwatched : Fact
{
    /// <summary>事项领域.</summary>
    public required string Topic { get; init; }
}

/// <summary>不稳定因素销号.</summary>
public sealed record InstabilityFactorClosed : Fact
{
    /// <summary>销号时的等级.</summary>
    public required string Level { get; init; }

    /// <summary>事项领域.</summary>
    public required string Topic { get; init; }

    /// <summary>责任部门.</summary>
    public required string Department { get; init; }

    /// <summary>是否已化解, as against handed over or unfounded.</summary>
    public required bool Resolved { get; init; }
}

/// <summary>不稳定因素重新列入: a closed one has come back.</summary>
public sealed record InstabilityFactorReopened : Fact
{
    /// <summary>等级.</summary>
    public required string Level { get; init; }

    /// <summary>事项领域.</summary>
    public required string Topic { get; init; }

    /// <summary>责任部门.</summary>
    public required string Department { get; init; }
}

/// <summary>重大信访信息报告: a major matter was reported to the organ above (2005 Art. 26-27; 2022 Art. 25).</summary>
public sealed record MajorReportMade : Fact
{
    /// <summary>编号.</summary>
    public required string Number { get; init; }

    /// <summary>是否于获知当日报告.</summary>
    public required bool OnTheDay { get; init; }
}

/// <summary>取得重大信访信息报告的回执.</summary>
public sealed record MajorReportReceipted : Fact;

/// <summary>部署不稳定因素排查.</summary>
public sealed record InstabilityScreeningStarted : Fact
{
    /// <summary>编号.</summary>
    public required string Number { get; init; }

    /// <summary>排查月份: its first day.</summary>
    public required DateOnly Month { get; init; }
}

/// <summary>报告排查情况.</summary>
public sealed record InstabilityScreeningReported : Fact
{
    /// <summary>报告的部门或者县市区.</summary>
    public required string Department { get; init; }

    /// <summary>排查出的不稳定因素数; 0 for a report that none was found.</summary>
    public required int Factors { get; init; }

    /// <summary>是否按期报告.</summary>
    public required bool InTime { get; init; }
}

/// <summary>发出预警.</summary>
public sealed record EarlyWarningRaised : Fact
{
    /// <summary>编号.</summary>
    public required string Number { get; init; }

    /// <summary>预警口径: employer or place-and-topic.</summary>
    public required string Scope { get; init; }
}

/// <summary>预警终结.</summary>
public sealed record EarlyWarningEnded : Fact
{
    /// <summary>预警口径.</summary>
    public required string Scope { get; init; }

    /// <summary>是否转为不稳定因素, as against dismissed.</summary>
    public required bool TurnedIntoFactor { get; init; }
}

/// <summary>预警改判: a warning that nobody had acknowledged is replaced by another. Counted on the day of the warning.</summary>
public sealed record EarlyWarningSuperseded : Fact
{
    /// <summary>预警口径.</summary>
    public required string Scope { get; init; }
}

/// <summary>启动社会稳定风险评估.</summary>
public sealed record RiskAssessmentStarted : Fact
{
    /// <summary>编号.</summary>
    public required string Number { get; init; }

    /// <summary>责任部门.</summary>
    public required string Department { get; init; }
}

/// <summary>作出社会稳定风险评估结论.</summary>
public sealed record RiskAssessmentConcluded : Fact
{
    /// <summary>责任部门.</summary>
    public required string Department { get; init; }

    /// <summary>风险等级: low, medium or high.</summary>
    public required string Risk { get; init; }

    /// <summary>评估结论: implement, implement-with-measures, defer or do-not-implement.</summary>
    public required string Conclusion { get; init; }
}

/// <summary>局长信访接待日已举行. Counted on the day.</summary>
public sealed record ReceptionDayHeld : Fact
{
    /// <summary>编号.</summary>
    public required string Number { get; init; }

    /// <summary>接待日期.</summary>
    public required DateOnly Day { get; init; }
}

/// <summary>局长信访接待日未举行. Counted on the day.</summary>
public sealed record ReceptionDayNotHeld : Fact
{
    /// <summary>编号.</summary>
    public required string Number { get; init; }

    /// <summary>接待日期.</summary>
    public required DateOnly Day { get; init; }
}

/// <summary>局长信访接待日接待一件. Counted on the day of the reception.</summary>
public sealed record ReceptionDayCaseReceived : Fact
{
    /// <summary>接待日编号.</summary>
    public required string Number { get; init; }

    /// <summary>接待日期.</summary>
    public required DateOnly Day { get; init; }
}

namespace Hrss.Contracts;

/// <summary>收到咨询: a mayor's mailbox item, a hotline call or an online question was received.</summary>
public sealed record ConsultationReceived : Fact, IForServices
{
    /// <summary>登记编号.</summary>
    public required string Number { get; init; }

    /// <summary>咨询渠道, one of <see cref="ConsultationChannels"/>.</summary>
    public required string Channel { get; init; }

    /// <summary>诉求类别: inquiry, help, complaint, report or suggestion.</summary>
    public required string Class { get; init; }

    /// <summary>事项领域, one of <see cref="MatterTopics"/>; null where it is not known.</summary>
    public string? Topic { get; init; }

    /// <summary>所涉用人单位: the name of an organisation, never of a person; null where none is known.</summary>
    public string? Employer { get; init; }

    /// <summary>所涉地区: a county or district, never an address; null where none is known.</summary>
    public string? Place { get; init; }

    bool IForServices.ConcernsServices => Employer is not null || (Place is not null && Topic is not null);
}

/// <summary>派单: the item was dispatched to a department.</summary>
public sealed record ConsultationDispatched : Fact
{
    /// <summary>承办部门.</summary>
    public required string Department { get; init; }
}

/// <summary>答复: the item was answered.</summary>
public sealed record ConsultationAnswered : Fact
{
    /// <summary>咨询渠道.</summary>
    public required string Channel { get; init; }

    /// <summary>承办部门.</summary>
    public required string Department { get; init; }

    /// <summary>答复期限届满日.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Whether it was answered no later than <see cref="DueOn"/>.</summary>
    public required bool InTime { get; init; }
}

/// <summary>归类: what a consultation is about, which employer and where, as found after it was received; takes the place of what was said before.</summary>
public sealed record ConsultationClassified : Fact, IForServices
{
    /// <summary>登记编号.</summary>
    public required string Number { get; init; }

    /// <summary>咨询渠道.</summary>
    public required string Channel { get; init; }

    /// <summary>事项领域, one of <see cref="MatterTopics"/>; null where it is not known.</summary>
    public string? Topic { get; init; }

    /// <summary>所涉用人单位: the name of an organisation, never of a person; null where none is known.</summary>
    public string? Employer { get; init; }

    /// <summary>所涉地区: a county or district, never an address; null where none is known.</summary>
    public string? Place { get; init; }

    /// <summary>收到日期 of the item: it is about what it is since then, whenever that was found.</summary>
    public DateOnly ReceivedOn { get; init; }
}

/// <summary>退单异议: the department to which an item was dispatched says that it is not its own.</summary>
public sealed record ConsultationDispatchObjected : Fact
{
    /// <summary>咨询渠道.</summary>
    public required string Channel { get; init; }

    /// <summary>提出异议的部门.</summary>
    public required string Department { get; init; }
}

/// <summary>异议同意: the objection was agreed to; the item is to be dispatched anew.</summary>
public sealed record ConsultationDispatchObjectionAgreed : Fact
{
    /// <summary>咨询渠道.</summary>
    public required string Channel { get; init; }

    /// <summary>提出异议的部门.</summary>
    public required string Department { get; init; }
}

/// <summary>不予受理: the item belongs on another route, or was handled already; with that it has ended.</summary>
public sealed record ConsultationRefused : Fact
{
    /// <summary>咨询渠道.</summary>
    public required string Channel { get; init; }

    /// <summary>不予受理的途径, one of <see cref="ConsultationRoutes"/>.</summary>
    public required string Route { get; init; }
}

/// <summary>返工: after a call-back the answer was sent back to be made good. The first answer stays counted.</summary>
public sealed record ConsultationSentBack : Fact
{
    /// <summary>咨询渠道.</summary>
    public required string Channel { get; init; }

    /// <summary>承办部门.</summary>
    public required string Department { get; init; }
}

/// <summary>返工答复.</summary>
public sealed record ConsultationReworkAnswered : Fact
{
    /// <summary>咨询渠道.</summary>
    public required string Channel { get; init; }

    /// <summary>承办部门.</summary>
    public required string Department { get; init; }
}

/// <summary>回访: what the inquirer said of the answer. Of several calls about one item the latest counts, on its own day.</summary>
public sealed record ConsultationCalledBack : Fact
{
    /// <summary>咨询渠道.</summary>
    public required string Channel { get; init; }

    /// <summary>承办部门.</summary>
    public required string Department { get; init; }

    /// <summary>是否响应: whether the department had been in touch.</summary>
    public required bool Responded { get; init; }

    /// <summary>是否解决.</summary>
    public required bool Solved { get; init; }

    /// <summary>是否满意.</summary>
    public required bool Satisfied { get; init; }

    /// <summary>上一次回访的日期, or null where this is the first.</summary>
    public DateOnly? PreviousOn { get; init; }

    /// <summary>上一次回访的承办部门, or null.</summary>
    public string? PreviousDepartment { get; init; }

    /// <summary>上一次回访是否响应.</summary>
    public bool PreviousResponded { get; init; }

    /// <summary>上一次回访是否解决.</summary>
    public bool PreviousSolved { get; init; }

    /// <summary>上一次回访是否满意.</summary>
    public bool PreviousSatisfied { get; init; }
}

/// <summary>公开问答: question and answer, redacted, were made public. Other words in their place are no further publication.</summary>
public sealed record ConsultationAnswerPublished : Fact
{
    /// <summary>咨询渠道.</summary>
    public required string Channel { get; init; }

    /// <summary>承办部门.</summary>
    public required string Department { get; init; }
}

/// <summary>撤回公开问答.</summary>
public sealed record ConsultationAnswerWithdrawn : Fact
{
    /// <summary>咨询渠道.</summary>
    public required string Channel { get; init; }

    /// <summary>承办部门.</summary>
    public required string Department { get; init; }
}

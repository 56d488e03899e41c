namespace Hrss.Contracts;

/// <summary>收到公开申请: a request for information was received (2008 Art. 20; 2019 Arts 29, 31). The term to answer it runs from then.</summary>
public sealed record InformationRequestReceived : Fact
{
    /// <summary>登记编号.</summary>
    public required string Number { get; init; }

    /// <summary>申请渠道, one of <see cref="RequestChannels"/>.</summary>
    public required string Channel { get; init; }

    /// <summary>申请人类别, one of <see cref="ApplicantKinds"/>.</summary>
    public required string Applicant { get; init; }

    /// <summary>答复期限届满日, as reckoned at receipt.</summary>
    public required DateOnly DueOn { get; init; }
}

/// <summary>答复期限变动: by correction, consultation, extension, delay or an amended calendar the day moved.</summary>
public sealed record InformationRequestDueMoved : Fact
{
    /// <summary>原届满日.</summary>
    public required DateOnly WasDueOn { get; init; }

    /// <summary>现届满日.</summary>
    public required DateOnly DueOn { get; init; }
}

/// <summary>答复公开申请: the request was answered (2008 Art. 21-24; 2019 Art. 33-39).</summary>
public sealed record InformationRequestAnswered : Fact
{
    /// <summary>申请渠道.</summary>
    public required string Channel { get; init; }

    /// <summary>申请人类别.</summary>
    public required string Applicant { get; init; }

    /// <summary>答复结果: the code of an outcome of the regulation that rules the request.</summary>
    public required string Outcome { get; init; }

    /// <summary>届满日 as told last before the answer.</summary>
    public required DateOnly WasDueOn { get; init; }

    /// <summary>法定期限届满日.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Whether it was answered no later than <see cref="DueOn"/>.</summary>
    public required bool InTime { get; init; }
}

/// <summary>撤回公开申请: the applicant withdrew a request that had been received.</summary>
public sealed record InformationRequestWithdrawn : Fact
{
    /// <summary>申请渠道.</summary>
    public required string Channel { get; init; }

    /// <summary>申请人类别.</summary>
    public required string Applicant { get; init; }

    /// <summary>统计上的结果: the outcome as which the report's form counts it; null under the regulation of 2008, which has no form.</summary>
    public string? Outcome { get; init; }

    /// <summary>届满日 as told last before.</summary>
    public required DateOnly DueOn { get; init; }
}

/// <summary>重新答复: answered anew by order of a review decision or a judgment. The first answer stays counted.</summary>
public sealed record InformationRequestAnsweredAnew : Fact
{
    /// <summary>答复结果.</summary>
    public required string Outcome { get; init; }

    /// <summary>Whether it was answered within the term that the decision or judgment had set.</summary>
    public required bool InTime { get; init; }
}

/// <summary>收取费用: a fee for search, copies and post was charged for a request (2008 Art. 27).</summary>
public sealed record DisclosureFeeCharged : Fact
{
    /// <summary>金额, in fen (分).</summary>
    public required long AmountInFen { get; init; }
}

/// <summary>信息处理费收费通知: the fee of the measures of 2020 was noticed (2019 Art. 42).</summary>
public sealed record DisclosureProcessingFeeNoticed : Fact
{
    /// <summary>金额, in fen (分).</summary>
    public required long AmountInFen { get; init; }

    /// <summary>原届满日.</summary>
    public required DateOnly WasDueOn { get; init; }

    /// <summary>现届满日, should nobody pay.</summary>
    public required DateOnly DueOn { get; init; }
}

/// <summary>减免费用 (2008 Art. 28).</summary>
public sealed record DisclosureFeeWaived : Fact
{
    /// <summary>金额, in fen (分).</summary>
    public required long AmountInFen { get; init; }
}

/// <summary>缴费.</summary>
public sealed record DisclosureFeePaid : Fact
{
    /// <summary>金额, in fen (分).</summary>
    public required long AmountInFen { get; init; }

    /// <summary>原届满日.</summary>
    public required DateOnly WasDueOn { get; init; }

    /// <summary>现届满日: later where a processing fee was paid.</summary>
    public required DateOnly DueOn { get; init; }
}

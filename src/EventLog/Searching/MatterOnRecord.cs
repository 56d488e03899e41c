namespace Hrss.EventLog.Searching;

/// <summary>登记簿的一行: what a register keeps of every matter, and by what matters are compared. Personal data.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="ReceivedOn">收到日期.</param>
public abstract record MatterOnRecord(Guid Id, string Number, DateOnly ReceivedOn)
{
    /// <summary>事由.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Tells one person from another by name and phone or the like, or null.</summary>
    public string? PersonKey { get; init; }

    /// <summary>Tells one person from another by the proof of identity, or null.</summary>
    public string? IdentityKey { get; init; }

    /// <summary>所涉用人单位, or null.</summary>
    public string? Employer { get; init; }

    /// <summary>The employer as it is compared, or null; stored, so that it can be searched for.</summary>
    public string? EmployerKey => SearchText.Plain(Employer);

    /// <summary>所涉地区, or null; one that is left blank is none.</summary>
    public string? Place { get; init => field = string.IsNullOrWhiteSpace(value) ? null : value; }

    /// <summary>事项领域 in the word of the API, or null.</summary>
    public string? TopicWord { get; init; }

    /// <summary>承办部门, or null.</summary>
    public string? Department { get; init; }

    /// <summary>当前期限届满日, or null while none runs.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>初件, or null.</summary>
    public Guid? LinkedTo { get; init; }

    /// <summary>初件的登记编号, or null.</summary>
    public string? LinkedNumber { get; init; }
}

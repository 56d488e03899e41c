namespace Hrss.Contracts;

/// <summary>信访登记: a petition was registered (2005 Art. 21; 2022 Art. 22).</summary>
public sealed record PetitionRegistered : Fact, IForServices
{
    /// <summary>登记编号.</summary>
    public required string Number { get; init; }

    /// <summary>信访渠道, one of <see cref="PetitionChannels"/>.</summary>
    public required string Channel { get; init; }

    /// <summary>人数: how many people came or signed, at least 1.</summary>
    public required int People { get; init; }

    /// <summary>集体访: whether people came together over one matter (2005 Art. 18; 2022 Art. 20).</summary>
    public required bool GroupVisit { get; init; }

    /// <summary>交办机关: who assigned the matter, for <see cref="PetitionChannels.Assigned"/>; else null.</summary>
    public string? AssigningOrgan { get; init; }

    /// <summary>事项领域, one of <see cref="MatterTopics"/>; null where it is not known.</summary>
    public string? Topic { get; init; }

    /// <summary>所涉用人单位: the name of an organisation, never of a person; null where none is known.</summary>
    public string? Employer { get; init; }

    /// <summary>所涉地区: a county or district, never an address; null where none is known.</summary>
    public string? Place { get; init; }

    bool IForServices.ConcernsServices => Employer is not null || (Place is not null && Topic is not null);
}

/// <summary>登记更正: the number of people or the kind of visit had been registered wrongly. Counted on the day of the registration.</summary>
public sealed record PetitionRegistrationCorrected : Fact, IForServices
{
    /// <summary>信访渠道.</summary>
    public required string Channel { get; init; }

    /// <summary>登记日期: the day whose figures were wrong.</summary>
    public required DateOnly RegisteredOn { get; init; }

    /// <summary>How many people more (or, negative, fewer) than registered.</summary>
    public required int PeopleAdded { get; init; }

    /// <summary>Group visits more (+1) or fewer (-1) than registered, or 0.</summary>
    public required int GroupVisitsAdded { get; init; }

    /// <summary>人数, as corrected; null where it was told before this was said.</summary>
    public int? People { get; init; }

    bool IForServices.ConcernsServices => People is not null && PeopleAdded != 0;
}

/// <summary>
/// 归类: what a petition is about, which employer and where, as found after it was registered; takes the place of what was said before. The figures of the
/// day of registration by field are corrected.
/// </summary>
public sealed record PetitionClassified : Fact, IForServices
{
    /// <summary>登记编号.</summary>
    public required string Number { get; init; }

    /// <summary>信访渠道.</summary>
    public required string Channel { get; init; }

    /// <summary>登记日期.</summary>
    public required DateOnly RegisteredOn { get; init; }

    /// <summary>人数, as last corrected.</summary>
    public required int People { get; init; }

    /// <summary>事项领域, one of <see cref="MatterTopics"/>; null where it is not known.</summary>
    public string? Topic { get; init; }

    /// <summary>所涉用人单位: the name of an organisation, never of a person; null where none is known.</summary>
    public string? Employer { get; init; }

    /// <summary>所涉地区: a county or district, never an address; null where none is known.</summary>
    public string? Place { get; init; }

    /// <summary>此前的事项领域, or null.</summary>
    public string? TopicBefore { get; init; }
}

/// <summary>受理: the petition was accepted (2005 Art. 21-22; 2022 Art. 22-23).</summary>
public sealed record PetitionAccepted : Fact
{
    /// <summary>办理期限届满日: 60 days (2005 Art. 33; 2022 Art. 34).</summary>
    public required DateOnly DueOn { get; init; }
}

/// <summary>不予受理: the petition was not accepted, with the route to take instead (2005 Art. 14, 21; 2022 Art. 29-31). It is closed with that.</summary>
public sealed record PetitionNotAccepted : Fact
{
    /// <summary>信访渠道.</summary>
    public required string Channel { get; init; }
}

/// <summary>交办: the petition was assigned to a department.</summary>
public sealed record PetitionAssigned : Fact
{
    /// <summary>承办部门.</summary>
    public required string Department { get; init; }
}

/// <summary>答复: the petition was answered in writing (2005 Art. 32; 2022 Art. 32).</summary>
public sealed record PetitionAnswered : Fact
{
    /// <summary>信访渠道.</summary>
    public required string Channel { get; init; }

    /// <summary>承办部门.</summary>
    public required string Department { get; init; }

    /// <summary>处理意见: supported, explained or not-supported.</summary>
    public required string Outcome { get; init; }

    /// <summary>办理期限届满日.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Whether it was answered no later than <see cref="DueOn"/>.</summary>
    public required bool InTime { get; init; }
}

/// <summary>交办件办结报告: a matter assigned from above was completed and reported back to the organ that had assigned it.</summary>
public sealed record AssignedMatterReportedBack : Fact
{
    /// <summary>承办部门.</summary>
    public required string Department { get; init; }

    /// <summary>交办机关.</summary>
    public required string AssigningOrgan { get; init; }
}

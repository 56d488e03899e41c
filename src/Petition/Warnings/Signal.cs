using System.Text;

namespace Hrss.Petition.Warnings;

/// <summary>信号渠道: how a matter came, of petitions and consultations alike.</summary>
public enum SignalChannel
{
    /// <summary>来访.</summary>
    Visit,

    /// <summary>来信.</summary>
    Letter,

    /// <summary>来电.</summary>
    Call,

    /// <summary>上级交办.</summary>
    Assigned,

    /// <summary>网上信访.</summary>
    OnlinePetition,

    /// <summary>市长信箱、省长信箱.</summary>
    Mailbox,

    /// <summary>市长热线.</summary>
    Hotline,

    /// <summary>网上咨询.</summary>
    OnlineQuestion,
}

/// <summary>预警信号: a matter, once, with what warnings go by as it was last classified, and nothing of any person.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号; empty until its registration or its classification is heard.</param>
/// <param name="Channel">信号渠道.</param>
/// <param name="On">登记日期; until its registration is heard, the day on which it was classified.</param>
/// <param name="People">人数.</param>
/// <param name="Employer">用人单位, as <see cref="KeyOf"/> writes it; or null.</param>
/// <param name="Place">地区, as <see cref="KeyOf"/> writes it; or null.</param>
/// <param name="Topic">事项领域, or null.</param>
/// <param name="Version">The version of the matter as of which this is known; 0 where no more than a corrected number of people is.</param>
/// <param name="Dated">Whether <paramref name="On"/> is the day of the registration.</param>
/// <param name="CorrectedBy">The version of the matter with which the number of people was last corrected, or 0.</param>
public sealed record Signal(
    Guid Id, string Number, SignalChannel Channel, DateOnly On, int People, string? Employer, string? Place, string? Topic, long Version = 1, bool Dated = true,
    long CorrectedBy = 0)
{
    /// <summary>
    /// What is known of the matter after one of its facts and another, in whatever order they are told: the later version's, on the day of the registration. A
    /// correction tells the number of people alone.
    /// </summary>
    public Signal With(Signal other)
    {
        var later = other.Version > Version ? other : this;
        return later with
        {
            People = other.PeopleAsOf > PeopleAsOf ? other.People : People,
            CorrectedBy = Math.Max(CorrectedBy, other.CorrectedBy),
            On = Dated == other.Dated ? (On < other.On ? On : other.On) : Dated ? On : other.On,
            Dated = Dated || other.Dated,
        };
    }

    /// <summary>单位、地区名称的统一写法: without blanks, with one kind of brackets and digits, so that two who write a name in two ways mean the same.</summary>
    public static string? KeyOf(string? name) =>
        string.IsNullOrWhiteSpace(name) ? null : string.Concat(name.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));

    private long PeopleAsOf => Math.Max(Version, CorrectedBy);
}

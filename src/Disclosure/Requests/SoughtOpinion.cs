using Hrss.Statutes;

namespace Hrss.Disclosure.Requests;

/// <summary>征求意见: one party asked, and what came of it.</summary>
/// <param name="Number">序号, from 1.</param>
/// <param name="Ground">第三方 or 其他机关.</param>
/// <param name="Party">被征求意见者.</param>
/// <param name="SentOn">发出日期.</param>
/// <param name="DeliveredOn">送达日期, or null.</param>
/// <param name="AnswerBy">意见期限届满日, or null.</param>
/// <param name="EndedOn">意见返回或者认定逾期的日期; null while it is out.</param>
/// <param name="Silent">是否逾期未反馈.</param>
/// <param name="Agrees">是否同意公开; null while unknown, or where the organ decides by itself.</param>
public sealed record SoughtOpinion(
    int Number,
    PauseGround Ground,
    string Party,
    DateOnly SentOn,
    DateOnly? DeliveredOn = null,
    DateOnly? AnswerBy = null,
    DateOnly? EndedOn = null,
    bool Silent = false,
    bool? Agrees = null)
{
    /// <summary>是否尚未返回.</summary>
    public bool IsOut => EndedOn is null;

    /// <summary>第三方是否不同意公开.</summary>
    public bool Objects => Ground == PauseGround.ThirdParty && Agrees == false;

    /// <summary>不计入期限的时间, as far as it is known on a day; ends with the party's own term at the latest.</summary>
    public Pause PauseAsOf(DateOnly day)
    {
        if (EndedOn is not { } ended)
            return AnswerBy is { } by && day > by ? new(SentOn, by, Ground) : Pause.Running(SentOn, day, Ground);
        return new(SentOn, AnswerBy is { } last && last < ended ? last : ended, Ground);
    }
}

namespace Hrss.Disclosure.Requests;

/// <summary>补正事项的种类: what a request lacks (2019 Art. 29).</summary>
public enum CorrectionSubject
{
    /// <summary>姓名或者名称.</summary>
    Name,

    /// <summary>身份证明.</summary>
    Identification,

    /// <summary>联系方式.</summary>
    Contact,

    /// <summary>内容描述不明确.</summary>
    Description,

    /// <summary>形式要求不明确.</summary>
    Form,
}

/// <summary>一项需要补正的事项.</summary>
/// <param name="Subject">种类.</param>
/// <param name="Explanation">说明: what is unclear and what to write.</param>
public sealed record CorrectionItem(CorrectionSubject Subject, string Explanation);

using System.Globalization;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;

namespace Hrss.Disclosure.Requests.Queries;

/// <summary>文书用语: what the words of a template stand for, from the facts of a request. A word with nothing to stand for is not there.</summary>
internal static class LetterWords
{
    /// <summary>Every word that a template may hold.</summary>
    public static readonly IReadOnlySet<string> All = new HashSet<string>
    {
        "申请人", "编号", "收到日期", "内容", "届满日", "补正事项", "补正期限", "被征求意见者", "征求意见内容", "公共利益理由", "延期理由", "延长日数",
        "计收方式", "金额", "缴费方式", "缴费期限", "此前的申请", "依据", "答复", "不予公开部分", "有权机关", "救济", "救济编号",
    };

    /// <summary>What every letter about a request can say.</summary>
    public static Dictionary<string, string> Of(InformationRequest request)
    {
        var words = new Dictionary<string, string>
        {
            ["申请人"] = request.Applicant.Name,
            ["编号"] = request.Number,
            ["内容"] = request.Description,
        };
        if (request.Receipt is { } receipt)
            words["收到日期"] = Letter.Written(receipt.On);
        return words;
    }

    public static Dictionary<string, string> With(this Dictionary<string, string> words, string word, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            words[word] = text;
        return words;
    }

    public static Dictionary<string, string> With(this Dictionary<string, string> words, string word, DateOnly day) => words.With(word, Letter.Written(day));

    public static Dictionary<string, string> With(this Dictionary<string, string> words, CorrectionAsked e) => words
        .With("补正事项", string.Join('\n', e.Items.Select((item, i) => $"{i + 1}．{item.Explanation}")))
        .With("补正期限", e.CorrectBy.LegalDue);

    public static Dictionary<string, string> With(this Dictionary<string, string> words, ProcessingFeeNoticed e) => words
        .With("计收方式", e.Way == ProcessingFeeWay.ByCount ? $"按件（本月第{e.Units}件）" : $"按量（共{e.Units}页）")
        .With("金额", (e.AmountInFen / 100m).ToString("0.##", CultureInfo.InvariantCulture))
        .With("缴费方式", e.HowToPay)
        .With("缴费期限", e.PayBy.LegalDue);

    public static Dictionary<string, string> With(
        this Dictionary<string, string> words, RequestAnswered e, DisclosureRegulation regulation, Agency agency, AssumedValues assumed) => words
        .With("依据", e.Basis)
        .With("答复", e.Answer)
        .With("不予公开部分", string.Join("；", e.Withheld.Select(code => DisclosureOutcomes.Find(regulation, code)!.Label.Chinese)))
        .With("此前的申请", string.Join("、", e.EarlierRequests))
        .With("有权机关", e.OrganInCharge)
        .With("救济", RemediesOf(e.On, DisclosureOutcomes.Find(regulation, e.Outcome)!.Group, agency, assumed));

    public static Dictionary<string, string> With(
        this Dictionary<string, string> words, AnswerRedone e, DisclosureRegulation regulation, Agency agency, AssumedValues assumed) => words
        .With("依据", e.Basis)
        .With("答复", e.Answer)
        .With("救济编号", e.RemedyNumber)
        .With("救济", RemediesOf(e.On, DisclosureOutcomes.Find(regulation, e.Outcome)!.Group, agency, assumed));

    // The remedies of the day of the decision, with the organ and the court of the agency.
    private static string RemediesOf(DateOnly on, OutcomeGroup group, Agency agency, AssumedValues assumed) =>
        Statutes.Remedies.Against(on, group, assumed).Text.Chinese
            .Replace("{复议机关}", agency.ReviewOrgan ?? "有管辖权的行政复议机关", StringComparison.Ordinal)
            .Replace("{法院}", agency.Court ?? "有管辖权的人民法院", StringComparison.Ordinal);
}

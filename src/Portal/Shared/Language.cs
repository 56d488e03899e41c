using System.Globalization;
using Hrss.Portal.Consultation;
using Microsoft.AspNetCore.WebUtilities;

namespace Hrss.Portal.Shared;

/// <summary>界面语言: Chinese, or English labels where the address says <c>lang=en</c>. The report itself is a Chinese document and stays one.</summary>
/// <param name="IsEnglish">Whether labels are in English.</param>
public sealed record Language(bool IsEnglish)
{
    private const string Parameter = "lang";

    /// <summary>The language tag of the page.</summary>
    public string Tag => IsEnglish ? "en" : "zh-CN";

    /// <summary>The text in the page's language.</summary>
    public string this[string chinese, string english] => IsEnglish ? english : chinese;

    /// <summary>The language that a request asks for.</summary>
    public static Language Of(HttpRequest request) => new(request.Query[Parameter] == "en");

    /// <summary>An address of this site in the same language.</summary>
    public string To(string path) => IsEnglish ? QueryHelpers.AddQueryString(path, Parameter, "en") : path;

    /// <summary>数字依据: the address of a figure's proof, in the same language.</summary>
    public string ToProof(int year, string measure, int page = 1)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"/reports/{year}/figures/{Uri.EscapeDataString(measure)}");
        return To(page == 1 ? path : QueryHelpers.AddQueryString(path, "page", page.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>年度报告: where it is and what it is called.</summary>
    public (string Address, string Name) ReportOf(int year) => ($"/reports/{year}", this[$"{year}年年度报告", $"Annual report {year}"]);

    /// <summary>网上咨询: where it is and what it is called.</summary>
    public (string Address, string Name) Questions() => ("/questions", this["网上咨询", "Questions"]);

    /// <summary>公开问答: the address of an answered question: the search for its own words, at the place where it stands.</summary>
    public string ToAnswer(AnsweredQuestion answered)
    {
        const int enough = 60;
        var words = string.Concat(answered.Question.EnumerateRunes().Take(enough));
        return $"{To(QueryHelpers.AddQueryString("/questions", "q", words))}#{PlaceOf(answered)}";
    }

    /// <summary>The place of an answered question on a page.</summary>
    public static string PlaceOf(AnsweredQuestion answered) => $"question-{answered.Id:N}";

    /// <summary>The page itself in the other language.</summary>
    public string OtherVersionOf(HttpRequest request)
    {
        var query = request.Query.Where(q => q.Key != Parameter).ToDictionary(q => q.Key, q => q.Value);
        if (!IsEnglish)
            query[Parameter] = "en";
        return QueryHelpers.AddQueryString(request.PathBase + request.Path, query);
    }
}

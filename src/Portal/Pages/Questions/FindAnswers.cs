using Hrss.Portal.Consultation;
using Hrss.Portal.Pages.Problems;
using Hrss.Portal.Shared;

namespace Hrss.Portal.Pages.Questions;

/// <summary>检索公开问答: what was asked and answered, found by words, the newest first.</summary>
internal static class FindAnswers
{
    /// <summary>The address.</summary>
    public const string Address = "/questions";

    public static void Map(IEndpointRouteBuilder pages) => pages.MapPage(Address, HandleAsync);

    private static async Task<IResult> HandleAsync(ConsultationClient consultation, CancellationToken cancellation, string q = "", int page = 1)
    {
        if (page < 1)
            return PagesRegistration.Show(Problem.NoSuchPage);
        var found = await consultation.FindAsync(q, page, cancellation);
        return page > 1 && found.Questions.Count == 0
            ? PagesRegistration.Show(Problem.NoSuchPage)
            : PagesRegistration.Show<AnswersPage>(new { Words = q.Trim(), Page = page, Found = found });
    }
}

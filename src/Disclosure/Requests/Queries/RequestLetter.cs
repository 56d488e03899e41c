using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Reading;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Hrss.Disclosure.Requests.Queries;

/// <summary>
/// 文书: the letters about a request as Word documents: receipt, correction, opinion, override, extension, fee, reasons, delay, answer, anew. Each says what
/// its fact says and is dated as it, so that it can be made again at any time.
/// </summary>
internal static class RequestLetter
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Map(RouteGroupBuilder requests) => requests
        .MapGet("/{id:guid}/letters/{kind}", HandleAsync)
        .RequireAuthorization(Policies.ReadMatters)
        .WithSummary("文书（.docx） / A letter about the request (.docx)");

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> HandleAsync(
        Guid id,
        string kind,
        HttpContext http,
        IQuerySession session,
        IOptions<AgencyRegister> register,
        LetterTemplates templates,
        Calendars calendars,
        int? letter,
        CancellationToken cancellation)
    {
        if (await session.ReadHistoryAsync<InformationRequest>(id, cancellation) is not ({ } request, { } events))
            return RequestRefusals.NotFound.ToProblem();
        var agency = register.Value.Find(http.Agency())!;
        var facts = events.Select(e => e.Data).OfType<IRequestEvent>().ToList();
        if (Find(facts, kind, letter) is not { } fact)
            return RequestRefusals.NoSuchLetterKind.ToProblem();
        var written = Write(templates, fact, kind, request, facts, agency, calendars.Assumed);
        return TypedResults.File(written.ToDocument(), Word, $"{request.Number}-{written.Title}.docx");
    }

    // The latest fact of the kind; an opinion by the number of its letter.
    private static IRequestEvent? Find(IReadOnlyList<IRequestEvent> facts, string kind, int? letter) => kind switch
    {
        "receipt" => facts.OfType<RequestReceived>().LastOrDefault(),
        "correction" => facts.OfType<CorrectionAsked>().LastOrDefault(),
        "opinion" => facts.OfType<OpinionSought>().LastOrDefault(f => letter is null || f.Letter == letter),
        "override" => facts.OfType<ThirdPartyOverridden>().LastOrDefault(f => letter is null || f.Letter == letter),
        "extension" => facts.OfType<ExtensionGranted>().LastOrDefault(),
        "fee" => facts.OfType<ProcessingFeeNoticed>().LastOrDefault(),
        "reasons" => facts.OfType<ReasonsAsked>().LastOrDefault(),
        "delay" => facts.OfType<DelaySet>().LastOrDefault(),
        "answer" => facts.OfType<RequestAnswered>().LastOrDefault(),
        "anew" => facts.OfType<AnswerRedone>().LastOrDefault(),
        _ => null,
    };

    private static Letter Write(
        LetterTemplates templates,
        IRequestEvent fact,
        string kind,
        InformationRequest request,
        IReadOnlyList<IRequestEvent> facts,
        Agency agency,
        AssumedValues assumed)
    {
        var (words, regulation) = (LetterWords.Of(request), request.Receipt!.Regulation);
        var filled = fact switch
        {
            RequestReceived e => words.With("届满日", e.Due.LegalDue),
            CorrectionAsked e => words.With(e),
            OpinionSought e => words.With("被征求意见者", e.Party).With("征求意见内容", e.Concerning),
            ThirdPartyOverridden e => words
                .With("被征求意见者", facts.OfType<OpinionSought>().First(o => o.Letter == e.Letter).Party)
                .With("公共利益理由", e.Reason),
            ExtensionGranted e => words.With("延期理由", e.Reason).With("延长日数", $"{e.Days}").With("届满日", e.Due.Now.LegalDue),
            ProcessingFeeNoticed e => words.With(e),
            ReasonsAsked e => words.With("此前的申请", string.Join("、", e.EarlierRequests)),
            DelaySet e => words.With("延期理由", e.Reason).With("届满日", e.Due.Now.LegalDue),
            RequestAnswered e => words.With(e, regulation, agency, assumed),
            AnswerRedone e => words.With(e, regulation, agency, assumed),
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.GetType().Name, "There is no letter of this fact."),
        };
        return templates.Write(TemplateOf(kind, fact, regulation), filled, agency.Name, fact.On);
    }

    private static string TemplateOf(string kind, IRequestEvent fact, DisclosureRegulation regulation) => (kind, fact) switch
    {
        ("correction" or "opinion", _) when regulation == DisclosureRegulation.Of2008 => $"{kind}.2008",
        ("anew", _) => "answer.anew",
        (_, RequestAnswered e) => DisclosureOutcomes.Find(regulation, e.Outcome)!.Group switch
        {
            OutcomeGroup.Granted => "answer.granted",
            OutcomeGroup.Partial => "answer.partial",
            OutcomeGroup.Refused => "answer.refused",
            OutcomeGroup.Unavailable => "answer.unavailable",
            OutcomeGroup.NotProcessed => "answer.not-processed",
            _ => "answer.other",
        },
        _ => kind,
    };
}

using Hrss.Contracts;

namespace Hrss.Disclosure.Remedies.Queries;

/// <summary>救济自行计数: sought in the year; concluded in the year and not appealed or reopened since; pending at its end.</summary>
internal static class CountRemedies
{
    public const string Sql =
        $"""
        select '{Measures.Reviews}', count(*) filter (where data ->> 'kind' = 'Review')
            from own where type = 'remedy_sought' and day between $2 and $3
        union all select '{Measures.Lawsuits}', count(*) filter (where data ->> 'kind' = 'Lawsuit')
            from own where type = 'remedy_sought' and day between $2 and $3
        union all select '{Measures.Complaints}', count(*) filter (where data ->> 'kind' = 'Complaint')
            from own where type = 'remedy_sought' and day between $2 and $3
        union all select measure, count(*) filter (where result.type in ('remedy_concluded', 'remedy_withdrawn'))
                - count(*) filter (where result.type in ('remedy_appealed', 'remedy_reopened'))
            from (values
            ('Review', 'Upheld', '{Measures.ReviewsUpheld}'),
            ('Review', 'Corrected', '{Measures.ReviewsCorrected}'),
            ('Review', 'Other', '{Measures.ReviewsOther}'),
            ('DirectLawsuit', 'Upheld', '{Measures.DirectLawsuitsUpheld}'),
            ('DirectLawsuit', 'Corrected', '{Measures.DirectLawsuitsCorrected}'),
            ('DirectLawsuit', 'Other', '{Measures.DirectLawsuitsOther}'),
            ('LawsuitAfterReview', 'Upheld', '{Measures.LawsuitsAfterReviewUpheld}'),
            ('LawsuitAfterReview', 'Corrected', '{Measures.LawsuitsAfterReviewCorrected}'),
            ('LawsuitAfterReview', 'Other', '{Measures.LawsuitsAfterReviewOther}'),
            ('Complaint', 'Upheld', '{Measures.ComplaintsUpheld}'),
            ('Complaint', 'Corrected', '{Measures.ComplaintsCorrected}'),
            ('Complaint', 'Other', '{Measures.ComplaintsOther}')
            ) as cells(track, result, measure)
            left join own result on result.data ->> 'track' = cells.track and coalesce(result.data ->> 'result', 'Other') = cells.result
                and result.type in ('remedy_concluded', 'remedy_withdrawn', 'remedy_appealed', 'remedy_reopened')
                and coalesce((result.data ->> 'concludedOn')::date, result.day) between $2 and $3
            group by measure
        union all select measure, count(*) filter (where standing.type in ('remedy_sought', 'remedy_appealed', 'remedy_reopened'))
                - count(*) filter (where standing.type in ('remedy_concluded', 'remedy_withdrawn'))
            from (values
            ('Review', '{Measures.ReviewsPending}'),
            ('DirectLawsuit', '{Measures.DirectLawsuitsPending}'),
            ('LawsuitAfterReview', '{Measures.LawsuitsAfterReviewPending}'),
            ('Complaint', '{Measures.ComplaintsPending}')
            ) as cells(track, measure)
            left join own standing on standing.data ->> 'track' = cells.track
                and standing.type in ('remedy_sought', 'remedy_concluded', 'remedy_withdrawn', 'remedy_appealed', 'remedy_reopened')
                and coalesce((standing.data ->> 'concludedOn')::date, standing.day) <= $3
            group by measure
        """;
}

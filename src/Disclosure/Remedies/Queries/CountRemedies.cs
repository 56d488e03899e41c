using Hrss.Contracts;

namespace Hrss.Disclosure.Remedies.Queries;

/// <summary>救济自行计数.</summary>
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
        """;
}

using Hrss.Contracts;

namespace Hrss.Petition.MajorReports.Queries;

/// <summary>重大信访信息报告自行计数.</summary>
internal static class CountMajorReports
{
    public const string Sql =
        $"""
        select '{Measures.MajorReports}', count(*) from own where type = 'major_report_made' and day between $2 and $3
        union all select '{Measures.MajorReportsOnTheDay}', count(*) from own
            where type = 'major_report_made' and data ->> 'on' = data ->> 'learntOn' and day between $2 and $3
        union all select '{Measures.MajorReportsReceipted}', count(*) from own where type = 'major_report_receipted' and day between $2 and $3
        union all select '{Measures.MajorReportsAwaitingReceipt}', coalesce(sum(case type when 'major_report_made' then 1 else -1 end), 0)::bigint from own
            where type in ('major_report_made', 'major_report_receipted') and day <= $3
        """;
}

using Hrss.Contracts;

namespace Hrss.Disclosure.TableTwo.Queries;

/// <summary>表二自行计数: what was entered for the year and by how much it was corrected since, money in fen.</summary>
internal static class CountYearlyFigures
{
    public const string Sql =
        $"""
        select '{TableTwoFigures.Prefix}' || (data ->> 'figure'),
            sum(((data ->> 'value')::numeric - coalesce((data ->> 'former')::numeric, 0)) * case when data ->> 'figure' like '%.amount' then 1000000 else 1 end)::bigint
            from own where type in ('yearly_figure_entered', 'yearly_figure_corrected') and (data ->> 'year')::int = extract(year from $2::date) group by 1
        """;
}

using Hrss.Contracts;

namespace Hrss.Petition.Receptions.Queries;

/// <summary>接待日自行计数: by the day of the reception, whenever it was recorded.</summary>
internal static class CountReceptions
{
    public const string Sql =
        $"""
        select '{Measures.ReceptionDaysHeld}', count(*) from own where type = 'reception_held' and (data ->> 'day')::date between $2 and $3
        union all select '{Measures.ReceptionDaysNotHeld}', count(*) from own where type = 'reception_not_held' and (data ->> 'day')::date between $2 and $3
        union all select '{Measures.ReceptionCases}', count(*) from own where type = 'reception_case_received' and (data ->> 'day')::date between $2 and $3
        """;
}

using System.Globalization;
using Npgsql;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Hrss.EventLog.Registering;

/// <summary>登记编号: the series of numbers people know matters by, for example <c>XF-2011-000367</c>; without gaps within an agency and a year.</summary>
/// <param name="Prefix">The series' letters.</param>
/// <param name="Year">The year of the business date.</param>
public readonly record struct NumberSeries(string Prefix, int Year)
{
    /// <summary>The n-th number of the series.</summary>
    public string Number(long n) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}-{Year}-{n:D6}");

    // Taken in the transaction that uses the numbers: a failed registration leaves no gap, which an auditor would have to explain.
    internal async Task<long> TakeAsync(NpgsqlConnection connection, string agency, int count, CancellationToken cancellation)
    {
        await using var take = new NpgsqlCommand(
            """
            insert into number_series as s (agency, prefix, year, last) values ($1, $2, $3, $4)
            on conflict (agency, prefix, year) do update set last = s.last + excluded.last
            returning last
            """, connection)
        {
            Parameters = { new() { Value = agency }, new() { Value = Prefix }, new() { Value = Year }, new() { Value = (long)count } },
        };
        var last = (long)(await take.ExecuteScalarAsync(cancellation))!;
        return last - count + 1;
    }

    internal static Table Table(string schema)
    {
        var table = new Table(new PostgresqlObjectName(schema, "number_series", SchemaUtils.IdentifierUsage.General));
        table.AddColumn<string>("agency").AsPrimaryKey();
        table.AddColumn<string>("prefix").AsPrimaryKey();
        table.AddColumn<int>("year").AsPrimaryKey();
        table.AddColumn<long>("last").NotNull();
        return table;
    }
}

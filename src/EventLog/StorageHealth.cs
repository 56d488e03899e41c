using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Hrss.EventLog;

/// <summary>Whether the service's database answers.</summary>
internal sealed class StorageHealth(NpgsqlDataSource database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var ping = database.CreateCommand("select 1");
            await ping.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (NpgsqlException outage)
        {
            return HealthCheckResult.Unhealthy("数据库不可用 / The database does not answer.", outage);
        }
    }
}

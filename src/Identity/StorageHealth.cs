using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Hrss.Identity;

/// <summary>Readiness: whether the database answers.</summary>
/// <param name="storage">The database.</param>
internal sealed class StorageHealth(IdentityStorage storage) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await storage.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(context.Registration.FailureStatus, "The database does not answer.");

    /// <summary>Whether a fault means that the database is away, rather than that a statement is wrong; EF Core wraps the driver's exception.</summary>
    public static bool IsOutage(Exception? fault) => fault switch
    {
        null => false,
        PostgresException database => database.IsTransient || database.SqlState is PostgresErrorCodes.InvalidCatalogName,
        NpgsqlException or TimeoutException => true,
        _ => IsOutage(fault.InnerException),
    };
}

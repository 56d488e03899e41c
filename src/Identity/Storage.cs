using Hrss.Identity.Accounts;
using Hrss.Identity.Tokens;
using Hrss.ServiceDefaults.Problems;
using Medallion.Threading.Postgres;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Hrss.Identity;

/// <summary>身份库: accounts, clients, tokens issued and the keys that sign them, in the database <c>identity</c>.</summary>
/// <param name="options">How to reach the database.</param>
public sealed class IdentityStorage(DbContextOptions<IdentityStorage> options)
    : IdentityUserContext<Account, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>The key ring that protects cookies, forms and <see cref="TokenKeys"/>; shared by every instance.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>签名与加密密钥: the issuer's own keys, protected by the key ring.</summary>
    public DbSet<TokenKey> TokenKeys => Set<TokenKey>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Account>(account =>
        {
            account.ToTable("accounts");
            account.Property(a => a.Agency).HasMaxLength(32);
            account.Property(a => a.DisplayName).HasMaxLength(64);
            account.Property(a => a.Department).HasMaxLength(100);
            account.HasIndex(a => new { a.Agency, a.UserName });
        });
        builder.Entity<TokenKey>(key =>
        {
            key.ToTable("token_keys");
            key.Property(k => k.Use).HasMaxLength(16);
        });
    }
}

/// <summary>Everything that identity registers about its database.</summary>
internal static class StorageRegistration
{
    /// <summary>Registers the database and the key ring kept in it.</summary>
    public static WebApplicationBuilder AddStorage(this WebApplicationBuilder builder)
    {
        builder.Services.AddDbContext<IdentityStorage>(options => options.UseIdentityDatabase(builder.Configuration.IdentityDatabase()));
        // Every statement would be logged at the level of a sign-in.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Warning);
        builder.AddKeyRing();
        builder.Services.AddHostedService<Preparation>();
        builder.Services.AddHealthChecks().AddCheck<StorageHealth>("storage");
        builder.Services.AddSingleton<FaultMapping>(fault => StorageHealth.IsOutage(fault) ? RequestProblems.Unavailable : null);
        return builder;
    }

    /// <summary>The connection string, or an error that says which setting is missing.</summary>
    public static string IdentityDatabase(this IConfiguration configuration) => configuration.GetConnectionString("identity")
        ?? throw new InvalidOperationException("ConnectionStrings:identity is not set. 缺少数据库连接配置 ConnectionStrings:identity。");

    /// <summary>The same options at run time and when a migration is made.</summary>
    public static void UseIdentityDatabase(this DbContextOptionsBuilder options, string connection) =>
        options.UseNpgsql(connection).UseOpenIddict();

    /// <summary>Several instances may start at once: one prepares the database, the others wait for it and find the work done.</summary>
    public static async Task<IAsyncDisposable> LockForPreparation(string connection, CancellationToken cancel) =>
        await new PostgresDistributedLock(new PostgresAdvisoryLockKey("hrss.identity.preparation", allowHashing: true), connection)
            .AcquireAsync(TimeSpan.FromMinutes(2), cancel);
}

/// <summary>Lets <c>dotnet ef migrations add</c> build the model without a running service.</summary>
internal sealed class DesignTimeStorage : IDesignTimeDbContextFactory<IdentityStorage>
{
    /// <inheritdoc/>
    public IdentityStorage CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<IdentityStorage>();
        options.UseIdentityDatabase("Host=127.0.0.1;Database=identity");
        return new IdentityStorage(options.Options);
    }
}

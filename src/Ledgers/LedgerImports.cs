using Hrss.Ledgers.Commands;
using Hrss.Ledgers.Queries;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hrss.Ledgers;

/// <summary>台账补录: what a service adds to bring in the ledgers that were kept before this system.</summary>
public static class LedgerImports
{
    /// <summary>Adds what a kind of ledger is brought in with; the file itself lies in the file store of the service.</summary>
    /// <typeparam name="TColumn">The columns of the ledger.</typeparam>
    /// <typeparam name="TJudge">Who judges its rows.</typeparam>
    /// <param name="builder">The service.</param>
    /// <param name="kind">The kind of ledger.</param>
    public static void AddImports<TColumn, TJudge>(this IHostApplicationBuilder builder, LedgerKind<TColumn> kind)
        where TColumn : struct, Enum where TJudge : class, IRowJudge<TColumn>
    {
        builder.AddCommandRules<ImportLedger>();
        builder.Services.AddSingleton(kind);
        builder.Services.AddSingleton<IRowJudge<TColumn>, TJudge>();
        builder.Services.AddSingleton<BringInLedger<TColumn>>();
    }

    /// <summary>The events of imports.</summary>
    public static void KeepImports(this StoreOptions options) => options.Events.AddEventTypes(ImportEvents.All);

    /// <summary>The endpoints of a kind of ledger.</summary>
    public static void MapImports<TColumn>(this IEndpointRouteBuilder app) where TColumn : struct, Enum
    {
        var kind = app.ServiceProvider.GetRequiredService<LedgerKind<TColumn>>();
        var matters = app.MapApi(kind.Area);
        ImportLedger.Map(matters, kind);
        ImportDetails.Map(matters, kind);
        ImportedRows.Map(matters, kind);
        RejectedRows.Map(matters, kind);
    }
}

using Hrss.Disclosure.Imports.Commands;
using Hrss.Disclosure.Imports.Queries;
using Hrss.ServiceDefaults;

namespace Hrss.Disclosure.Imports;

/// <summary>台账补录: bringing in the ledger of what was published before this system.</summary>
internal static class ImportsApi
{
    public static void AddImports(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<RowRules>();
        builder.Services.AddSingleton<BringInLedger>();
    }

    public static void MapImports(this IEndpointRouteBuilder app)
    {
        var information = app.MapApi("information");
        ImportLedger.Map(information);
        ImportDetails.Map(information);
        ImportedRows.Map(information);
        RejectedRows.Map(information);
    }
}

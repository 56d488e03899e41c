using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.Files;
using Hrss.Ledgers.Queries;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Hrss.Ledgers.Commands;

/// <summary>
/// 补录历史台账: each row of an .xlsx or .csv becomes a matter to which happened what the row says, on the days that it says. Good rows are registered
/// whatever is wrong with others, and what is registered already is left as it is: the same ledger, or the mended one, can be sent again.
/// </summary>
/// <param name="Source">台账名称: its numbers are unique within it.</param>
public sealed record ImportLedger(string Source = "ledger")
{
    /// <summary>The fact of the beginning, or why the file is not taken.</summary>
    public static (Func<string, ImportBegun>? Begun, Refusal? Refusal) Decide(ImportLedger command, KeptFile file, string by, DateOnly on) =>
        file.Kind is FileKind.Xlsx or FileKind.Text or FileKind.TextGb18030
            ? (number => new ImportBegun(number, on, file, command.Source, by), null)
            : (null, ImportRefusals.NotALedger);

    internal static void Map<TColumn>(RouteGroupBuilder matters, LedgerKind<TColumn> kind) where TColumn : struct, Enum => matters
        .MapPost("/import", HandleAsync<TColumn>)
        .RequireAuthorization(kind.ImportPolicy)
        .DescribesUpload<ImportLedger>()
        .WithSummary("补录历史台账（multipart/form-data，.xlsx 或 .csv） / Bring in a ledger that was kept before");

    private static async Task<Results<Created<ImportDetails>, ProblemHttpResult>> HandleAsync<TColumn>(
        Upload<ImportLedger> upload, LedgerKind<TColumn> kind, MatterRegistry registry, IDocumentSession session, BringInLedger<TColumn> ledger, BusinessClock clock,
        CancellationToken cancellation) where TColumn : struct, Enum
    {
        var (command, file) = (upload.Command, KeptFile.Of(upload.File));
        var (begun, refusal) = Decide(command.Body, file, command.Caller.Id, clock.Today);
        if (refusal is not null)
            return refusal.ToProblem();
        await using (var content = upload.File.Staged.OpenRead())
        {
            if (ledger.Check(content, file.Kind) is { } wrong)
                return wrong.ToProblem();
        }

        await upload.File.Staged.KeepAsync();
        var registered = await registry.RegisterAsync(
            command, new NumberSeries("DR", clock.Today.Year), number => [begun!(number)], kind.Address, cancellation);
        if (registered.Result is not Created<MatterVersion> { Value: { } import })
            return (ProblemHttpResult)registered.Result;
        // Whoever sent it may go away: what has begun is finished, so that its report is whole.
        if (!command.Http.Response.Headers.ContainsKey("Idempotency-Replayed"))
        {
            session.Events.Append(import.Id, await ledger.RunAsync(command.Caller, import.Id, file, command.Body.Source, CancellationToken.None));
            await session.SaveChangesAsync(CancellationToken.None);
        }

        var details = await session.Events.AggregateStreamAsync<ImportDetails>(import.Id, token: CancellationToken.None);
        new MatterVersion(import.Id, details!.Version).Tag(command.Http);
        return TypedResults.Created(kind.Address(import.Id), details with { Id = import.Id });
    }
}

/// <summary>What an import must hold before it is looked at.</summary>
internal sealed class ImportLedgerRules : AbstractValidator<ImportLedger>
{
    public ImportLedgerRules() => RuleFor(c => c.Source).NotEmpty().MaximumLength(50)
        .Must(source => source is null || !source.Contains('/', StringComparison.Ordinal))
        .Explained("import.source-with-slash", "台账名称不得含有“/”。", "The ledger's name has no “/”.");
}

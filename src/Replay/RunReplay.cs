using System.Globalization;
using Hrss.Replay.Sending;
using Hrss.Replay.Showing;
using Hrss.ServiceDefaults.Requests;
using Microsoft.Extensions.Configuration;
using Spectre.Console;

namespace Hrss.Replay;

/// <summary>退出码 of the program.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int Usage = 2;
    public const int Refused = 3;
    public const int Unreachable = 4;
    public const int Cancelled = 130;
}

/// <summary>补录一年: the program: checks the year and the settings, replays, and says how it went.</summary>
internal static class RunReplay
{
    public static async Task<int> RunAsync(
        string[] arguments, IConfiguration configuration, IAnsiConsole console, TextWriter errors, CancellationToken cancellation)
    {
        var lastPast = Math.Min(YearLedger.LastYear, BusinessClock.DateIn(TimeProvider.System.GetUtcNow()).Year - 1);
        if (arguments.Length != 1 || !int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year < YearLedger.FirstYear || year > lastPast)
            return Say(errors, ExitCodes.Usage,
                $"用法：dotnet Hrss.Replay.dll <年份>，年份为 {YearLedger.FirstYear} 至 {lastPast}。",
                $"Usage: dotnet Hrss.Replay.dll <year>, with a year from {YearLedger.FirstYear} to {lastPast}.");

        try
        {
            var totals = LedgerTotals.For(year);
            var ledger = YearLedger.Generate(totals);
            using var clients = new ReplayClients(ReplaySettings.From(configuration));
            var summary = await ShowProgress.WhileAsync(
                console, ledger.Commands, progress => new Replayer(clients).RunAsync(ledger, progress, cancellation));
            ShowSummary.Write(console, ledger, totals, summary);
            return ExitCodes.Done;
        }
        catch (ReplayException ended)
        {
            return Say(errors, CodeOf(ended), ended.Chinese, ended.English);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Say(errors, ExitCodes.Cancelled,
                "补录已中断，再次运行即从头核对、继续补录，不会重复登记。",
                "The replay was interrupted. Run it again to go on; nothing is registered twice.");
        }
    }

    private static int CodeOf(ReplayException ended) => ended switch
    {
        SettingMissingException => ExitCodes.Usage,
        ServiceUnreachableException => ExitCodes.Unreachable,
        _ => ExitCodes.Refused,
    };

    private static int Say(TextWriter errors, int code, string chinese, string english)
    {
        errors.WriteLine(chinese);
        errors.WriteLine(english);
        return code;
    }
}

using System.CommandLine;
using System.CommandLine.Help;
using Hrss.LocalHost.Running;

namespace Hrss.LocalHost.Commands;

/// <summary>命令: everything that <c>./hrss</c> can be asked for. Alone it explains itself.</summary>
internal static class CommandTree
{
    private const int ReportYear = 2011;

    public static Command Of(string root)
    {
        var withoutDashboard = new Option<bool>("--no-dashboard") { Description = "不启动仪表板 without the Aspire dashboard" };
        var withoutReplay = new Option<bool>("--no-replay") { Description = $"不录入 {ReportYear} 年台账 without putting in the ledger of {ReportYear}" };
        var year = new Argument<int>("year") { Description = "年份 the year", DefaultValueFactory = _ => ReportYear };
        var yes = new Option<bool>("--yes") { Description = "不再询问 do not ask" };
        var filter = new Argument<string?>("project") { Description = "只测试名称包含此词的项目 only projects whose name contains this", Arity = ArgumentArity.ZeroOrOne };
        var handedOn = new Argument<string[]>("arguments") { Description = "交给性能测试程序 handed on to the benchmarks", Arity = ArgumentArity.ZeroOrMore };

        // Not a RootCommand: that would call itself by the name of the assembly, which nobody types.
        var hrss = new Command("./hrss", """
            人力资源和社会保障局政府信息公开系统。从 ./hrss up 开始。
              Human Resources and Social Security: government information disclosure. Begin with ./hrss up.
            """)
        {
            new HelpOption(),
            Command("up", $"启动整套系统；首次运行录入 {ReportYear} 年台账。Start everything; the first run puts in the ledger of {ReportYear}.",
                (parsed, stop) => new UpCommand(root, new StateFolders(root).Main, parsed.GetValue(withoutReplay) ? null : ReportYear, !parsed.GetValue(withoutDashboard)).RunAsync(stop),
                withoutDashboard, withoutReplay),
            Command("demo", "用一次性的数据演示某一年。Show one year on data that is thrown away.",
                (parsed, stop) => new DemoCommand(root, parsed.GetValue(year), !parsed.GetValue(withoutDashboard)).RunAsync(stop), year, withoutDashboard),
            Command("status", "显示运行状态和内存。Show what runs, and its memory.", (_, stop) => new StatusCommand(root).RunAsync(stop)),
            Command("down", "停止本目录启动的一切。Stop everything that this clone started.", (_, stop) => new DownCommand(root).RunAsync(stop)),
            Command("reset", "删除全部数据（先询问）。Delete all data (asks first).",
                (parsed, stop) => new ResetCommand(root, parsed.GetValue(yes)).RunAsync(stop), yes),
            Command("test", "运行全部测试。Run every test.", (parsed, stop) => new TestCommand(root, parsed.GetValue(filter)).RunAsync(stop), filter),
            Command("bench", "性能测试。Measure.", (parsed, stop) => new BenchCommand(root, parsed.GetValue(handedOn) ?? []).RunAsync(stop), handedOn),
            Command("drill", "故障演练。Kill parts of a working system and check the figures.", (_, stop) => new DrillCommand(root).RunAsync(stop)),
        };
        var folder = new Argument<string>("folder");
        var tidy = Command(Guard.Command, "", async (parsed, stop) =>
        {
            await Guard.TidyAsync(parsed.GetValue(folder)!, stop);
            return 0;
        }, folder);
        tidy.Hidden = true;
        hrss.Add(tidy);
        hrss.SetAction(parsed => new HelpAction().Invoke(parsed));
        return hrss;
    }

    private static Command Command(string name, string description, Func<ParseResult, CancellationToken, Task<int>> run, params Symbol[] symbols)
    {
        var command = new Command(name, description);
        foreach (var symbol in symbols)
        {
            if (symbol is Option option)
                command.Options.Add(option);
            else if (symbol is Argument argument)
                command.Arguments.Add(argument);
        }

        command.SetAction(run);
        return command;
    }
}

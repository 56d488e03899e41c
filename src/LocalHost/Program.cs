using System.CommandLine;
using System.Runtime.InteropServices;
using Hrss.LocalHost.Commands;
using Hrss.LocalHost.Running;
using Hrss.LocalServers;
using Spectre.Console;

// In a file or a pipe nothing is gained by breaking lines.
if (Console.IsOutputRedirected)
    AnsiConsole.Profile.Width = 400;
using var stop = new CancellationTokenSource();
// Ctrl-C, a request to end, a closed terminal: all mean the same, stop everything in order.
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
try
{
    var parsed = CommandTree.Of(RepositoryRoot.Find()).Parse(args);
    if (parsed.Errors.Count > 0)
    {
        Screen.Fail($"命令有误：{string.Join(' ', args)}。运行 ./hrss 查看全部命令。", $"That is no command: {parsed.Errors[0].Message} Run ./hrss to see all commands.");
        return 2;
    }

    // Signals are ours: stopping in order takes longer than the library would wait.
    return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false }, stop.Token);
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    return 130;
}
catch (Exception e) when (e is ServerFailedException or PackagesMissingException)
{
    Screen.Fail(e.Message);
    return 1;
}
catch (Exception e)
{
    // Whatever nobody foresaw, a full disk or a forbidden folder among it: the cause first, and what can be done in any case.
    Screen.Fail(
        $"意外错误：{e.Message} 请检查磁盘空间和目录权限，运行 ./hrss down 后重试；仍不成功，请附上以下内容报告问题。",
        $"Unexpected: {e.Message} Check free space and permissions, run ./hrss down and try again; if that does not help, report it with what follows.");
    Console.Error.WriteLine(e);
    return 1;
}

void Stop(PosixSignalContext context)
{
    context.Cancel = true;
    stop.Cancel();
}

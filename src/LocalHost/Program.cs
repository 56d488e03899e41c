using System.CommandLine;
using System.Runtime.InteropServices;
using Hrss.LocalHost.Commands;
using Hrss.LocalHost.Running;
using Hrss.LocalServers;

using var stop = new CancellationTokenSource();
// Ctrl-C, a request to end, a closed terminal: all mean the same, stop everything in order.
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
try
{
    var commands = CommandTree.Of(RepositoryRoot.Find());
    // Signals are ours: stopping in order takes longer than the library would wait.
    return await commands.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false }, stop.Token);
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

void Stop(PosixSignalContext context)
{
    context.Cancel = true;
    stop.Cancel();
}

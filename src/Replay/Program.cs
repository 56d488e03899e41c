using System.Runtime.InteropServices;
using System.Text;
using Hrss.Replay;
using Microsoft.Extensions.Configuration;
using Spectre.Console;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var stop = new CancellationTokenSource();
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
return await RunReplay.RunAsync(args, configuration, AnsiConsole.Console, Console.Error, stop.Token);

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}

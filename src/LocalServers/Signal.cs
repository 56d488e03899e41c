using System.Runtime.InteropServices;

namespace Hrss.LocalServers;

/// <summary>信号: the signals with which processes are asked to end or held up; .NET itself can only send SIGKILL.</summary>
public enum Signal
{
    /// <summary>SIGINT: PostgreSQL's fast shutdown.</summary>
    Interrupt = 2,

    /// <summary>SIGKILL: ends at once, nothing is tidied up.</summary>
    Kill = 9,

    /// <summary>SIGTERM: the usual request to end.</summary>
    Terminate = 15,

    /// <summary>SIGCONT: goes on after <see cref="Stop"/>.</summary>
    Continue = 18,

    /// <summary>SIGSTOP: stands still, as a machine does that is overloaded or cut off.</summary>
    Stop = 19,
}

internal static partial class Signals
{
    /// <summary>Sends to one process, or with a negative id to a whole process group. False when there is nobody to receive it.</summary>
    public static bool Send(int processId, Signal signal)
    {
        // 0, 1 and -1 address our own group, init and everybody: never meant.
        ArgumentOutOfRangeException.ThrowIfLessThan(Math.Abs((long)processId), 2, nameof(processId));
        return kill(processId, (int)signal) == 0;
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int kill(int processId, int signal);
}

namespace Hrss.LocalServers;

/// <summary>启动失败: a server could not be started or stopped; the message says in Chinese and English what to do next.</summary>
public sealed class ServerFailedException : Exception
{
    /// <summary>A failure with its bilingual message.</summary>
    public ServerFailedException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with its bilingual message and its cause.</summary>
    public ServerFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A failure without a message of its own.</summary>
    public ServerFailedException()
    {
    }

    /// <summary>The failure of a process, with the last lines of its log, which usually name the cause.</summary>
    internal static ServerFailedException WithLog(string chinese, string english, string logFile) =>
        new($"{Bilingual.Text(chinese, english)}{Environment.NewLine}{logFile}{Environment.NewLine}{LogTail(logFile)}");

    internal static string LogTail(string logFile)
    {
        var lines = File.Exists(logFile) ? File.ReadLines(logFile).TakeLast(15).ToList() : [];
        if (lines.Count == 0)
            return "  （日志为空 the log is empty）";
        return string.Join(Environment.NewLine, lines.Select(line => "  " + line));
    }
}

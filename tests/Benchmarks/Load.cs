using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Hrss.Benchmarks;

/// <summary>A closed loop of POSTs over kept connections, on plain sockets so that the load costs less than what is measured.</summary>
internal static class Load
{
    private const int Connections = 64;

    public const string Body =
        """{"channel":"online","subject":"反映用人单位未足额缴纳社会保险","content":"本人于2009年3月入职某公司,单位一直按最低基数缴纳养老保险,与实际工资不符,多次反映未果,请求依法核查并责令补缴。","petitioner":{"name":"刘某某","phone":"13900000000"}}""";

    /// <summary>Posts for a while.</summary>
    /// <returns>Requests a second that were answered 201; anything else is an error.</returns>
    public static async Task<double> PostAsync(Uri address, TimeSpan duration)
    {
        var (start, run) = (Stopwatch.GetTimestamp(), Guid.NewGuid().ToString("N"));
        var done = await Task.WhenAll(Enumerable.Range(0, Connections).Select(n => Task.Run(() => ConnectionAsync(address, duration, $"{run}-{n}"))));
        return done.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static async Task<int> ConnectionAsync(Uri address, TimeSpan duration, string keys)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, address.Port));
        var (start, count, buffer) = (Stopwatch.GetTimestamp(), 0, new byte[8192]);
        while (Stopwatch.GetElapsedTime(start) < duration)
        {
            var request = $"POST {address.AbsolutePath} HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\nIdempotency-Key: {keys}-{count}\r\n"
                + $"Content-Length: {Encoding.UTF8.GetByteCount(Body)}\r\n\r\n{Body}";
            await socket.SendAsync(Encoding.UTF8.GetBytes(request));
            var answer = await ReadAsync(socket, buffer);
            if (!answer.StartsWith("HTTP/1.1 201", StringComparison.Ordinal))
                throw new InvalidOperationException($"{address} answered: {answer}");
            count++;
        }

        return count;
    }

    private static async Task<string> ReadAsync(Socket socket, byte[] buffer)
    {
        for (var length = 0; ;)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(length));
            if (read == 0)
                throw new InvalidOperationException("The server closed the connection.");
            length += read;
            if (IsWhole(buffer.AsSpan(0, length)))
                return Encoding.UTF8.GetString(buffer, 0, length);
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
            return false;
        if (answer[..head].IndexOf("chunked"u8) >= 0)
            return answer.EndsWith("0\r\n\r\n"u8);
        var at = answer[..head].IndexOf("Content-Length: "u8);
        var digits = answer[(at + 16)..head];
        var end = digits.IndexOf((byte)'\r');
        return at >= 0 && answer.Length - head - 4 >= int.Parse(end < 0 ? digits : digits[..end], System.Globalization.CultureInfo.InvariantCulture);
    }
}

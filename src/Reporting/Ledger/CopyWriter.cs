using System.Buffers.Binary;

namespace Hrss.Reporting.Ledger;

/// <summary>
/// Writes rows of <c>copy … from stdin (format binary)</c> into a buffer and the buffer to PostgreSQL. Measured: Npgsql's own importer, which looks up how
/// to write each value, takes longer for a ledger than PostgreSQL does.
/// </summary>
internal sealed class CopyWriter(Stream copy)
{
    private const int LongestRow = 128;

    private static readonly DateOnly Epoch = new(2000, 1, 1);

    private readonly byte[] buffer = new byte[1 << 16];
    private int filled;

    /// <summary>Signature, no flags, no extension: before the first row.</summary>
    public void WriteHeader()
    {
        "PGCOPY\n"u8.CopyTo(buffer);
        ((ReadOnlySpan<byte>)[0xFF, (byte)'\r', (byte)'\n', 0, 0, 0, 0, 0, 0, 0, 0, 0]).CopyTo(buffer.AsSpan("PGCOPY\n"u8.Length));
        filled = CopiedRow.HeaderLength;
    }

    /// <summary>Begins a row; its columns follow.</summary>
    public ValueTask BeginRowAsync(short columns, CancellationToken cancellation)
    {
        var full = filled + LongestRow > buffer.Length;
        if (full)
            return FlushAndBeginAsync(columns, cancellation);
        BinaryPrimitives.WriteInt16BigEndian(Take(sizeof(short)), columns);
        return default;
    }

    public void Write(short value) => BinaryPrimitives.WriteInt16BigEndian(Column(sizeof(short)), value);

    public void Write(int value) => BinaryPrimitives.WriteInt32BigEndian(Column(sizeof(int)), value);

    public void Write(long value) => BinaryPrimitives.WriteInt64BigEndian(Column(sizeof(long)), value);

    public void Write(DateOnly value) => Write(value.DayNumber - Epoch.DayNumber);

    public void Write(Guid value) => value.TryWriteBytes(Column(16), bigEndian: true, out _);

    /// <summary>Says that no row follows, and sends what is left.</summary>
    public async Task EndAsync(CancellationToken cancellation)
    {
        await BeginRowAsync(-1, cancellation);
        await FlushAsync(cancellation);
    }

    private async ValueTask FlushAndBeginAsync(short columns, CancellationToken cancellation)
    {
        await FlushAsync(cancellation);
        BinaryPrimitives.WriteInt16BigEndian(Take(sizeof(short)), columns);
    }

    private async Task FlushAsync(CancellationToken cancellation)
    {
        await copy.WriteAsync(buffer.AsMemory(0, filled), cancellation);
        filled = 0;
    }

    private Span<byte> Column(int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(Take(sizeof(int)), length);
        return Take(length);
    }

    private Span<byte> Take(int length)
    {
        var taken = buffer.AsSpan(filled, length);
        filled += length;
        return taken;
    }
}

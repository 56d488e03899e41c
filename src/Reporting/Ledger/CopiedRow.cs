using System.Buffers.Binary;

namespace Hrss.Reporting.Ledger;

/// <summary>A row of <c>copy (select type, data …) to stdout (format binary)</c>, where it lies in the buffer: nothing is copied or decoded before it is folded.</summary>
internal readonly ref struct CopiedRow
{
    /// <summary>What stands before the first row: signature, flags and the length of an extension that there is not.</summary>
    public const int HeaderLength = 19;

    private CopiedRow(ReadOnlySpan<byte> type, ReadOnlySpan<byte> json)
    {
        Type = type;
        Json = json;
    }

    /// <summary>The alias of the event's type, UTF-8.</summary>
    public ReadOnlySpan<byte> Type { get; }

    /// <summary>The event, UTF-8.</summary>
    public ReadOnlySpan<byte> Json { get; }

    /// <summary>Takes the first row off; false where none is left, whole.</summary>
    public static bool TryTake(scoped ref ReadOnlySpan<byte> rows, out CopiedRow row)
    {
        row = default;
        var rest = rows;
        // The number of columns, -1 behind the last row.
        if (rest.Length < sizeof(short) || BinaryPrimitives.ReadInt16BigEndian(rest) < 0)
            return false;
        rest = rest[sizeof(short)..];
        if (!TryTakeColumn(ref rest, out var type) || !TryTakeColumn(ref rest, out var data))
            return false;
        // The binary form of jsonb is its version and then its text.
        row = new CopiedRow(type, data[1..]);
        rows = rest;
        return true;
    }

    private static bool TryTakeColumn(scoped ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> column)
    {
        column = default;
        if (rest.Length < sizeof(int))
            return false;
        var length = BinaryPrimitives.ReadInt32BigEndian(rest);
        if (rest.Length - sizeof(int) < length)
            return false;
        column = rest.Slice(sizeof(int), length);
        rest = rest[(sizeof(int) + length)..];
        return true;
    }
}

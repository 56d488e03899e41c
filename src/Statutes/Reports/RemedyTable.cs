namespace Hrss.Statutes;

/// <summary>救济途径: the three blocks of table four.</summary>
public enum RemedyTrack
{
    /// <summary>行政复议.</summary>
    Review,

    /// <summary>行政诉讼——未经复议直接起诉.</summary>
    DirectLitigation,

    /// <summary>行政诉讼——复议后起诉.</summary>
    LitigationAfterReview,
}

/// <summary>救济结果: the cells of each block of table four.</summary>
public enum RemedyResult
{
    /// <summary>结果维持.</summary>
    Upheld,

    /// <summary>结果纠正.</summary>
    Corrected,

    /// <summary>其他结果.</summary>
    Other,

    /// <summary>尚未审结.</summary>
    Pending,

    /// <summary>总计.</summary>
    Total,
}

/// <summary>表四 政府信息公开行政复议、行政诉讼情况: one row of fifteen figures, totals as printed. A cell without a figure is 0.</summary>
public sealed class RemedyTable
{
    private static readonly Wording Sum = new("总计等于四种结果之和", "The total equals the sum of the four results");
    private readonly Dictionary<(RemedyTrack Track, RemedyResult Result), int> _cells;

    /// <summary>A table as printed.</summary>
    public RemedyTable(IReadOnlyDictionary<(RemedyTrack Track, RemedyResult Result), int> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        _cells = new(cells);
    }

    /// <summary>A table from single results, totals reckoned.</summary>
    /// <exception cref="ArgumentException">A total given as a result.</exception>
    public static RemedyTable Tally(IEnumerable<(RemedyTrack Track, RemedyResult Result)> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var cells = new Dictionary<(RemedyTrack, RemedyResult), int>();
        foreach (var (track, result) in cases)
        {
            if (result == RemedyResult.Total)
                throw new ArgumentException("Totals are reckoned, not given.", nameof(cases));
            cells[(track, result)] = cells.GetValueOrDefault((track, result)) + 1;
            cells[(track, RemedyResult.Total)] = cells.GetValueOrDefault((track, RemedyResult.Total)) + 1;
        }

        return new(cells);
    }

    /// <summary>A figure.</summary>
    public int this[RemedyTrack track, RemedyResult result] => _cells.GetValueOrDefault((track, result));

    /// <summary>Every total that is not the sum of its four results.</summary>
    public IReadOnlyList<IdentityBreach> Check() =>
    [
        .. from track in Enum.GetValues<RemedyTrack>()
           let sum = Enum.GetValues<RemedyResult>().Where(result => result != RemedyResult.Total).Sum(result => (long)this[track, result])
           where sum != this[track, RemedyResult.Total]
           select new IdentityBreach("remedies.total", track.ToString(), sum, this[track, RemedyResult.Total], Sum),
    ];

    /// <summary>A track's printed heading.</summary>
    public static Wording NameOf(RemedyTrack track) => track switch
    {
        RemedyTrack.Review => new("行政复议", "Administrative review"),
        RemedyTrack.DirectLitigation => new("行政诉讼：未经复议直接起诉", "Lawsuit brought directly"),
        RemedyTrack.LitigationAfterReview => new("行政诉讼：复议后起诉", "Lawsuit after review"),
        _ => throw new ArgumentOutOfRangeException(nameof(track), track, null),
    };

    /// <summary>A result's printed heading.</summary>
    public static Wording NameOf(RemedyResult result) => result switch
    {
        RemedyResult.Upheld => new("结果维持", "Upheld"),
        RemedyResult.Corrected => new("结果纠正", "Corrected"),
        RemedyResult.Other => new("其他结果", "Other result"),
        RemedyResult.Pending => new("尚未审结", "Not decided yet"),
        RemedyResult.Total => new("总计", "Total"),
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, null),
    };
}

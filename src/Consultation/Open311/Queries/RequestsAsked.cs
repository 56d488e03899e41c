using System.Globalization;
using Hrss.ServiceDefaults.Problems;

namespace Hrss.Consultation.Open311.Queries;

/// <summary>查询条件: which requests are asked for, as GET Service Requests has it.</summary>
/// <param name="Ids">登记编号; goes before everything else; empty for any.</param>
/// <param name="Codes">诉求类别 by their codes; empty for any.</param>
/// <param name="Closed">Whether closed or open; null for any.</param>
/// <param name="From">收到时间 from.</param>
/// <param name="To">收到时间 to.</param>
internal sealed record RequestsAsked(IReadOnlyList<string> Ids, IReadOnlyList<string> Codes, bool? Closed, DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>The longest span.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(90);

    /// <summary>The most that are listed, the newest.</summary>
    public const int Most = 1000;

    private static readonly string[] Forms = ["yyyy-MM-ddTHH:mmzzz", "yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz"];

    /// <summary>Reads the conditions of an address; the most recent 90 days where no dates are given.</summary>
    public static (RequestsAsked? Asked, Refusal? Refusal) Read(IQueryCollection query, DateTimeOffset now)
    {
        var (ids, codes, statuses) = (List("service_request_id"), List("service_code"), List("status"));
        if (ids.Count > Most)
            return (null, Open311Refusals.TooManyIds);
        if (codes.Any(code => Open311Service.Find(code) is null))
            return (null, Open311Refusals.NoSuchService);
        if (statuses.Any(status => status is not ("open" or "closed")))
            return (null, Open311Refusals.UnknownStatus);
        var (start, end) = (Instant("start_date", out var startFault), Instant("end_date", out var endFault));
        if (startFault || endFault)
            return (null, Open311Refusals.MalformedDate);
        var to = end ?? (start is { } only && now - only > Longest ? only + Longest : now);
        var from = start ?? to - Longest;
        return ids.Count == 0 && (from > to || to - from > Longest)
            ? (null, Open311Refusals.RangeTooLong)
            : (new RequestsAsked(ids, codes, statuses.Distinct().Count() == 1 ? statuses[0] == "closed" : null, from, to), null);

        // Declared several times or with commas between, as the standard has both.
        List<string> List(string name) => [.. query[name].SelectMany(value => (value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

        DateTimeOffset? Instant(string name, out bool malformed)
        {
            malformed = false;
            if (query[name].FirstOrDefault() is not { Length: > 0 } sent)
                return null;
            // A plus sign that was not escaped reads as a blank; Z is an offset of none.
            var written = sent.Replace(' ', '+');
            written = written.EndsWith('Z') ? $"{written[..^1]}+00:00" : written;
            malformed = !DateTimeOffset.TryParseExact(written, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant);
            return malformed ? null : instant;
        }
    }
}

using Hrss.Contracts;

namespace Hrss.Reporting.Ledger;

/// <summary>主动公开目录的记账.</summary>
internal static class CataloguePostings
{
    /// <summary>公开渠道发布次数: one for each channel; negative where they no longer count.</summary>
    public static Posting[] Publications(DateOnly on, string department, string field, IReadOnlyList<string> channels, int sign) =>
        [.. channels.Select(channel => new Posting(Measures.Publications, on, sign, channel, department, field))];
}

namespace Hrss.EndToEnd.Tests.Year2011;

/// <summary>What a visitor of Reporting's API sees; the rest is left out.</summary>
internal sealed record ReportSeen(string Title, IReadOnlyList<FigureSeen> Figures);

internal sealed record FigureSeen(string Measure, decimal Value, string Proof, long? Numerator = null, long? Denominator = null);

internal sealed record ProofSeen(string Measure, long Value, long Count, long Matters, int Page, int Pages, IReadOnlyList<PostingSeen> Postings);

internal sealed record PostingSeen(DateOnly On, long Amount, string Agency, Guid MatterId, string? Number, Guid FactId);

internal sealed record ReconciliationSeen(
    bool Clean, IReadOnlyList<ComparisonSeen> Comparisons, IReadOnlyList<string> Unreachable, IReadOnlyList<object> Differences);

internal sealed record ConservationSeen(bool Balanced, IReadOnlyList<ChannelSeen> Channels);

internal sealed record ChannelSeen(
    string Service, string Channel, long Received, long Answered, long Refused, long Transferred, long Open, bool Balanced);

internal sealed record WarningSeen(string? Employer, DateOnly RaisedOn, IReadOnlyList<SignalSeen> Signals);

internal sealed record SignalSeen(string Number, string Channel);

internal sealed record SignalsSeen(int Signals);

internal sealed record ComparisonSeen(string Service, string Measure, long Own, long Ledger, bool Equal);

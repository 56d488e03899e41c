namespace Hrss.Statutes;

/// <summary>勾稽关系不符: a sum of a report's tables that does not hold.</summary>
/// <param name="Identity">The identity's stable code, such as <c>requests.balance</c>.</param>
/// <param name="Where">The row, column or track concerned, by its code.</param>
/// <param name="Expected">What the other figures add up to.</param>
/// <param name="Actual">What the table says.</param>
/// <param name="Rule">The identity in words.</param>
public sealed record IdentityBreach(string Identity, string Where, long Expected, long Actual, Wording Rule);

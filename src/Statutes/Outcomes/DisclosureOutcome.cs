namespace Hrss.Statutes;

/// <summary>The kinds of outcome of a request, as the report's form groups them (办理结果类别).</summary>
public enum OutcomeGroup
{
    /// <summary>予以公开.</summary>
    Granted = 1,

    /// <summary>部分公开: counted here only, whatever the reasons for the part withheld.</summary>
    Partial = 2,

    /// <summary>不予公开.</summary>
    Refused = 3,

    /// <summary>无法提供.</summary>
    Unavailable = 4,

    /// <summary>不予处理.</summary>
    NotProcessed = 5,

    /// <summary>其他处理.</summary>
    Other = 6,
}

/// <summary>办理结果: how a request for information may end. A request has exactly one.</summary>
/// <param name="Code">A stable code, such as <c>refused.state-secret</c>.</param>
/// <param name="Group">Its group.</param>
/// <param name="Number">Its number in the group as printed; 0 for a group of one row.</param>
/// <param name="Label">The label, in Chinese exactly as the form prints it, without its number.</param>
/// <param name="Basis">The articles it rests on; inferred, the form names none. Empty where none fits.</param>
/// <param name="Regulation">The regulation whose outcome it is.</param>
public sealed record DisclosureOutcome(
    string Code, OutcomeGroup Group, int Number, Wording Label, IReadOnlyList<Citation> Basis, DisclosureRegulation Regulation)
{
    /// <summary>Whether the applicant got all or part of what was asked for.</summary>
    public bool GivesInformation => Group is OutcomeGroup.Granted or OutcomeGroup.Partial;

    /// <summary>The row's label as printed: (一)予以公开, or 1.属于国家秘密 inside its group.</summary>
    public string RowLabel => Number == 0 ? $"({ChineseNumber.Of((int)Group)}){Label.Chinese}" : $"{Number}.{Label.Chinese}";

    /// <inheritdoc />
    public bool Equals(DisclosureOutcome? other) => other is not null && Code == other.Code && Regulation == other.Regulation;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Code, Regulation);
}

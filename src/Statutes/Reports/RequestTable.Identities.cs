namespace Hrss.Statutes;

/// <content>The sums that must hold in table three (表三勾稽关系).</content>
public sealed partial class RequestTable
{
    private static readonly Wording Balance = new("第一项加第二项之和，等于第三项加第四项之和", "Row 1 plus row 2 equals row 3 plus row 4");
    private static readonly Wording Outcomes = new("总计等于各办理结果之和", "The total equals the sum of the outcomes");
    private static readonly Wording Applicants = new("总计等于各类申请人之和", "The total equals the sum over the kinds of applicant");
    private static readonly Wording Years = new("上年结转等于上一年度的结转下年度", "Carried in equals what last year carried over");

    /// <summary>Every sum inside the table that does not hold; none in a sound table.</summary>
    public IReadOnlyList<IdentityBreach> Check() =>
    [
        .. Columns.SelectMany(column => Compare("requests.balance", column.ToString(),
            (long)this[Received, column] + this[CarriedIn, column], (long)this[Concluded, column] + this[CarriedOver, column], Balance)),
        .. Columns.SelectMany(column => Compare("requests.outcomes", column.ToString(),
            RowsOf(Form).Where(row => row.Group is not null).Sum(row => (long)this[row.Code, column]), this[Concluded, column], Outcomes)),
        .. RowsOf(Form).SelectMany(row => Compare("requests.applicants", row.Code,
            Columns.Where(column => column != ApplicantKind.Total).Sum(column => (long)this[row.Code, column]),
            this[row.Code, ApplicantKind.Total], Applicants)),
    ];

    /// <summary>What does not follow from last year's table: carried in, column by column (inferred, the form does not print it).</summary>
    public IReadOnlyList<IdentityBreach> CheckAgainst(RequestTable lastYear)
    {
        ArgumentNullException.ThrowIfNull(lastYear);
        return [.. Columns.SelectMany(column => Compare("requests.years", column.ToString(),
            lastYear[CarriedOver, column], this[CarriedIn, column], Years))];
    }

    private static IEnumerable<IdentityBreach> Compare(string identity, string where, long expected, long actual, Wording rule) =>
        expected == actual ? [] : [new(identity, where, expected, actual, rule)];
}

namespace Hrss.Statutes;

/// <summary>申请人类别: the columns of table three; a legal person's kind counts, not its size.</summary>
public enum ApplicantKind
{
    /// <summary>自然人.</summary>
    NaturalPerson,

    /// <summary>商业企业.</summary>
    CommercialEnterprise,

    /// <summary>科研机构.</summary>
    ResearchInstitution,

    /// <summary>社会公益组织.</summary>
    PublicWelfareOrganisation,

    /// <summary>法律服务机构.</summary>
    LegalServices,

    /// <summary>其他.</summary>
    OtherOrganisation,

    /// <summary>总计.</summary>
    Total,
}

/// <summary>A row of table three (表三行): its code and printed label.</summary>
/// <param name="Code">An outcome's code, or one of <see cref="RequestTable"/>'s row codes.</param>
/// <param name="Label">The label as printed.</param>
/// <param name="Group">The outcome group it stands in; null for the rows of requests and the total.</param>
public sealed record RequestRow(string Code, Wording Label, OutcomeGroup? Group);

/// <summary>
/// 表三 收到和处理政府信息公开申请情况: the figures as printed, totals included, so that a report typed or imported can be checked too.
/// A cell without a figure is 0.
/// </summary>
public sealed partial class RequestTable
{
    /// <summary>一、本年新收.</summary>
    public const string Received = "received";

    /// <summary>二、上年结转.</summary>
    public const string CarriedIn = "carried-in";

    /// <summary>三(七)总计 of the year's outcomes.</summary>
    public const string Concluded = "concluded";

    /// <summary>四、结转下年度继续办理.</summary>
    public const string CarriedOver = "carried-over";

    /// <summary>其他处理 as the single row of the trial form.</summary>
    public const string OtherInOneRow = "other";

    private readonly Dictionary<(string Row, ApplicantKind Column), int> _cells;

    /// <summary>A table as printed.</summary>
    /// <exception cref="ArgumentException">A row that the form does not have, or a figure below 0.</exception>
    public RequestTable(ReportForm form, IReadOnlyDictionary<(string Row, ApplicantKind Column), int> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var rows = RowsOf(form).Select(row => row.Code).ToHashSet();
        foreach (var (cell, figure) in cells)
        {
            if (!rows.Contains(cell.Row) || figure < 0)
                throw new ArgumentException($"{cell.Row}/{cell.Column}: no such row, or a figure below 0 ({figure}).", nameof(cells));
        }

        (Form, _cells) = (form, new(cells));
    }

    /// <summary>The form whose rows it has.</summary>
    public ReportForm Form { get; }

    /// <summary>The columns in order, the total last.</summary>
    public static IReadOnlyList<ApplicantKind> Columns { get; } = Enum.GetValues<ApplicantKind>();

    /// <summary>A figure.</summary>
    public int this[string row, ApplicantKind column] => _cells.GetValueOrDefault((row, column));

    /// <summary>
    /// A table from its inner figures, with all totals reckoned: rows of requests and of outcomes, by the six kinds of applicant.
    /// </summary>
    /// <param name="form">The form.</param>
    /// <param name="counts">How many requests fall in each row and column; under the trial form, outcomes of (六) go into one row.</param>
    /// <exception cref="ArgumentException">A total given as an inner figure, or a row that the form does not have.</exception>
    public static RequestTable Tally(ReportForm form, IEnumerable<(string Row, ApplicantKind Applicant, int Count)> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var cells = new Dictionary<(string, ApplicantKind), int>();
        foreach (var (given, applicant, count) in counts)
        {
            if (given == Concluded || applicant == ApplicantKind.Total)
                throw new ArgumentException("Totals are reckoned, not given.", nameof(counts));
            var row = form == ReportForm.Trial2019 && given.StartsWith("other.", StringComparison.Ordinal) ? OtherInOneRow : given;
            Add(row, applicant, count);
            Add(row, ApplicantKind.Total, count);
            if (row is Received or CarriedIn or CarriedOver)
                continue;
            Add(Concluded, applicant, count);
            Add(Concluded, ApplicantKind.Total, count);
        }

        return new(form, cells);

        void Add(string row, ApplicantKind column, int count) => cells[(row, column)] = cells.GetValueOrDefault((row, column)) + count;
    }

    /// <summary>The rows of a form in order: received, carried in, the outcomes and their total, carried over.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The local form, which has no such table.</exception>
    public static IReadOnlyList<RequestRow> RowsOf(ReportForm form)
    {
        var outcomes = DisclosureOutcomes.Of2019.Select(outcome => new RequestRow(
            outcome.Code, outcome.Label with { Chinese = outcome.RowLabel }, outcome.Group));
        return form switch
        {
            ReportForm.Of2021 => Framed(outcomes, "(七)总计"),
            ReportForm.Trial2019 => Framed(
                outcomes.Where(row => row.Group != OutcomeGroup.Other)
                    .Append(new(OtherInOneRow, DisclosureOutcomes.Heading(OutcomeGroup.Other), OutcomeGroup.Other)),
                "(七)总计"),
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "The local form has no table of requests."),
        };
    }

    /// <summary>A column's printed heading.</summary>
    public static Wording NameOf(ApplicantKind column) => column switch
    {
        ApplicantKind.NaturalPerson => new("自然人", "Natural persons"),
        ApplicantKind.CommercialEnterprise => new("法人或其他组织：商业企业", "Organisations: commercial enterprises"),
        ApplicantKind.ResearchInstitution => new("法人或其他组织：科研机构", "Organisations: research institutions"),
        ApplicantKind.PublicWelfareOrganisation => new("法人或其他组织：社会公益组织", "Organisations: public welfare"),
        ApplicantKind.LegalServices => new("法人或其他组织：法律服务机构", "Organisations: legal services"),
        ApplicantKind.OtherOrganisation => new("法人或其他组织：其他", "Organisations: others"),
        ApplicantKind.Total => new("总计", "Total"),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
    };

    private static IReadOnlyList<RequestRow> Framed(IEnumerable<RequestRow> outcomes, string total) =>
    [
        new(Received, new("一、本年新收政府信息公开申请数量", "1. Requests newly received this year"), null),
        new(CarriedIn, new("二、上年结转政府信息公开申请数量", "2. Requests carried in from last year"), null),
        .. outcomes,
        new(Concluded, new(total, "(7) Total"), null),
        new(CarriedOver, new("四、结转下年度继续办理", "4. Carried over to next year"), null),
    ];
}

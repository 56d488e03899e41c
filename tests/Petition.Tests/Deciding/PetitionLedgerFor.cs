using System.Globalization;
using System.Text;
using Hrss.Ledgers;
using Hrss.Petition.Petitions.Imports;
using Hrss.Testing;

namespace Hrss.Petition.Tests.Deciding;

/// <summary>Ledgers of petitions as bureaus keep them.</summary>
internal static class PetitionLedgerFor
{
    public const string Department = "劳动监察支队";

    // Every column under its usual name.
    public static readonly string[] Headings = ["序号", .. Enum.GetValues<PetitionColumn>().Select(PetitionLedger.Layout.NameOf), "满意度"];

    /// <summary>A letter of 2011 that was accepted, assigned, answered and delivered.</summary>
    public static string[] Letter(int n) => Filled(
        ("序号", n.ToString(CultureInfo.InvariantCulture)), ("信访编号", $"株人社信〔2011〕{n}号"), ("信访形式", "来信"), ("登记日期", "2011-03-01"), ("信访人姓名", $"张三{n}"),
        ("联系方式", $"138{n:D8}"), ("身份证号", $"43020219700101{n:D4}"), ("用人单位", $"株洲第{n}公司"), ("地区", $"芦淞区第{n % 50}街道"), ("内容分类", "申诉求决"), ("领域", "拖欠工资"),
        ("事由", "反映拖欠工资"), ("内容", $"本人在株洲第{n}公司工作，至今未领到去年的工资。"), ("责任科室", Department), ("承办人", "王五"), ("受理日期", "2011/3/4"),
        ("办结日期", "2011年4月10日"), ("处理意见", "支持"), ("答复内容", "已责令支付。"), ("送达日期", "2011-04-11"), ("送达方式", "邮寄"), ("满意度", "满意"));

    /// <summary>The same, not yet closed.</summary>
    public static string[] Open(int n) =>
        Letter(n).With("办结日期", "").With("处理意见", "").With("答复内容", "").With("送达日期", "").With("送达方式", "");

    /// <summary>One that was not accepted.</summary>
    public static string[] Declined(int n) =>
        Open(n).With("受理日期", "").With("不予受理日期", "2011-03-04").With("不予受理理由", "已由法院受理").With("去向", "株洲市中级人民法院").With("办结日期", "2011-03-04");

    /// <summary>One that complains of a department and of one of its staff.</summary>
    public static string[] Accusing(int n) =>
        Open(n).With("内容分类", "检举控告").With("被检举控告单位", "社保局").With("被检举控告人", "钱某（社保局）、周某").With("事由", "反映索要好处费").With("内容", "社保局钱某索要好处费。");

    /// <summary>A row with these cells and no others.</summary>
    public static string[] Filled(params (string Column, string Text)[] cells)
    {
        var filled = cells.ToDictionary(cell => cell.Column, cell => cell.Text);
        return [.. Headings.Select(heading => filled.GetValueOrDefault(heading, ""))];
    }

    /// <summary>The row with another text in a column.</summary>
    public static string[] With(this string[] row, string column, string text) => row.With(Headings, column, text);

    public static byte[] Csv(IEnumerable<string[]> rows, Encoding? encoding = null) => WrittenLedger.Csv(Headings, rows, encoding);

    public static byte[] Xlsx(IEnumerable<string[]> rows) => WrittenLedger.Xlsx(Headings, rows, columnOfDates: "登记日期");

    public static LedgerRow<PetitionColumn> Read(string[] row) => new(PetitionLedger.Layout.Understand(Headings).Headings!, row);
}

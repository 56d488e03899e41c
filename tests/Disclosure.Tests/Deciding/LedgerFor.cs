using System.Globalization;
using System.Text;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.Deciding;

/// <summary>Ledgers as bureaus keep them.</summary>
internal static class LedgerFor
{
    public static readonly string[] Headings =
        ["序号", "索引号", "标题", "责任科室", "信息领域", "主题", "文号", "信息形成日期", "公开日期", "公开渠道", "有效性", "废止日期", "正文"];

    /// <summary>A row that is as it should be.</summary>
    public static string[] Row(int n, string department = "就业服务局") =>
    [
        n.ToString(CultureInfo.InvariantCulture), $"A{n:D5}", $"关于第{n}次春风行动的通知", department, "就业服务", "就业", $"株人社发〔2011〕{n}号",
        "2011-03-01", "2011/3/10", "门户网站、报纸", "现行有效", "", $"各县市区人力资源和社会保障局：现将第{n}次春风行动有关事项通知如下……",
    ];

    /// <summary>The row with another text in a column.</summary>
    public static string[] With(this string[] row, string column, string text) => row.With(Headings, column, text);

    public static byte[] Csv(IEnumerable<string[]> rows, Encoding? encoding = null, string[]? headings = null) => WrittenLedger.Csv(headings ?? Headings, rows, encoding);

    public static byte[] Xlsx(IEnumerable<string[]> rows) => WrittenLedger.Xlsx(Headings, rows, columnOfDates: "信息形成日期");
}

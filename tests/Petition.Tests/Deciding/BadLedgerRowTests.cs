using System.Globalization;
using Hrss.Ledgers;
using Hrss.Petition.Petitions.Imports;
using Hrss.Statutes;
using static Hrss.Petition.Tests.Deciding.PetitionLedgerFor;

namespace Hrss.Petition.Tests.Deciding;

public sealed class BadLedgerRowTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData("信访形式", "", "信访形式", "row.missing")]
    [InlineData("信访形式", "飞鸽", "信访形式", "row.unknown-word")]
    [InlineData("信访形式", "上级交办", "交办机关", "petition.organ-missing")]
    [InlineData("登记日期", "", "登记日期", "row.missing")]
    [InlineData("登记日期", "去年三月", "登记日期", "row.no-day")]
    [InlineData("登记日期", "2026-11-25", "登记日期", "date.in-future")]
    [InlineData("登记日期", "2004-03-01", "登记日期", "petition.no-regulation")]
    [InlineData("信访人姓名", "", "信访人姓名", "row.missing")]
    [InlineData("信访人姓名", "长*51", "信访人姓名", "maximum-length")]
    [InlineData("人数", "若干", "人数", "row.no-count")]
    [InlineData("人数", "0", "人数", "inclusive-between")]
    [InlineData("是否集体访", "大概", "是否集体访", "row.unknown-word")]
    [InlineData("是否集体访", "是", "是否集体访", "petition.group-only-by-visit")]
    [InlineData("集体访代表", "甲、乙、丙、丁、戊、己", "集体访代表", "petition.too-many-representatives")]
    [InlineData("集体访代表", "甲、乙", "集体访代表", "petition.more-representatives-than-people")]
    [InlineData("联系方式", "长*31", "联系方式", "maximum-length")]
    [InlineData("住址", "长*201", "住址", "maximum-length")]
    [InlineData("身份证号", "长*51", "身份证号", "maximum-length")]
    [InlineData("用人单位", "长*101", "用人单位", "maximum-length")]
    [InlineData("地区", "长*101", "地区", "maximum-length")]
    [InlineData("内容分类", "闲聊", "内容分类", "row.unknown-word")]
    [InlineData("内容分类", "检举控告", "被检举控告人", "petition.accused-missing")]
    [InlineData("处理途径", "飞鸽", "处理途径", "row.unknown-word")]
    [InlineData("处理途径", "仲裁", "处理途径", "petition.route-missing")]
    [InlineData("被检举控告人", "钱某", "被检举控告人", "petition.accused-missing")]
    [InlineData("领域", "体育", "领域", "row.unknown-word")]
    [InlineData("事由", "长*201", "事由", "maximum-length")]
    [InlineData("内容", "", "内容", "row.missing")]
    [InlineData("内容", "来\u0000信", "内容", "row.forbidden-character")]
    [InlineData("内容", "来\ud83d信", "内容", "row.forbidden-character")]
    [InlineData("诉求", "长*2001", "诉求", "maximum-length")]
    [InlineData("交办机关", "市信访局", "交办机关", "petition.organ-missing")]
    [InlineData("交办文号", "株信交〔2011〕12号", "交办机关", "row.missing")]
    [InlineData("接待人", "赵六", "接待人", "petition.nobody-received")]
    [InlineData("受理情况", "不详", "受理情况", "row.unknown-word")]
    [InlineData("受理情况", "不予受理", "去向", "row.missing")]
    [InlineData("受理日期", "2011-02-28", "受理日期", "date.out-of-order")]
    [InlineData("受理日期", "", "受理日期", "petition.not-accepted")]
    [InlineData("简易办理情形", "时效性强", "简易办理情形", "petition.no-simple-handling")]
    [InlineData("去向", "人民法院", "不予受理日期", "row.missing")]
    [InlineData("责任科室", "", "责任科室", "row.missing")]
    [InlineData("责任科室", "长*101", "责任科室", "maximum-length")]
    [InlineData("分办日期", "2011-03-03", "分办日期", "date.out-of-order")]
    [InlineData("协办科室", "劳动监察支队", "协办科室", "petition.handles-twice")]
    [InlineData("办结日期", "", "办结日期", "row.missing")]
    [InlineData("办结日期", "2011-03-03", "办结日期", "date.out-of-order")]
    [InlineData("办结日期", "2011-13-01", "办结日期", "row.no-day")]
    [InlineData("处理意见", "", "处理意见", "row.missing")]
    [InlineData("处理意见", "部分支持", "处理意见", "row.unknown-word")]
    [InlineData("逐项意见", "支持；不予支持", "逐项意见", "row.not-each-demand")]
    [InlineData("依据", "长*1001", "依据", "maximum-length")]
    [InlineData("送达日期", "2011-04-09", "送达日期", "date.out-of-order")]
    [InlineData("送达日期", "", "送达日期", "row.missing")]
    [InlineData("送达方式", "", "送达方式", "row.missing")]
    [InlineData("送达方式", "飞鸽", "送达方式", "row.unknown-word")]
    [InlineData("报结日期", "2011-04-20", "报结日期", "petition.not-from-above")]
    [InlineData("回执文号", "回〔2011〕3号", "报结日期", "row.missing")]
    [InlineData("撤回日期", "2011-04-20", "撤回日期", "petition.closed")]
    public void A_wrong_cell_is_named_with_the_reason_in_both_languages(string column, string text, string faultyColumn, string code) =>
        Named(Letter(1).With(column, text.Split('*') is [var letter, var times] ? string.Concat(Enumerable.Repeat(letter, int.Parse(times, CultureInfo.InvariantCulture))) : text), faultyColumn, code);

    [Fact]
    public void What_the_law_of_2022_wants_is_named_where_it_is_missing()
    {
        var row = Letter(1).With("登记日期", "2022-05-09").With("受理日期", "2022-05-10").With("办结日期", "2022-07-01").With("送达日期", "2022-07-02");
        Named(row, "处理途径", "petition.route-missing");
        Named(row.With("处理途径", "信访"), "依据", "petition.basis-missing");
        Named(row.With("处理途径", "仲裁"), "处理途径", "petition.belongs-elsewhere");
    }

    [Fact]
    public void A_matter_does_not_go_to_whom_it_accuses() =>
        Named(Accusing(1).With("责任科室", "社保局"), "责任科室", "petition.accused-handles");

    [Fact]
    public void A_group_without_representatives_is_not_accepted() =>
        Named(Letter(1).With("信访形式", "集体访").With("人数", "12"), "集体访代表", "petition.no-representatives");

    [Fact]
    public void A_row_that_was_both_accepted_and_declined_or_declined_and_answered_is_named()
    {
        Named(Declined(1).With("受理日期", "2011-03-02").With("责任科室", "").With("承办人", ""), "不予受理日期", "petition.not-awaiting-acceptance");
        Named(Declined(1).With("处理意见", "支持"), "办结日期", "petition.closed");
    }

    [Fact]
    public void Every_wrong_cell_of_a_row_is_named_at_once() =>
        Faults(Letter(1).With("信访人姓名", "").With("办结日期", "?").With("领域", "体育")).Select(f => f.Column).ShouldBe(["信访人姓名", "办结日期", "领域"], ignoreOrder: true);

    private static void Named(string[] row, string column, string code)
    {
        var fault = Faults(row).ShouldHaveSingleItem();
        (fault.Column, fault.Code).ShouldBe((column, code));
        fault.Chinese.ShouldContain(c => c >= '一' && c <= '鿿');
        fault.English.ShouldContain(c => char.IsAsciiLetter(c));
    }

    private static IReadOnlyList<RowFault> Faults(string[] row)
    {
        var read = Read(row);
        if (RowCommands.Of(read) is not { } commands)
            return read.Faults;
        return RowRules.Broken(commands, read.Headings) is { Count: > 0 } broken
            ? broken
            : [RowDecision.Decide(commands, read.Headings, Today, WorkingCalendar.Published, AssumedValues.Default).Fault.ShouldNotBeNull()];
    }
}

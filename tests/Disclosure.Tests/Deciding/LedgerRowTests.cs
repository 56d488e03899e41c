using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Catalogue.Commands;
using Hrss.Disclosure.Imports;
using Hrss.Ledgers;
using Hrss.Statutes;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class LedgerRowTests
{
    private static readonly LedgerHeadings<LedgerColumn> Headings = CatalogueLedger.Layout.Understand(LedgerFor.Headings).Headings!;
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly RowRules Rules = new(new DraftInformationRules(), new ReviewSecrecyRules(), new PublishInformationRules());

    [Fact]
    public void A_row_is_an_item_drafted_reviewed_and_published_on_its_own_days()
    {
        var facts = Decide(LedgerFor.Row(7)).Facts!("GK-2011-000007");
        facts.Select(f => f.GetType()).ShouldBe([typeof(InformationDrafted), typeof(SecrecyReviewed), typeof(InformationPublished)]);
        var published = facts[2].ShouldBeOfType<InformationPublished>();
        (published.Number, published.On, published.ProducedOn, published.InTime).ShouldBe(("GK-2011-000007", new(2011, 3, 10), new(2011, 3, 1), true));
        published.Channels.ShouldBe([PublicationChannel.Website, PublicationChannel.Newspaper]);
        published.Text.DocumentNumber.ShouldBe("株人社发〔2011〕7号");
        facts[1].ShouldBeOfType<SecrecyReviewed>().Reviewer.ShouldBe(RowCommands.UnknownReviewer);
    }

    [Fact]
    public void A_row_that_is_no_longer_in_force_is_repealed_on_its_day()
    {
        var facts = Decide(LedgerFor.Row(1).With("有效性", "废止").With("废止日期", "2015年1月1日")).Facts!("GK-2011-000001");
        facts[^1].ShouldBe(new InformationRepealed(new(2015, 1, 1), Validity.Repealed, "就业服务局", InformationField.Employment, "历史台账载明"));
    }

    [Theory]
    [InlineData("2011-03-01")]
    [InlineData("2011/3/1")]
    [InlineData("2011.3.1")]
    [InlineData("2011年3月1日")]
    [InlineData("2011-3-1 0:00:00")]
    [InlineData("20110301")]
    [InlineData("40603")]
    public void A_day_is_read_in_every_way_in_which_ledgers_write_it(string written) => LedgerDay.Of(written).ShouldBe(new DateOnly(2011, 3, 1));

    [Theory]
    [InlineData("2011-02-30")]
    [InlineData("去年三月")]
    [InlineData("2011-03-01 09:30")]
    [InlineData("3/1/2011")]
    [InlineData("1")]
    public void What_is_no_day_is_none(string written) => LedgerDay.Of(written).ShouldBeNull();

    [Theory]
    [InlineData("标题", "", "标题", "row.missing")]
    [InlineData("标题", "长*201", "标题", "maximum-length")]
    [InlineData("责任科室", "没有的科室", "责任科室", "information.department-not-listed")]
    [InlineData("信息领域", "体育", "信息领域", "row.unknown-word")]
    [InlineData("公开渠道", "门户网站、飞鸽", "公开渠道", "row.unknown-word")]
    [InlineData("公开渠道", "、", "公开渠道", "not-empty")]
    [InlineData("信息形成日期", "2011-02-30", "信息形成日期", "row.no-day")]
    [InlineData("公开日期", "2011-02-28", "公开日期", "date.out-of-order")]
    [InlineData("公开日期", "2026-11-25", "公开日期", "date.in-future")]
    [InlineData("有效性", "大概有效", "有效性", "row.unknown-word")]
    [InlineData("有效性", "废止", "废止日期", "row.missing")]
    [InlineData("正文", "", "正文", "row.missing")]
    [InlineData("正文", "来\u0000信", "正文", "row.forbidden-character")]
    [InlineData("正文", "来\ud83d信", "正文", "row.forbidden-character")]
    public void A_wrong_cell_is_named_with_the_reason_in_both_languages(string column, string text, string faultyColumn, string code)
    {
        var fault = Faults(LedgerFor.Row(1).With(column, text == "长*201" ? new string('长', 201) : text)).ShouldHaveSingleItem();
        (fault.Column, fault.Code).ShouldBe((faultyColumn, code));
        fault.Chinese.ShouldNotBeNullOrWhiteSpace();
        fault.English.ShouldContain(c => char.IsAsciiLetter(c));
    }

    [Fact]
    public void Every_wrong_cell_of_a_row_is_named_at_once() =>
        Faults(LedgerFor.Row(1).With("标题", "").With("公开日期", "?").With("信息领域", "体育")).Select(f => f.Column)
            .ShouldBe(["标题", "信息领域", "公开日期"], ignoreOrder: true);

    [Fact]
    public void The_same_content_has_the_same_fingerprint_whatever_the_order_of_the_columns_and_the_serial_number()
    {
        var row = new LedgerRow<LedgerColumn>(Headings, LedgerFor.Row(3));
        var turned = CatalogueLedger.Layout.Understand([.. LedgerFor.Headings.Reverse()]).Headings!;
        new LedgerRow<LedgerColumn>(turned, [.. LedgerFor.Row(3).With("序号", "99").Reverse()]).Fingerprint.ShouldBe(row.Fingerprint);
        new LedgerRow<LedgerColumn>(Headings, LedgerFor.Row(3).With("主题", "别的")).Fingerprint.ShouldNotBe(row.Fingerprint);
    }

    [Fact]
    public void Headings_are_understood_as_bureaus_write_them()
    {
        var (headings, refusal) = CatalogueLedger.Layout.Understand(["信息名称（必填）", "责任部门*", "领域", "成文日期", "发布日期", "公开方式", "内容概述", "备注", "", ""]);
        refusal.ShouldBeNull();
        headings!.NameOf(LedgerColumn.Title).ShouldBe("信息名称（必填）");
        headings.NameOf(LedgerColumn.Validity).ShouldBe("有效性");
    }

    [Theory]
    [InlineData("颜色", "import.unknown-heading", "颜色")]
    [InlineData("信息名称", "import.repeated-heading", "信息名称")]
    public void A_heading_too_many_is_named(string heading, string code, string named)
    {
        var refusal = CatalogueLedger.Layout.Understand([.. LedgerFor.Headings, heading]).Refusal!;
        refusal.Code.ShouldBe(code);
        refusal.Chinese.ShouldContain(named);
        refusal.English.ShouldContain(named);
    }

    [Fact]
    public void A_heading_that_is_missing_is_named()
    {
        var refusal = CatalogueLedger.Layout.Understand([.. LedgerFor.Headings.Where(h => h != "公开渠道")]).Refusal!;
        refusal.Code.ShouldBe("import.missing-heading");
        refusal.Chinese.ShouldContain("公开渠道");
    }

    private static (Func<string, IReadOnlyList<object>>? Facts, RowFault? Fault) Decide(string[] row)
    {
        var commands = RowCommands.Of(new(Headings, row))!;
        return RowDecision.Decide(commands, Headings, departmentListed: commands.Draft.Department == "就业服务局", Today, WorkingCalendar.Published);
    }

    private static IReadOnlyList<RowFault> Faults(string[] row)
    {
        var read = new LedgerRow<LedgerColumn>(Headings, row);
        if (RowCommands.Of(read) is not { } commands)
            return read.Faults;
        return Rules.Broken(commands, Headings).ToList() is { Count: > 0 } broken ? broken : [Decide(row).Fault!];
    }
}

namespace Hrss.Statutes.Tests;

public sealed class OutcomesTests
{
    // As printed in table three of the form of 2021.
    private static readonly string[] Printed =
    [
        "(一)予以公开",
        "(二)部分公开(区分处理的,只计这一情形,不计其他情形)",
        "1.属于国家秘密", "2.其他法律行政法规禁止公开", "3.危及“三安全一稳定”", "4.保护第三方合法权益",
        "5.属于三类内部事务信息", "6.属于四类过程性信息", "7.属于行政执法案卷", "8.属于行政查询事项",
        "1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确",
        "1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请", "5.要求行政机关确认或重新出具已获取信息",
        "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
        "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
        "3.其他",
    ];

    [Fact]
    public void The_twenty_one_outcomes_read_as_the_form_prints_them() =>
        DisclosureOutcomes.Of2019.Select(outcome => outcome.RowLabel).ShouldBe(Printed);

    [Fact]
    public void Codes_are_unique_within_a_regulation_and_found_by_it()
    {
        foreach (var regulation in Enum.GetValues<DisclosureRegulation>())
        {
            var outcomes = DisclosureOutcomes.Under(regulation);
            outcomes.Select(outcome => outcome.Code).ShouldBeUnique();
            outcomes.ShouldAllBe(outcome => outcome.Regulation == regulation && DisclosureOutcomes.Find(regulation, outcome.Code) == outcome);
        }

        DisclosureOutcomes.Find(DisclosureRegulation.Of2008, "refused.state-secret").ShouldBeNull();
    }

    [Fact]
    public void Every_outcome_names_an_article_but_the_two_for_which_the_law_has_none() =>
        DisclosureOutcomes.Of2019.Where(outcome => outcome.Basis.Count == 0)
            .ShouldBe([DisclosureOutcomes.ConfirmOrReissue, DisclosureOutcomes.OtherHandling]);

    [Fact]
    public void A_request_that_is_a_petition_rests_on_article_39() =>
        DisclosureOutcomes.PetitionInDisguise.Basis.Single().ChineseArticle.ShouldBe("第三十九条第一款");

    [Fact]
    public void Older_outcomes_find_their_row_in_todays_form_where_they_have_one()
    {
        var rows = DisclosureOutcomes.Of2008.ToDictionary(outcome => outcome.Code, outcome => DisclosureOutcomes.TodaysRow(outcome));
        rows["granted"].ShouldBe(DisclosureOutcomes.Granted);
        rows["partial"].ShouldBe(DisclosureOutcomes.PartlyGranted);
        rows["unavailable.does-not-exist"].ShouldBe(DisclosureOutcomes.NotHeld);
        rows["unavailable.not-this-organ"].ShouldBe(DisclosureOutcomes.NotHeld);
        rows["unavailable.still-unclear"].ShouldBe(DisclosureOutcomes.StillUnclear);
        rows["refused"].ShouldBeNull();
    }
}

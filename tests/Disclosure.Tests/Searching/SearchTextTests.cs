using Hrss.EventLog.Searching;

namespace Hrss.Disclosure.Tests.Searching;

public sealed class SearchTextTests
{
    [Fact]
    public void A_text_is_known_by_every_pair_of_neighbours_across_no_blank() =>
        SearchText.Pairs("社会保险 GDP2").ShouldBe(["社会", "会保", "保险", "GD", "DP", "P2"]);

    [Fact]
    public void A_pair_is_named_once_and_a_single_character_has_none()
    {
        SearchText.Pairs("工资工资", "工资").ShouldBe(["工资", "资工"]);
        SearchText.Pairs("社", " ").ShouldBeEmpty();
    }

    [Fact]
    public void A_character_outside_the_basic_plane_is_one_character() => SearchText.Pairs("𠮷野家").ShouldBe(["𠮷野", "野家"]);

    [Fact]
    public void Case_and_width_do_not_matter_and_places_stay_the_same()
    {
        const string text = "ＧＤＰ（Ａ）　Gdp";
        SearchText.Normalise(text).ShouldBe("gdp(a) gdp");
        SearchText.Normalise(text).Length.ShouldBe(text.Length);
    }

    [Fact]
    public void Words_stand_between_blanks_of_any_width() => SearchText.Terms(" 社保　缴费 社保 ").ShouldBe(["社保", "缴费"]);

    [Fact]
    public void Hits_are_marked_in_the_text_as_it_was_written() =>
        SearchText.Marked("关于Gdp与社保的社保费", ["gdp", "社保"]).ShouldBe(
        [
            new("关于", false), new("Gdp", true), new("与", false), new("社保", true), new("的", false), new("社保", true), new("费", false),
        ]);

    [Fact]
    public void Hits_that_overlap_are_one() => SearchText.Marked("社会保险费", ["社会保", "保险"]).ShouldBe([new("社会保险", true), new("费", false)]);

    [Fact]
    public void An_excerpt_surrounds_the_first_hit_and_says_where_it_was_cut()
    {
        var text = $"{new string('前', 100)}社保{new string('后', 300)}";
        var excerpt = SearchText.Excerpt(text, ["社保"]);
        excerpt[0].Text.ShouldBe($"…{new string('前', 40)}");
        excerpt[1].ShouldBe(new("社保", true));
        excerpt[2].Text.ShouldEndWith("后…");
        excerpt.Sum(p => p.Text.Length).ShouldBe(162);
    }

    [Fact]
    public void An_excerpt_without_a_hit_is_the_beginning_and_never_half_a_character()
    {
        SearchText.Excerpt("正文", ["社保"]).ShouldBe([new("正文", false)]);
        SearchText.Excerpt("", ["社保"]).ShouldBeEmpty();
        var text = $"{string.Concat(Enumerable.Repeat("𠮷", 200))}社保";
        foreach (var before in Enumerable.Range(39, 3))
            SearchText.Excerpt(text, ["社保"], before).ShouldAllBe(p => !char.IsLowSurrogate(p.Text.TrimStart('…')[0]));
        SearchText.Excerpt(text, ["没有"], length: 161)[0].Text.TrimEnd('…').EnumerateRunes().ShouldAllBe(r => r.Value == 0x20BB7);
    }
}

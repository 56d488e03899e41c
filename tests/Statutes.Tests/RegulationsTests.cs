namespace Hrss.Statutes.Tests;

public sealed class RegulationsTests
{
    [Theory]
    [InlineData("2008-04-30", null)]
    [InlineData("2008-05-01", DisclosureRegulation.Of2008)]
    [InlineData("2019-05-14", DisclosureRegulation.Of2008)]
    [InlineData("2019-05-15", DisclosureRegulation.Of2019)]
    public void The_day_of_receipt_decides_the_disclosure_regulation(string receivedOn, DisclosureRegulation? expected) =>
        Regulations.Disclosure(WorkedCase.Date(receivedOn)).ShouldBe(expected);

    [Theory]
    [InlineData("2005-04-30", null)]
    [InlineData("2005-05-01", PetitionRegulation.Of2005)]
    [InlineData("2022-04-30", PetitionRegulation.Of2005)]
    [InlineData("2022-05-01", PetitionRegulation.Of2022)]
    public void The_day_of_receipt_decides_the_petition_regulation(string receivedOn, PetitionRegulation? expected) =>
        Regulations.Petition(WorkedCase.Date(receivedOn)).ShouldBe(expected);

    [Theory]
    [InlineData("2016-06-30", null)]
    [InlineData("2016-07-01", SimpleProcedureRules.Of2016)]
    [InlineData("2022-07-16", SimpleProcedureRules.Of2016)]
    [InlineData("2022-07-17", SimpleProcedureRules.Of2022)]
    public void Simple_handling_follows_the_rules_of_the_day(string receivedOn, SimpleProcedureRules? expected) =>
        Regulations.SimpleProcedure(WorkedCase.Date(receivedOn)).ShouldBe(expected);

    [Fact]
    public void A_bureau_that_knows_the_first_day_of_simple_handling_configures_it() =>
        Regulations.SimpleProcedure(new(2016, 7, 10), new AssumedValues { SimpleProcedure2016From = new(2016, 7, 15) }).ShouldBeNull();

    [Theory]
    [InlineData(RequestChannel.Email, DisclosureRegulation.Of2008, ReceiptEvent.ReachedMailSystem)]
    [InlineData(RequestChannel.Email, DisclosureRegulation.Of2019, ReceiptEvent.ConfirmedByBoth)]
    [InlineData(RequestChannel.Online, DisclosureRegulation.Of2019, ReceiptEvent.ConfirmedByBoth)]
    [InlineData(RequestChannel.InPerson, DisclosureRegulation.Of2019, ReceiptEvent.Submitted)]
    [InlineData(RequestChannel.SignedPost, DisclosureRegulation.Of2019, ReceiptEvent.SignedFor)]
    [InlineData(RequestChannel.OrdinaryPost, DisclosureRegulation.Of2019, ReceiptEvent.ConfirmedWithApplicant)]
    public void The_channel_decides_what_makes_the_day_of_receipt(RequestChannel channel, DisclosureRegulation regulation, ReceiptEvent expected) =>
        DayOfReceipt.For(regulation, channel).ShouldBe(expected);

    [Fact]
    public void An_article_is_cited_as_letters_cite_it()
    {
        Terms.DisclosureAnswer(DisclosureRegulation.Of2019).Basis.Text.ShouldBe(new Wording(
            "《中华人民共和国政府信息公开条例》（2019年修订）第三十三条第二款", "Regulation on Open Government Information (2019 revision), Art. 33(2)"));
        new Citation(Instruments.Disclosure2019, 36, null, 7).ChineseArticle.ShouldBe("第三十六条第（七）项");
        new Citation(Instruments.CivilCode, 203).ChineseArticle.ShouldBe("第二百零三条");
        new Citation(Instruments.CivilCode, 10).ChineseArticle.ShouldBe("第十条");
        new Citation(Instruments.CivilCode, 120).ChineseArticle.ShouldBe("第一百二十条");
        new Citation(Instruments.CivilCode, 1).EnglishArticle.ShouldBe("Art. 1");
    }

    [Theory]
    [InlineData("2011-06-01", false, 3)]
    [InlineData("2023-12-31", false, 6)]
    [InlineData("2024-01-01", true, 15)]
    public void A_refusal_tells_the_remedies_of_its_day(string decidedOn, bool reviewFirst, int litigation)
    {
        var notice = Remedies.Against(WorkedCase.Date(decidedOn), OutcomeGroup.Refused);
        notice.ReviewFirst.ShouldBe(reviewFirst);
        notice.Review.Days.ShouldBe(60);
        notice.Litigation.Days.ShouldBe(litigation);
        notice.Text.Chinese.ShouldContain(reviewFirst ? "先向{复议机关}申请行政复议" : $"{litigation}个月内直接向{{法院}}");
    }

    [Fact]
    public void Silence_goes_to_review_first_from_2024_and_a_granted_request_does_not()
    {
        Remedies.AgainstSilence(new(2024, 3, 1)).ReviewFirst.ShouldBeTrue();
        Remedies.AgainstSilence(new(2024, 3, 1)).Basis[0].ChineseArticle.ShouldBe("第二十三条第一款第（三）项");
        Remedies.AgainstSilence(new(2022, 3, 1)).ReviewFirst.ShouldBeFalse();
        Remedies.Against(new(2024, 3, 1), OutcomeGroup.Granted).ReviewFirst.ShouldBeFalse();
    }

    [Fact]
    public void Every_assumption_has_its_own_code_and_says_what_it_affects()
    {
        Assumptions.All.Select(assumption => assumption.Code).ShouldBeUnique();
        Assumptions.All.ShouldAllBe(assumption => assumption.Affects.Chinese.Length > 0 && assumption.Statement.English.Length > 0);
        var named = typeof(Assumptions).GetProperties().Count(property => property.PropertyType == typeof(Assumption));
        Assumptions.All.Count.ShouldBe(named);
    }

    [Fact]
    public void Every_term_has_its_own_code_names_its_instrument_and_only_known_assumptions()
    {
        var terms = TermCatalogue.All();
        terms.Select(term => term.Code).ShouldBeUnique();
        terms.ShouldAllBe(term => term.Days > 0 && term.Basis.Text.Chinese.Length > 0 && term.Name.English.Length > 0);
        terms.Select(term => term.Assumption).Where(code => code is not null).ShouldBeSubsetOf(Assumptions.All.Select(assumption => assumption.Code));
        TermCatalogue.Find("petition.handling.2022")!.Days.ShouldBe(60);
        TermCatalogue.Find("no-such-term").ShouldBeNull();
    }

    [Fact]
    public void What_was_ordered_is_reckoned_again_by_the_length_of_the_order()
    {
        foreach (var unit in (TermUnit[])[TermUnit.WorkingDays, TermUnit.CalendarDays])
        {
            var due = DueDates.Of(Terms.Redecision(17, unit, new(Instruments.AdministrativeReview2023, 64)), new(2024, 3, 4), WorkingCalendar.Published).Summary;
            DueDates.Of(TermCatalogue.Of(due), due.ReceivedOn, WorkingCalendar.Published).LegalDue.ShouldBe(due.LegalDue);
        }

        Should.Throw<ArgumentOutOfRangeException>(() => Terms.Redecision(2, TermUnit.Months, new(Instruments.AdministrativeLitigation, 70)));
    }

    [Fact]
    public void A_term_that_rests_on_assumed_values_follows_them()
    {
        var local = new AssumedValues { Hotline = new() { Enquiry = 3, Help = 6, Complaint = 7, Report = 8, Suggestion = 9, Extension = 10 }, SimpleOpinion2022 = 15 };
        Enum.GetValues<HotlineMatter>().Select(matter => Terms.HotlineReply(matter, local).Days).ShouldBe([3, 6, 7, 8, 9]);
        foreach (var matter in Enum.GetValues<HotlineMatter>())
            TermCatalogue.ExtensionOf(Terms.HotlineReply(matter, local), local)!.Days.ShouldBe(10);
        Terms.SimpleOpinion(SimpleProcedureRules.Of2022, local).Days.ShouldBe(15);
        Terms.SimpleOpinion(SimpleProcedureRules.Of2016, local).Days.ShouldBe(10);
        Terms.ReviewDefence(ReviewLaw.Of2023, local with { ReviewDefence = 7 }).Days.ShouldBe(7);
        Terms.LitigationDefence(new(2024, 1, 2), local with { LitigationDefence = 20 }).Days.ShouldBe(20);
    }
}
